import { isIP } from 'node:net';

/** What a text may tell of whoever wrote it. */
export const personalKinds = ['address', 'phone', 'ip', 'domain', 'name'] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** What stands in place of each. */
export type Stand = Record<PersonalKind, string>;

const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu;
const host = /(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}-])/gu;
const numbers = /(?<![\p{L}\p{N}.:[])[\da-f]{0,4}[.:][\da-f.:]{3,45}(?![\p{L}\p{N}])/giu;
const phone = /(?<![\p{L}\p{N}./:-])(?:\+|\(|0)[\d ()/.-]{6,24}\d(?![\p{L}\p{N}])/gu;

const greeting =
  /^[ \t]*(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening)|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|moin|servus|grüß gott)(?!\p{L})(?:[ \t]{1,3}[^\s,!:?]{1,40}){0,5}[ \t]{0,3}(?:[,!:]|$)[ \t]*/iu;
const closing =
  /^[ \t]*(?:--|(?:(?:with )?(?:best|kind|warm|many)[ \t])?(?:regards|wishes|greetings)|(?:many )?thanks|thank you|cheers|yours|sincerely|mit (?:freundlichen|besten|lieben) gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|liebe|freundliche|schöne|herzliche) gr(?:ü|ue)(?:ß|ss)e|gr(?:ü|ue)(?:ß|ss)e|danke|vielen dank|mfg|lg|vg)(?![\p{L}])[^\n]{0,40}$/iu;
/** What comes after a closing is a signature where it is short. */
const signatureLines = 6;
const signatureLine = 80;
const introduced =
  /(?<!\p{L})([Mm]y name is|I am called|I[’']m|I am|[Mm]ein Name ist|[Ii]ch hei(?:ß|ss)e)([ \t]+)(\p{Lu}[\p{L}’-]{1,30}(?:[ \t]\p{Lu}[\p{L}’-]{1,30}){0,2})(?![\p{L}\p{N}])/gu;
const ofMine = /(?<![\p{L}])(?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2})[ \t](?:\p{L}{1,20}[ \t]){1,3}$/iu;

/**
 * A text without what tells who wrote it: addresses, telephone numbers, IP addresses, the asker's domains, and names where people
 * put them, in greeting and signature. It is a proposal: staff look at the difference, and say when it is good.
 */
export function cutPersonal(text: string, asker: { email: string }, stand: Stand): string {
  const names = namesIn(text, asker.email);
  const domains = domainsIn(text, asker.email);
  const bare = withoutFrame(text, stand)
    .replace(address, stand.address)
    .replace(numbers, (found) => cutNumber(found, stand.ip))
    .replace(host, (found, at: number, whole: string) => {
      const lower = found.toLowerCase();
      const isTheirs = domains.some((domain) => lower === domain || lower.endsWith(`.${domain}`));
      return isTheirs || ofMine.test(whole.slice(Math.max(0, at - 80), at)) ? stand.domain : found;
    })
    .replace(phone, (found) => (digitsIn(found) >= 7 && !isDate(found) ? stand.phone : found))
    .replace(introduced, (_, before: string, space: string) => before + space + stand.name);
  return names.reduce((rest, name) => rest.replace(wordOf(name), stand.name), bare).trim();
}

/** The text without its greeting, and without what follows a closing. */
function withoutFrame(text: string, stand: Stand): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opened = greeting.exec(lines[first] ?? '');
  // "Hi, can I …" is a greeting and a question in one line.
  if (opened !== null) lines[first] = (lines[first] ?? '').slice(opened[0].length);
  const end = lines.findLastIndex((line) => closing.test(line));
  if (end > first && isSignature(lines.slice(end + 1))) return lines.slice(0, end).join('\n');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  // A name alone in the last line.
  if (
    last > first &&
    /^\s*\p{Lu}[\p{L}.’-]{1,30}(?: \p{Lu}[\p{L}.’-]{1,30}){0,2}\s*$/u.test(lines[last] ?? '')
  )
    lines[last] = stand.name;
  return lines.join('\n');
}

function isSignature(lines: readonly string[]): boolean {
  const told = lines.filter((line) => line.trim() !== '');
  return (
    told.length <= signatureLines &&
    told.every((line) => line.length <= signatureLine && !/\?\s*$/.test(line))
  );
}

/** Names that the text itself gives away: those of a greeting or a signature stand elsewhere in it, too. */
function namesIn(text: string, email: string): string[] {
  const lines = text.split('\n');
  const end = lines.findLastIndex((line) => closing.test(line));
  const signature = end > 0 && isSignature(lines.slice(end + 1)) ? lines.slice(end + 1).join(' ') : '';
  const said = [...text.matchAll(introduced)].map(([, , , name = '']) => name);
  const local = email.slice(0, Math.max(0, email.lastIndexOf('@'))).split(/[._+-]+/);
  const words =
    `${signature} ${said.join(' ')}`.match(/(?<![\p{L}@.])\p{Lu}[\p{L}’-]{2,30}(?![\p{L}@.])/gu) ?? [];
  const typed = local.filter(
    (part) => part.length > 3 && /^\p{L}+$/u.test(part) && !roles.has(part.toLowerCase()),
  );
  return [...new Set([...words, ...typed.map(capital)])].slice(0, 20);
}

/** Local parts that are nobody's name. */
const roles = new Set([
  'info',
  'mail',
  'email',
  'contact',
  'kontakt',
  'office',
  'sales',
  'support',
  'webmaster',
  'admin',
]);

function domainsIn(text: string, email: string): string[] {
  const addresses = [email, ...(text.match(address) ?? [])];
  return addresses
    .map((one) => one.slice(one.lastIndexOf('@') + 1).toLowerCase())
    .filter((one) => one !== '');
}

function cutNumber(found: string, stand: string): string {
  const [, body = '', rest = ''] = /^(.*?)([.:]*)$/.exec(found) ?? [];
  if (isIP(body) !== 0) return stand + rest;
  const [, before = '', port = ''] = /^(.*)(:\d{1,5})$/.exec(body) ?? [];
  return isIP(before) === 4 ? stand + port + rest : found;
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}

function isDate(text: string): boolean {
  return /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text.trim());
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

/** Names are letters, hyphens and apostrophes, which mean nothing in a pattern. */
function wordOf(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'gu');
}
