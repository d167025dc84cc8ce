/** What people and programs put where a secret was. */
const placeholder =
  /^(?:[*xX.•…=]{1,80}|<.{0,60}>|\[.{0,60}\]|\{.{0,60}\}|\$\w{1,40}|(?:re|re?d)acted|removed|hidden|yes|no|none|true|false|\.{3})$/i;
/** Names of mechanisms: `AUTH LOGIN PLAIN` is an offer, and no credential. */
const mechanism =
  /^(?:LOGIN|PLAIN|CRAM-MD5|DIGEST-MD5|NTLM|GSSAPI|XOAUTH2?|OAUTHBEARER|EXTERNAL|ANONYMOUS|SCRAM-SHA-\d{1,3}(?:-PLUS)?|XALIBABA|MSN|KERBEROS_V4|APOP)$/i;
/** What stands before a line of a dialogue: `> ` of curl, `C: ` of a log, the tag of IMAP. */
const lead = String.raw`^(\s*(?:[>|*] ?|C: |→ |-> |~> ){0,3}(?:[A-Za-z]{0,4}\d{0,6}[.)]? )?`;
const authLine = new RegExp(`${lead}AUTH(?:ENTICATE)? +([A-Za-z][\\w-]{1,30}))(?: +(\\S.{0,3990}))?$`, 'i');
const loginLine = new RegExp(`${lead}(?:LOGIN|PASS|USER|APOP))((?: +| *[:=] *)\\S.{0,3990})$`, 'i');
const continuation = /^\s*(?:<|S:|\*)? {0,2}(?:334(?: .{0,3990})?|\+(?: [A-Za-z\d+/=]{0,3990})?)$/;
const final = /^\s*(?:<|S:|\*)? {0,2}(?:[2345]\d\d[ -]|\+OK|-ERR|\S{1,12} (?:OK|NO|BAD)\b|\* )/i;
/** What curl remarks in between. */
const remark = /^\s*(?:[{}] \[|\* {1,3}(?!OK|NO|BAD|BYE|CAPABILITY|PREAUTH)\S)/;
const base64 = /^\s*(?:>|C:)? {0,2}[A-Za-z\d+/_-]{4,3990}={0,2}\s*$/;

/** Secrets inside of a line: what is put in front, and the secret itself. */
const inside: readonly RegExp[] = [
  /((?:^|[\s'"])(?:Proxy-)?Authorization ?: {0,3}["']?(?:Basic|Bearer|Digest|NTLM|Negotiate|OAuth|Token)?\s{0,3})([^\s"'].{0,3990})/gi,
  /((?:^|[\s'"])(?:Set-)?Cookie ?: {0,3})(\S.{0,3990})/gi,
  /((?:^|[\s'"])X-(?:Api-Key|Auth-Token|Access-Token) ?: {0,3})(\S.{0,3990})/gi,
  // A name alone is no secret.
  /((?:^|\s)(?:-[a-zA-Z]{0,6}[uU] ?|--(?:proxy-)?user[ =])["']?)(?=[^\s:]{1,300}:)([^\s"']{1,1000}(?: [^\s"'-]{1,200}(?=["']))?)/g,
  /((?:^|\s)--(?:oauth2-bearer|pass|key-pass)[ =]["']?)([^\s"']{1,4000})/g,
  /(\b[a-z][a-z\d+.-]{1,20}:\/\/)([^\s/@'"<>]{1,400}(?:@[^\s/@'"<>]{1,400})?)(?=@[\w.[])/gi,
  /((?:^|[\s"'?&,{;(])(?:pass(?:word|wort|wd|phrase)?|kennwort|mot de passe|contraseña|senha|пароль|密码|pwd|secret|(?:access_|auth_|refresh_|id_|api_?)?token|api_?key|sasl_?pass|client_secret|passin|password for .{1,80})["']? ?[:=] ?["']?)([^\s"'&,;})]{1,1000})/gi,
  /(-pass(?:in|out)? (?:pass:)?)(\S{1,400})/g,
  /()(\beyJ[\w-]{10,2000}\.[\w-]{10,3000}(?:\.[\w-]{0,2000})?)/g,
  /()(\b(?:ya29\.|ghp_|gho_|github_pat_|xox[abp]-|sk-|AKIA)[\w.-]{12,1000})/g,
];
const keyBegin = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/;
const keyEnd = /-----END [A-Z ]{0,30}PRIVATE KEY-----/;

/** Lines without what was meant for a mail server alone, and how many secrets there were. Nothing else sees the lines before this. */
export function dropSecrets(given: readonly string[]): { lines: string[]; dropped: number } {
  const lines: string[] = [];
  let dropped = 0;
  let isKey = false;
  /** Between `AUTH` and the answer to it everything that the client says belongs to the secret. */
  let isAuth = false;
  /** The server has asked, and the answer comes next. */
  let isAsked = false;
  for (const line of given) {
    if (isKey) {
      isKey = !keyEnd.test(line);
      continue;
    }
    if (keyBegin.test(line)) {
      dropped += 1;
      isKey = !keyEnd.test(line);
      continue;
    }
    if (isAuth && continuation.test(line)) {
      lines.push(line.replace(/(334|\+).*$/, '$1'));
      isAsked = true;
      continue;
    }
    if (isAuth && remark.test(line)) {
      lines.push(line);
      continue;
    }
    // What a person typed there may be the password as it is.
    const isAnswer = isAsked && line.trim() !== '' && !final.test(line);
    if (isAuth && (isAnswer || base64.test(line)) && !placeholder.test(line.trim())) {
      isAsked = false;
      dropped += 1;
      continue;
    }
    if (isAuth && (final.test(line) || line.trim() === '')) isAuth = line.trim() === '';
    if (continuation.test(line)) isAuth = isAsked = true;
    const { text, secrets, opens } =
      line === '' ? { text: line, secrets: 0, opens: false } : withoutCredentials(line);
    dropped += secrets;
    isAuth ||= opens;
    lines.push(text);
  }
  return { lines, dropped };
}

function withoutCredentials(line: string): { text: string; secrets: number; opens: boolean } {
  const auth = authLine.exec(line);
  if (auth !== null && mechanism.test(auth[2] ?? '')) {
    const [, before = '', , initial = ''] = auth;
    const isOffer = initial === '' || initial.split(' ', 20).every((word) => mechanism.test(word));
    if (isOffer || placeholder.test(initial)) return { text: line, secrets: 0, opens: initial === '' };
    return { text: before, secrets: 1, opens: true };
  }
  const login = loginLine.exec(line);
  if (login !== null) {
    const value = (login[2] ?? '').replace(/^[ :=]+/, '');
    const isHidden = placeholder.test(value);
    return { text: isHidden ? line : (login[1] ?? ''), secrets: isHidden ? 0 : 1, opens: false };
  }
  let secrets = 0;
  let text = line;
  // Each needs a sign that most lines have not.
  if (!/[:=@]|-\w|eyJ|ya29|gh[po]_|xox|sk-|AKIA/.test(line)) return { text, secrets, opens: false };
  for (const pattern of inside) {
    text = text.replace(pattern, (whole: string, before: string, secret: string) => {
      if (placeholder.test(secret)) return whole;
      secrets += 1;
      // The option keeps a value, or the next word would be taken for it.
      return `${before}***`;
    });
  }
  return { text, secrets, opens: false };
}
