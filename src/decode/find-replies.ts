import type { Reply } from '../model/facts.ts';
import type { Protocol } from '../model/protocols.ts';
import { type Stage, stageOf } from './reply-stage.ts';
import { cutReply, joinLines, untilQuote, wrapped } from './reply-words.ts';

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

function enhancedIn(rest: string): string | null {
  return /^(?:[^\d\n]{0,20}|[^\n]{0,300}[([#])([245]\.\d{1,3}\.\d{1,3})\b(?!\.\d)/.exec(rest)?.[1] ?? null;
}
