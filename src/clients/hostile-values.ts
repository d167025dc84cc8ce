import fc from 'fast-check';

/** Values that have broken out of somebody's quoting before. */
export const hostileValues: readonly string[] = [
  `a"b`,
  "a'b",
  "'",
  '"',
  '\\',
  'a\\',
  'a\\"b',
  '\\"; reboot; "',
  'a$HOME',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's variable is meant
  '${x}',
  '$(id)',
  '`id`',
  '%s%n%U%',
  'a b  c',
  '#a',
  'a;b',
  'a # b',
  '\\x41\\n\\101',
  '<!--a-->',
  ']]>&amp;<b>',
  '{"a":[1]}',
  '~root',
  '=a',
  '!x',
  'ann+news@example.test',
  'ann@xn--bcher-kva.example',
  'änn@bücher.example',
  '日本語😀',
  `${'x'.repeat(64)}@example.test`,
];

/** Values with control characters, which every format refuses. */
export const refusedValues: readonly string[] = [
  'a\nb',
  'a\rb',
  'a\r\nset x',
  '\u0000',
  'a\tb',
  '\u007f',
  '\u2028',
  '\ud800',
];

/** Any printable text up to 64 characters, with a bias towards characters that mean something to somebody. */
export function printableText(): fc.Arbitrary<string> {
  const special = fc.constantFrom(...`"'\\$\`%#;:=@&<>[]{}()!~^*?|, x7nA0é😀`);
  const printable = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter(isPlain);
  const character = fc.oneof({ weight: 3, arbitrary: special }, { weight: 1, arbitrary: printable });
  return fc.array(character, { minLength: 1, maxLength: 64 }).map((characters) => characters.join(''));
}

function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u.test(text);
}
