import type { FoundReply } from './find-replies.ts';

const announced =
  /(?:\b(?:mail-?)?(?:server|serveur|servidor|serwer\w{0,3}|host)\b[^\n.:]{0,40}?\b(?:said|says|respon\w{1,10}|answer\w{0,5}|antwort\w{0,4}|répon\w{1,5}|rispo\w{1,5}|respo\w{1,6}|resp\w{1,8}|odpowied\w{1,6}|svar\w{0,4}|repl(?:y|ied)|returned)|\bserverantwort|\bréponse du serveur|\brespuesta del servidor|\brisposta del server|\bresposta do servidor|\bodpowiedź serwera)\b[^\n:]{0,20}:[ \t]*\n?["' ]{0,3}([^\n]{3,400}(?:\n[^\n]{1,200})?)/gi;
const most = 10;
const evidence = { attempt: '', lines: [] } as unknown as FoundReply['reply']['evidence'];

/** Postfix begins a refusal with what it refuses; people quote it without its number. */
const begun =
  /(?:^|[\n"'>:] ?)((?:recipient address|sender address|client host|helo command|data command|end-of-data command) rejected: [^\n]{3,400})/gi;

/**
 * The words of servers that are announced as such and begin with no reply code, and where no reply was found, those that begin as
 * only a server's do. Linear in the text.
 */
export function findQuotedWords(text: string, hasReplies: boolean): FoundReply[] {
  const found: FoundReply[] = [];
  const matches = [...text.matchAll(announced), ...(hasReplies ? [] : text.matchAll(begun))];
  for (const match of matches) {
    if (found.length >= most) break;
    const said = match[1] ?? '';
    if (/^\W*[245]\d\d\b/.test(said)) continue;
    const [, enhanced = null] = /^#?([45]\.\d{1,3}\.\d{1,3})\b/.exec(said) ?? [];
    const words = said.replace(/^#?[245]\.\w\.\w{1,3}[ :]*/, '');
    const status = enhanced?.startsWith('4') ? '450' : '550';
    found.push({
      reply: { status, enhanced, code: null, text: words, evidence },
      ...{ protocol: 'smtp', stage: 'unknown', remote: false },
    });
  }
  return found;
}
