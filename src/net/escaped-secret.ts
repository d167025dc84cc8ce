/** Marks that a server may put between the letters, or that our own printing leaves there. */
const between = [
  ' ',
  '\t',
  '.',
  '-',
  '_',
  ',',
  ':',
  ';',
  '|',
  '/',
  '*',
  '\\',
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\ufffd',
  '\0',
];
const named: Record<string, string> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": '(?:apos|#0*39)',
};

/** A longer password is recognised by its beginning, and the rest of the line goes with it. */
const longest = 64;

/**
 * A pattern for a password written letter by letter in some other way: with marks between the letters, percent-encoded in
 * whole or in part, quoted-printable, with escapes of programming languages, as entities, as numbers. Every alternative is of
 * one kind of writing and can be read in one way only, so that the search stays linear in the text. With `wholly` nothing
 * counts that holds a letter as itself: for passwords that are ordinary words.
 */
export function escapedSecret(password: string, { wholly = false } = {}): string {
  const letters = [...password].slice(0, longest);
  const start = letters.join('');
  const bytes = [...Buffer.from(start, 'utf8')];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
  const octal = bytes.map((byte) => byte.toString(8).padStart(3, '0'));
  const isLatin1 = letters.every((letter) => (letter.codePointAt(0) ?? 0) < 256);
  const each = wholly ? onlyOther : mixed;
  const ways = [
    ...(wholly ? [] : [spaced(letters), ...apart(letters)]),
    hex.join('[ :\\-,.]?'),
    hex.map((two) => `(?:0x|\\\\x)${two}`).join('[ ,;]{0,2}'),
    bytes.map((byte) => `0{0,2}${byte}`).join('[ ,;.]{1,2}'),
    octal.map((three) => `\\\\0?${three}`).join(''),
    octal.map((three) => `0?${three}`).join('[ ,]{1,2}'),
    bytes.map((byte) => byte.toString(2).padStart(8, '0')).join(' ?'),
    letters.map((letter) => `(?:U\\+|\\\\u\\{?|%u)0{0,4}${codeOf(letter)}\\}?`).join(' ?'),
    ...['%', '=', '\\+', '\\\\x', '%25'].map((mark) => each(letters, (letter) => written(letter, mark))),
    ...(isLatin1 ? ['%', '='].map((mark) => each(letters, (letter) => `${mark}${codeOf(letter)}`)) : []),
    each(letters, entity),
    each(letters, (letter) => `\\\\u0{0,2}${codeOf(letter)}`),
    each(letters, (letter) => `\\\\${literally(letter)}`),
  ];
  return `(?:${ways.join('|')})${start === password ? '' : '[^\\n]*'}`;
}

/** As itself, with at most one mark after each letter. */
function spaced(letters: readonly string[]): string {
  const marks = between.filter((mark) => !letters.includes(mark)).map((mark) => literally(mark));
  return letters.map((letter) => literally(letter)).join(`[${marks.join('')}]?`);
}

/** With one mark after each letter, for marks that the password itself holds. */
function apart(letters: readonly string[]): string[] {
  const own = between.filter((mark) => letters.includes(mark));
  return own.map((mark) => letters.map((letter) => literally(letter)).join(literally(mark)));
}

function onlyOther(letters: readonly string[], other: (letter: string) => string): string {
  return letters.map((letter) => other(letter)).join('');
}

/** Each letter as itself or in the other writing. */
function mixed(letters: readonly string[], other: (letter: string) => string): string {
  return letters.map((letter) => `(?:${other(letter)}|${literally(letter)})`).join('');
}

function written(letter: string, mark: string): string {
  return [...Buffer.from(letter, 'utf8')].map((byte) => mark + byte.toString(16).padStart(2, '0')).join('');
}

function entity(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const name = named[letter];
  return `&(?:#0{0,6}${code}|#x0{0,6}${code.toString(16)}${name === undefined ? '' : `|${name}`});?`;
}

function codeOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).padStart(2, '0');
}

function literally(text: string): string {
  return RegExp.escape(text);
}
