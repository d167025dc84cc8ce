import type { Reply } from '../model/facts.ts';
import type { Protocol } from '../model/protocols.ts';

export type Stage = 'connect' | 'login' | 'mail' | 'rcpt' | 'data' | 'unknown';

/** A server's reply as it stands in a text, and what the words around it say of when it came. */
export interface FoundReply {
  reply: Reply;
  protocol: Protocol;
  stage: Stage;
  /** True where a program or a log hands on what another server said to it: of a message, not of this login. */
  remote: boolean;
}

const evidence = { attemptId: '', lines: [] } as unknown as Reply['evidence'];

const smtp =
  /(?<![\w.:/-])([45]\d\d)(?:[ -]|(?=[.,:;)#]|$))[ \t]*(?:#|\()?(?:([245]\.\d{1,3}\.\d{1,3})\)?)?[ \t:,-]*([^\n]*)/g;
/** A program that drops the number: Thunderbird shows `5.7.1 <…>: Relay access denied`. */
const numberless = /(?:^|[\n"'(:>] ?)([245])\.(\d{1,3}\.\d{1,3})(?![\d.])[ \t)]+(?=[<"A-Z])([^\n]*)/g;
const pop = /-ERR\b[ \t]*(?:\[([A-Za-z/_-]{2,30})\])?[ \t]*([^\n]*)/g;
const imap =
  /(?:^[ \t]*|[\s"'(:>](?:[A-Za-z]{0,5}\d{1,6}|\*|[A-Za-z0-9.]{1,12})[ \t]+|^(?:\*|[A-Za-z0-9.]{1,12})[ \t]+)(NO|BAD|BYE)[ \t]+(?:\[([A-Za-z/_-]{2,30})[^\]\n]{0,200}\])?[ \t]*([^\n]*)/gm;
const bracketed =
  /\[(AUTHENTICATIONFAILED|AUTHORIZATIONFAILED|UNAVAILABLE|EXPIRED|PRIVACYREQUIRED|CONTACTADMIN|LIMIT|INUSE|IN-USE|SYS\/TEMP|SYS\/PERM|LOGIN-DELAY|OVERQUOTA|NOPERM|SERVERBUG|AUTH|WEBALERT)\][ \t]*([^\n]*)/g;

/** Of what stands behind a reply's number, in characters. */
const longestReply = 2000;
/** How many replies of one text are read; a log of thousands says the same again. */
const mostReplies = 60;

/** Every reply of a server in a text, in its order. Linear in the text. */
export function findReplies(text: string): FoundReply[] {
  const joined = joinLines(text);
  // Whoever types nothing but a code means just that.
  const isBare = joined.trim().length < 24;
  const found: FoundReply[] = [];
  for (const match of joined.matchAll(smtp)) {
    if (found.length >= mostReplies) break;
    const [all, status = '', enhanced, rest = ''] = match;
    const before = joined.slice(Math.max(0, match.index - 160), match.index);
    if (!isBare && !isReply(before, enhanced, rest)) continue;
    if (!isOfMail(status)) continue;
    const after = joined.slice(match.index + all.length, match.index + all.length + 160);
    const words = cutReply(untilQuote(before, rest + wrapped(joined, match.index + all.length, rest)));
    const reply = { status, enhanced: enhanced ?? enhancedIn(rest), code: null, text: words, evidence };
    found.push({
      reply,
      protocol: 'smtp',
      stage: stageOf(before, rest, after),
      remote: /remote|said:|host |in reply to|reporting-mta|diagnostic-code|generating server|relay=/i.test(
        before + rest,
      ),
    });
  }
  if (found.length === 0)
    for (const match of joined.matchAll(numberless)) {
      const [, kind = '5', detail = '', rest = ''] = match;
      if (found.length >= mostReplies) break;
      const before = joined.slice(Math.max(0, match.index - 160), match.index);
      const reply = {
        status: `${kind}50`,
        enhanced: `${kind}.${detail}`,
        code: null,
        text: cutReply(rest),
        evidence,
      };
      found.push({ reply, protocol: 'smtp', stage: stageOf(before, rest, ''), remote: false });
    }
  for (const match of joined.matchAll(pop)) {
    const before = joined.slice(Math.max(0, match.index - 1), match.index);
    push('-ERR', match[1], untilQuote(before, match[2] ?? ''), 'pop3');
  }
  const tagged = [...joined.matchAll(imap)];
  for (const [, status = 'NO', code, rest = ''] of tagged)
    if (!shouted.test(rest)) push(status, code, rest, 'imap');
  if (tagged.length === 0 && !joined.includes('-ERR'))
    for (const [, code, rest = ''] of joined.matchAll(bracketed)) push('NO', code, rest, 'imap');
  return found.filter(({ reply: { status, text: words } }) => !isUsual(status, words));

  function push(status: string, code: string | undefined, rest: string, protocol: Protocol): void {
    if (found.length >= mostReplies) return;
    const reply = {
      status,
      enhanced: null,
      code: code?.toUpperCase() ?? null,
      text: cutReply(rest),
      evidence,
    };
    found.push({ reply, protocol, stage: 'login', remote: false });
  }
}

/** A licence in capitals: "IN NO EVENT SHALL …". */
const shouted = /^(?:[A-Z,]{2,20} ){3}/;

/** The end of a session, and replies that only FTP has. */
function isUsual(status: string, words: string): boolean {
  if (status === 'BYE')
    return /^(?:imap\w* )?(?:server )?(?:logging out|log-?out|bye|good ?bye|terminating)/i.test(words);
  return status === '530' && /^(?:login incorrect|not logged in|please log ?in with user)/i.test(words);
}

/** Lines of one reply (`550-… 550-… 550 …`) as one line, and lines that a window wrapped. */
function joinLines(text: string): string {
  return (
    text
      .replace(/\n[ \t]*(?=[45]\d\d-(?:[245]\.\d))/g, '\n')
      // Gmail sets the code before a reply that has it already.
      .replace(/\b([45]\d\d)[ -]\1(?=[ -])/g, '$1')
      .replace(
        /(^|[^\d])([45]\d\d)-([^\n]*)\n[ \t]*\2[- ][ \t]*(?:#?[245]\.\d{1,3}\.\d{1,3}[ \t]*)?/g,
        '$1$2-$3 ',
      )
      .replace(
        /(^|[^\d])([45]\d\d)-([^\n]*)\n[ \t]*\2[- ][ \t]*(?:#?[245]\.\d{1,3}\.\d{1,3}[ \t]*)?/g,
        '$1$2-$3 ',
      )
      .replace(/\n[ \t]+(?=\S)/g, ' ')
  );
}

/** RFC 5321, section 4.2.1, and what servers use besides; 404 and the like are of other protocols. */
function isOfMail(status: string): boolean {
  return /^(?:4[2-57]\d|5[0-57]\d)$/.test(status);
}

/** Three digits are a reply where an enhanced code follows, where they begin a line, or where the words before them announce one. */
function isReply(before: string, enhanced: string | undefined, rest: string): boolean {
  if (/\b(?:port|line|pid|id|size|bytes|seconds|ms|version|rfc|http\/[\d.]+)[ :=#]*$/i.test(before))
    return false;
  if (enhanced !== undefined) return true;
  if (rest === '' && !/(?:code|error|status|reply|respon|said)\W*$/i.test(before)) return false;
  if (/(?:^|\n)\W*$/.test(before)) return true;
  if (/^\d/.test(rest)) return false;
  const announced =
    /(?:said|respon[ds]\w*|repl(?:y|ied)|error|code|status|smtp|server|got|returned|rejected|refused|failed|denied|message|answer\w*|antwort\w*|fehler\w*|erreur|respuesta|répon\w*|rcpt|mail from|data|login|host|b['"])[^\n\d]{0,60}$/i;
  return announced.test(before) || /["'(<;:[=]\s*$/.test(before);
}

/** What follows a reply in the next lines where a window or a mail program broke it at its margin. */
function wrapped(text: string, end: number, rest: string): string {
  const start = text.lastIndexOf('\n', end - 1) + 1;
  let length = end - start;
  let more = '';
  let at = end;
  for (let lines = 0; lines < 4 && rest !== '' && length >= margin && text[at] === '\n'; lines += 1) {
    const next = text.slice(at + 1, at + 200).split('\n', 1)[0] ?? '';
    if (next.trim() === '' || /^\W|^\d{3}[ -]|^[\w-]{2,30}:|^\w{3} [ \d]\d \d\d:|^\d{4}-/.test(next)) break;
    more += ` ${next}`;
    length = next.length;
    at += 1 + next.length;
  }
  return more;
}

/** A shorter line was ended by its writer, in characters. */
const margin = 58;

function enhancedIn(rest: string): string | null {
  return /^(?:[^\d\n]{0,20}|[^\n]{0,300}[([#])([245]\.\d{1,3}\.\d{1,3})\b(?!\.\d)/.exec(rest)?.[1] ?? null;
}

/** What is quoted ends at the same quote. */
function untilQuote(before: string, rest: string): string {
  const quote = /(["'])\s*$/.exec(before)?.[1];
  const end = quote === undefined ? -1 : rest.search(quote === '"' ? /"/ : /'(?![a-z])/);
  return end === -1 ? rest : rest.slice(0, end);
}

/** A reply ends where the program that quotes it goes on. */
function cutReply(rest: string): string {
  let text = rest.slice(0, longestReply);
  for (const mark of ['(in reply to ', ' (state ', ' at com.', ' at org.', ' at javax.']) {
    const end = text.indexOf(mark);
    if (end > 0) text = text.slice(0, end);
  }
  let start = 0;
  let end = text.length;
  while (start < end && ' \t"\':;,-'.includes(text[start] ?? '')) start += 1;
  while (end > start && ' \t"\'}]'.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

function stageOf(before: string, rest: string, after: string): Stage {
  const said = /in reply to (?:end of )?([A-Z]+)/i.exec(rest + after)?.[1]?.toUpperCase();
  const near = before.slice(-120);
  const exim = /after (?:pipelined )?(?:sending )?([A-Z]+)\b/.exec(near)?.[1];
  switch (said ?? exim) {
    case 'RCPT':
      return 'rcpt';
    case 'MAIL':
      return 'mail';
    case 'DATA':
    case 'BDAT':
      return 'data';
    case 'AUTH':
      return 'login';
    case 'HELO':
    case 'EHLO':
    case 'STARTTLS':
      return 'connect';
    default:
      break;
  }
  if (/auth(?!or)|log-?in|anmeld|password|credential|identif/i.test(near)) return 'login';
  if (/rcpt|recipient|empfänger|destinat|to:/i.test(near)) return 'rcpt';
  if (/mail from|sender|absender|expéditeur|remitente/i.test(near)) return 'mail';
  if (/\bdata\b|end of (?:data|message)/i.test(near)) return 'data';
  if (/initial (?:connect|greeting)|greeting|banner|connect(?:ion)? to|refused to talk/i.test(near))
    return 'connect';
  return 'unknown';
}
