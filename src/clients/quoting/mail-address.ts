import { plainValue } from '../safe-value.ts';

/**
 * Writes `name <address>` for a header. A name with anything but letters, digits and blanks becomes an encoded word
 * (RFC 2047), which holds no character that any file format minds.
 */
export function mailboxHeader(name: string, address: string): string {
  plainValue(address);
  if (plainValue(name).trim() === '' || name === address) return address;
  return `${/^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/.test(name) ? name : encodedWords(name)} <${address}>`;
}

/** An encoded word may be 75 characters long and must not cut a character in two (RFC 2047, sections 2 and 5). */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    const next = quotedPrintable(character);
    if (word.length + next.length > 60) {
      words.push(word);
      word = '';
    }
    word += next;
  }
  return [...words, word].map((part) => `=?utf-8?Q?${part}?=`).join(' ');
}

function quotedPrintable(character: string): string {
  if (/^[A-Za-z0-9]$/.test(character)) return character;
  if (character === ' ') return '_';
  return [...Buffer.from(character)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
