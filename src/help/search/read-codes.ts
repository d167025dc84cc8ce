import { readPhoneCode } from '../../model/phone-codes.ts';

/** Codes in a text somebody typed or copied, in the one form in which they are compared. */
export function readCodes(text: string): string[] {
  const bracketed = [...text.matchAll(/\[([a-z][a-z0-9/-]{1,30})[\]\s]/gi)].map(
    ([, code = '']) => `[${code}]`,
  );
  const loose = text
    .replace(/\[[^[\]]{0,100}\]/g, ' ')
    .split(/[\s"'`,;:()<>=?!]+/)
    // The first lines of a long reply join the code to what follows: 550-5.7.1.
    .flatMap((token) => (/^[245]\d\d-/.test(token) ? [token.slice(0, 3), token.slice(4)] : [token]))
    .map((token) => token.replace(/^[#.-]+|\.+$/g, ''))
    .filter(looksLikeCode);
  const phone = readPhoneCode(text);
  return [...new Set([...(phone === null ? [] : [phone]), ...bracketed, ...loose].map(canonicalCode))];
}

/** One form for one code: capitals, no brackets, hexadecimal numbers with 0x. */
export function canonicalCode(code: string): string {
  const bare = code.replace(/^\[|\]$/g, '').toUpperCase();
  return /^(?:0X)?8[0-9A-F]{7}$/.test(bare) ? `0X${bare.slice(-8)}` : bare;
}

/** Words are codes only where nobody would write a word that way: `IN-USE`, `login-refused`, `AUTH`, `5.7.8`. */
function looksLikeCode(token: string): boolean {
  return /^(?:[245][0-5]\d|[245]\.\d{1,3}\.\d{1,3}|(?:0x)?8[0-9a-f]{7})$/i.test(token) || isSymbol(token);
}

function isSymbol(token: string): boolean {
  if (!/^[a-z][a-z0-9]*(?:[-_/][a-z0-9]+)*$/i.test(token)) return false;
  return /[-_/]/.test(token) || token.length > 12 || /^[A-Z][A-Z0-9]{2,}$/.test(token);
}

/** The class that a reply belongs to, for codes nobody listed: 5.7.99 is a 5.7.x, 559 a 5xx. */
export function classOf(code: string): string | null {
  if (/^[245]\.\d{1,3}\.\d{1,3}$/.test(code)) return code.replace(/\d+$/, 'X');
  return /^[45][0-5]\d$/.test(code) ? `${code[0]}XX` : null;
}

/** What is left of a question without its numbers: words are searched as words, codes as codes. */
export function withoutCodes(text: string): string {
  return text
    .replace(/\[[^[\]]{0,100}\]/g, ' ')
    .replace(/(?<![\w.])(?:[245][0-5]\d|[245]\.\d{1,3}\.\d{1,3}|(?:0x)?8[0-9a-f]{7})(?![\w])/gi, ' ');
}
