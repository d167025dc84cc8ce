import type { ServerText } from '../server-text/server-text.ts';
import * as door from './door-signs.ts';
import { causeInLinks, causeInOtherWords } from './other-signs.ts';
import { plainReading } from './plain-reading.ts';
import type { RefusalCause } from './refusal-causes.ts';
import * as strong from './strong-signs.ts';

/** A wording and what it means. */
export interface TextSign {
  cause: RefusalCause;
  says(text: ServerText): boolean;
}

const service = String.raw`\b(?:pop3?|imap4?)(?:rev1)?\b`;
const off = `(?:disabled|not (?:been |currently )?(?:enabled|activated|allowed|permitted)|turned off|switched off|deactivated|deaktiviert|nicht (?:aktiviert|freigeschaltet)|gesperrt|désactivé|desactivado)`;
const secure = String.raw`(?:start ?tls|stls|tls|ssl|ssl\/tls|encryption|encrypted connection|secure connection|secure channel)`;

/**
 * Wordings of real servers, the most telling first: the first that fits counts. Addresses and links are taken out
 * before the text is held against these, so that a name such as blocked@ cannot mislead.
 */
export const textSigns: readonly TextSign[] = [
  // One sentence for several causes (Yandex, QQ): the server does not say which, the password comes first.
  { cause: 'login-refused', says: strong.leavesOpen },
  sign(
    'login-refused',
    /(?:credentials?|password|user ?name|login)[^.]{0,40} or [^.]{0,40}(?:disabled|locked|suspended|blocked|not enabled|inactive)/,
  ),
  sign(
    'login-refused',
    /(?:disabled|locked|suspended|blocked|not open)[^.]{0,40}(?: or |, )[^.]{0,40}(?:credentials?|password)[^.]{0,20}(?:incorrect|invalid|wrong)/,
  ),
  sign('login-refused', /user credentials were incorrect/),
  // Gmail, Yahoo, iCloud, Fastmail, Zoho, mail.ru, QQ ("authorization code"), 163.
  sign(
    'login-app-password-needed',
    /^(?!.*(?:invalid|incorrect|wrong|bad|falsches) (?:app|application)[- ](?:specific )?password).*\bapp(?:lication)?[- ]?(?:specific)?[- ]password/,
  ),
  sign(
    'login-app-password-needed',
    /parol prilozheniya|пароль приложения|anwendungs(?:spezifisches )?passwor|app-passwor|\b(?:enter|us(?:e|ing)|with|need|requires?|generate|create|get|by) (?:your |an? |the )?(?:[\w-]+ ){0,3}auth(?:ori[sz](?:ation|ed))? code|\.reqcode\b|mot de passe d.application/,
  ),
  sign(
    'login-app-password-needed',
    /\b(?:two|multi|2)[- ]?(?:factor|step)\b[^.]{0,30}\b(?:required|needed|enabled|active|activated|on|mandatory)\b|\b(?:2fa|mfa)\b[^.]{0,20}\b(?:required|needed|enabled|active|activated|on|mandatory)\b/,
  ),
  sign(
    'login-app-password-needed',
    /\b(?:device|external|mail client|e-?mail client|client|mail program) password (?:is )?(?:required|needed)|(?:set|use|create|generate|need|requires?) (?:up )?(?:an? |your |the )?(?:device|external|mail client|client|mail program) password|password (?:that (?:was|is) )?(?:generated|created|made) for (?:your |the |this )?(?:\w+ )?(?:client|app|application|program|device)/,
  ),
  sign(
    'login-app-password-needed',
    /web login required|log ?in via your web browser|log ?in with your web browser|please sign in (?:via|with|using) (?:your |a )?(?:web )?browser/,
  ),
  { cause: 'server-busy', says: strong.outOfService },
  { cause: 'password-must-change', says: strong.passwordMustChange },
  // Perdition, where the server behind it lists LOGINDISABLED; elsewhere a bare "login disabled" without TLS means the same.
  sign('proxy-hides-encryption', /^failed: login disabled$/),
  sign(
    'login-needs-encryption',
    /^(?:failed: )?(?:log-?ins?|log on) (?:commands? )?(?:is |are )?(?:currently )?disabled\.?$/,
  ),
  { cause: 'proxy-hides-encryption', says: strong.wantsEncryptionInside },
  { cause: 'login-needs-encryption', says: strong.wantsEncryption },
  sign(
    'login-needs-encryption',
    /non-?secure|insecure connection|unencrypted|under a layer|must issue (?:a )?st(?:art)?(?:tls|ls)/,
  ),
  sign(
    'login-needs-encryption',
    /(?:plain|clear) ?-?text\b.{0,40}(?:disallowed|disabled|not allowed|not permitted|prohibited|refused|forbidden)/,
  ),
  sign(
    'login-needs-encryption',
    new RegExp(
      `${secure}(?:-?connection)?\\b.{0,30}(?:required|needed|mandatory|first|is a must)|(?:requires?|need|use|enable|without|only (?:over|via|with)) (?:an? )?${secure}`,
    ),
  ),
  // Exchange and GNU mailutils answer a clear-text login they do not allow as if it came at the wrong moment.
  sign(
    'login-needs-encryption',
    /(?:not (?:valid|allowed|permitted) in|received in|incorrect|wrong|bad) (?:this |invalid |the current )?state/,
  ),
  sign(
    'login-sending-off',
    /smtp ?client ?auth(?:entication)? is disabled|smtp (?:auth(?:entication)?|access|service|sending|login)?[^.]{0,20}(?:disabled|not enabled|deactivated|deaktiviert)/,
  ),
  sign(
    'login-sending-off',
    /(?:outgoing|outbound|sending)(?: e?-?mails?| messages| smtp)?[^.]{0,30}(?:disabled|suspended|blocked|not allowed|not permitted|gesperrt)|not (?:allowed|permitted|authori[sz]ed) to (?:send|use smtp)|(?:blocked|restricted|barred|banned|prohibited|suspended) (?:for|from) sending|no permission to send|\bsender(?: address)? (?:is |was |has been )?(?:blocked|suspended|disabled|locked)|disabled (?:with|for|from) smtp/,
  ),
  sign(
    'login-password-method-off',
    /basic ?auth(?:entication)?\b.{0,20}(?:disabled|blocked|not |turned off|no longer)|basic ?auth ?(?:blocked|disabled)|security defaults|did not meet the criteria to be authenticated/,
  ),
  sign(
    'login-password-method-off',
    /(?:use|requires?|required|only|must|via|with|instead)[^.]{0,30}(?:x?oauth|modern auth)|(?:x?oauth2?|modern auth\w{0,20})[^.]{0,30}(?:required|only|instead|must)/,
  ),
  sign(
    'login-password-method-off',
    /password(?:-based)? (?:authentication|logins?|sign-?in)[^.]{0,20}(?:disabled|not (?:allowed|supported|permitted)|no longer)/,
  ),
  { cause: 'sending-limit-reached', says: strong.sendingUsedUp },
  sign('sending-limit-reached', /too many (?:messages|e-?mails|recipients)\b(?! (?:in|on) )/),
  // Who may come in hangs on the place: the country, the network or the address.
  sign(
    'login-rate-limited',
    /geo-?(?:ip|block|fenc|locat|restrict)|(?:from|in|of) (?:your|this|that|the current) (?:country|region|location|place|network|isp)\b[^.]{0,40}(?:not|denied|blocked|forbidden|refused|disallowed|restricted)|(?:not|denied|blocked|forbidden|refused|disallowed|restricted)[^.]{0,30}(?:from|in|for) (?:your|this|that|the current) (?:country|region|location|place|network|isp)\b|(?:country|region|location) (?:is |was )?(?:not allowed|blocked|blacklisted|denied|restricted)/,
  ),
  // The per-address limit of Dovecot shares [IN-USE] with the mailbox lock: only the words differ.
  // Aliyun counts behind its only words: 0 for a wrong password, 1 for too many of them.
  sign('login-rate-limited', /^authentication failure ?\[1\]/),
  sign(
    'login-rate-limited',
    /\b(?:auth|log-?in) limit\b|too many(?! (?:arguments|parameters))|too much fail|too (?:frequent|often)|rate[- ]?limit|maximum (?:number of )?(?:connection|session|login|simultaneous)|connection limit|limit (?:reached|exceeded)|maximum number of (?:retries|tries|attempts)|simultaneous|concurrent/,
  ),
  // A mailbox is locked for a while by who reads it, an account by who guards it.
  sign(
    'mailbox-in-use',
    /\b(?:maildrop|mail drop|mailbox|spool|inbox)(?: \w+){0,2} temporarily locked\b(?! (?:due|because|for|after))/,
  ),
  sign(
    'login-rate-limited',
    /exceeded [^.]{0,40}limit|(?:exceed\w{0,20}|reached|maximum|over) [^.]{0,40}(?:failed|invalid|wrong|bad|unsuccessful|incorrect) (?:\w+ ){0,2}(?:attempts|log-?ins|logons|tries|passwords)|temporarily (?:locked|blocked|banned|suspended|disabled)|(?:failures?|failed|attempts?|wrong|invalid)\b[^.]{0,40}\bwait (?:for )?\d|brute.?force|fail2ban|throttl|^(?!.*(?:migrat|\bmov(?:ed|ing)\b|unavailable|maintenance|restor|upgrad)).*try (?:again )?in \d+|zu viele|zu oft|trop de|demasiad/,
  ),
  sign(
    'login-rate-limited',
    /black ?list|block ?list|client host rejected|blocked (?:your|this) (?:ip|host|address)|(?:unauthori[sz]ed|untrusted|forbidden) (?:ip|network)|\bip(?: address)?\b[^.]{0,30}(?:denied|rejected|not (?:allowed|authori[sz]ed|permitted|whitelisted))/,
  ),
  { cause: 'login-rate-limited', says: strong.addressStopped },
  sign(
    'login-too-soon',
    /minutes? apart|login[- ](?:delay|interval)|(?:nur )?alle \d+ minuten|logins? (?:too|must be)|wait [^.]{0,20}(?:before|between) log/,
  ),
  {
    cause: 'mailbox-full',
    says: ({ whole }) =>
      /(?:mailbox|inbox|mail ?drop)\b(?: \w+){0,2} (?:is |are |was )?full(?! (?:e-?mail|address|name|user|login))\b|(?:mailbox|inbox|mail ?drop|account|disk|storage|user)\b[^.]{0,30}\b(?:over (?:its |the |your )?quota|quota (?:is |was |has been )?(?:exceeded|reached|full))|(?:over|exceed\w{0,20}) (?:(?:the|its|your|disk|mailbox|storage|file) ){0,3}quota\b|^(?:login failed, )?quota exceeded/.test(
        whole,
      ) &&
      !/bandwidth|command|messages? (?:per|an?|each)|sending|outgoing|relay|per (?:hour|day)|daily|hourly/.test(
        whole,
      ),
  },
  sign(
    'mailbox-in-use',
    /(?:mailbox|maildrop|mail drop|spool|inbox)\b[^.]{0,30}\b(?:locked|in use|used by|busy|already open)|(?:someone|somebody)(?: else)? (?:is|has) (?:\w+ )?(?:reading|using|accessing|opened|locked|holding|checking)|lock (?:the )?(?:maildrop|mail drop|mailbox)|another (?:\w+ )?session|already (?:logged in|locked|in use)|\b(?:being (?:read|used|accessed|opened)|in use|opened|open) (?:already|elsewhere|right now)|being (?:read|used|accessed|opened) by (?:another|an other|somebody|someone|a different)|another (?:\w+ )?(?:client|program|process|user|session|device) (?:is|has) (?:currently |now |already )?(?:us|read|access|open|lock|hold)\w{0,4} (?:this|the|your) (?:mailbox|maildrop|inbox|mail)|(?:mailbox|maildrop) is in (?:a |another )?session|already (?:being )?(?:read|used|accessed|opened?) (?:by|elsewhere)|stuck lock|lock busy|exclusive access|(?:used|opened|held) by another|locked by another (?:session|process|program|client|connection|pop)|(?:acquire|obtain) [^.]{0,20}lock|lock [^.]{0,20}(?:not|n't) be (?:obtained|acquired)|waiting for (?:the )?(?:\w+ )?lock/,
  ),
  { cause: 'mailbox-not-accessible', says: strong.storeUnreadable },
  { cause: 'login-sending-off', says: strong.sendingStopped },
  { cause: 'login-sending-off', says: door.sendingDeniedTo },
  { cause: 'login-sending-off', says: door.programsShutOut },
  { cause: 'login-service-off', says: door.programsShutOut },
  { cause: 'login-service-off', says: strong.serviceStopped },
  sign(
    'login-service-off',
    new RegExp(
      `not (?:been )?(?:enabled|activated|allowed|permitted|authori[sz]ed) (?:for|to use) [^.]{0,20}${service}|${service}[^.]{0,40}${off}|${service} (?:access |service )?(?:is )?off\\b|enable (?:the |your )?(?:${service}|(?:\\w+ )?(?:mail )?(?:protocol|service))|(?:does not|doesn't|do not) (?:allow|include|support|have) [^.]{0,20}${service}|${service}[^.]{0,10}access denied|${service} service[^.]{0,10}denied|denied ${service} access`,
    ),
  ),
  sign(
    'login-service-off',
    /has no permission(?! to send)|third[- ]party (?:access|apps?|programs?|clients?)[^.]{0,30}(?:disabled|not allowed|turned off)|access (?:from|by|for|via|through|with) [^.]{0,30}(?:programs?|clients?|apps?|applications?) (?:is |has been )?(?:disabled|blocked|not allowed|turned off)|service access (?:is )?not allowed|(?:service|access) (?:is )?not (?:activated|enabled)|access rights to this service|service is not open|unsafe login|(?:protocol|service) is (?:disabled|not enabled)|authenticated but not connected|access to this (?:service|protocol)[^.]{0,20}(?:denied|not allowed)/,
  ),
  // The name and password may be right, but not for this service. "authorization failure" is Cyrus SASL alone: others write "failed".
  { cause: 'login-sending-off', says: strong.notForThisService },
  { cause: 'login-service-off', says: strong.notForThisService },
  { cause: 'login-account-disabled', says: strong.accountStopped },
  { cause: 'login-account-disabled', says: door.deniedByAdmin },
  sign('login-account-disabled', /\busr disabled\b/),
  sign(
    'login-account-disabled',
    /\baccount (?:is |was |has been )?(?:under review|(?:put )?on hold|paused|(?:pending|awaiting) (?:\w+ )?(?:activation|approval|review|verification))/,
  ),
  sign('login-account-disabled', /contact (?:your |the )?(?:system )?(?:admin|support|postmaster|provider)/),
  sign(
    'login-method-unsupported',
    /\bplain (?:login|auth\w{0,20})(?: ?\/ ?auth\w{0,20})? (?:is |are )?(?:disabled|not (?:allowed|supported|permitted|enabled))|auth(?:entication)? (?:mode|method|type) (?:is )?(?:unsupported|not supported)|(?:unsupported|unrecogni[sz]ed|unknown|invalid) auth(?:entication)? (?:type|mechanism|method|scheme)|\b(?:unsupported|unrecogni[sz]ed|unknown) (?:\w+ )?(?:method|mechanism|scheme)|\b(?:stronger|more secure) (?:\w+ )?(?:auth\w{0,20}|log-?in|method|mechanism)|\b(?:another|different) (?:auth\w{0,20} |log-?in |sasl )?(?:method|mechanism)|mechanism[^.]{0,30}(?:not|unsupported|unavailable|invalid|too weak|disabled)|no (?:worthy )?mech/,
  ),
  sign(
    'login-method-unsupported',
    /(?:unknown|unrecogni[sz]ed|invalid|bad|unsupported) command|command (?:is )?(?:not |un)(?:implemented|recogni[sz]ed|supported|known)/,
  ),
  sign(
    'login-not-offered',
    /auth(?:entication)?(?: command)?[^.]{0,20}not (?:enabled|available|offered|advertised|supported)|not advertised/,
  ),
  sign(
    'login-temporary-failure',
    /\bsystem error|fatal error|cannot retrieve|system (?:is )?busy|temporar(?:y|ily)|(?:again|retry|back) later|internal (?:server |login )?(?:error|failure)|server error|(?<!reason )unavailable|not available|not respond|no response|unreachable|connection lost|lost connection|generic failure|bad protocol|licen[cs]e[sd]? (?:\w+ ){0,2}(?:limit|exceeded|reached|used up)|maintenance/,
  ),
  sign(
    'login-temporary-failure',
    /back ?end|database|\bldap\b|child crashed|can't auth|timed? ?out|at present|no \$home|(?:unable to|can ?not|can't|could ?n.t|could not|failed to) (?:\w+ ){0,2}?(?:fork|exec\w{0,20}|pipe|allocate|spawn|contact|reach|retrieve|query)\b|out of memory|unable to scan|connection (?:failed|failure|error|refused|reset)|failed to connect|(?:could|can) ?not connect|could ?n.t (?:open|connect|access)|(?:cannot|unable to) (?:connect|open|access)|overload|\bbusy\b|\bchdir\b|no such file or directory|connection (?:is |was )?closed|vorübergehend|später/,
  ),
  // Last, for codes that say "later": go-smtp (Proton Bridge, Maddy) answers a wrong password with 454.
  sign(
    'login-refused',
    /(?:invalid|incorrect|wrong|bad) (?:user ?name|login|password|credentials)|no such (?:user|mailbox)|unknown user/,
  ),
];

function sign(cause: RefusalCause, pattern: RegExp): TextSign {
  return { cause, says: ({ whole }) => pattern.test(whole) };
}

/** The first wording that fits and whose cause is among those allowed, then what the words say plainly; a link counts where they are silent. */
export function causeInText(text: ServerText, allowed: readonly RefusalCause[]): RefusalCause | null {
  const among = (cause: RefusalCause | null) => (cause !== null && allowed.includes(cause) ? cause : null);
  const said = textSigns.find(({ cause, says }) => allowed.includes(cause) && says(text));
  return (
    said?.cause ??
    plainReading(text, allowed) ??
    among(causeInOtherWords(text, allowed)) ??
    among(causeInLinks(text))
  );
}
