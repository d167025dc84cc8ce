import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { tokenizer } from 'acorn';

/**
 * Every pattern that may meet text of strangers has to be linear in it. Each literal of these rooms is run on texts made from its own
 * pieces, long and four times as long: where four times the text costs much more than four times the work, it is not. That the rules
 * see texts of 1,000 characters at most (check/finish/bound-facts.ts) is a second wall.
 */
const rooms = [
  'bounds',
  'check',
  'clients',
  'decode',
  'doctor',
  'home',
  'model',
  'net',
  'pool',
  'protocols',
  'publish',
  'readers',
  'reports',
  'round-trip',
  'rules',
  'web',
  'words',
  'xml',
];
const src = resolve(import.meta.dirname, '..');

interface Pattern {
  place: string;
  source: string;
  flags: string;
}

function patternsOf(file: string): Pattern[] {
  const js = stripTypeScriptTypes(readFileSync(join(src, file), 'utf8'));
  const tokens = tokenizer(js, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  return [...tokens].flatMap((token) => {
    const { value, loc } = token as typeof token & { value?: { pattern?: string; flags?: string } };
    const { pattern: source, flags } = value ?? {};
    if (source === undefined || flags === undefined) return [];
    return [{ place: `${file}:${loc?.start.line}`, source, flags }];
  });
}

const always = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  'a',
  'A',
  '0',
  '-',
  '+',
  '.',
  '=',
  '"',
  '\\',
  '(',
  ')',
  '[',
  '<',
  '{',
  '@',
  '\0',
];

/** What to repeat: the words and signs of the pattern, alone and joined. */
function piecesOf(source: string): string[] {
  const plain = source.replace(/\\[bB]/g, ' ').replace(/\\([^\w])/g, '$1');
  const words = plain.match(/[\p{L}\p{N} _-]{2,40}/gu) ?? [];
  const signs = plain.match(/[^\p{L}\p{N}\s]/gu) ?? [];
  const joined = words.slice(0, 6).flatMap((word) => [`${word} `, `${word}.`, `${word}a`]);
  return [...new Set([...always, ...words.slice(0, 20), ...signs, ...joined])];
}

/** Where the repeated part begins: some patterns come to their slow part only behind a word. */
function prefixesOf(source: string): string[] {
  const words = source.match(/[A-Za-z]{2,20}/g) ?? [];
  return [
    ...new Set(['', 'x', '"', '(', ...words.slice(0, 2).flatMap((word) => [word, `${word} `, `${word} (`])]),
  ];
}

function work(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const before = process.cpuUsage();
  if (pattern.global) text.replace(pattern, '');
  else pattern.test(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Microseconds that are worth a second look; linear patterns need some ten for the shorter text. */
const suspicious = 1000;
const length = 3000;

/** The text whose fourfold costs more than eight times the work, or null. The least of three runs counts: others use the processor too. */
function slowText({ source, flags }: Pattern): string | null {
  const pattern = new RegExp(source, flags);
  for (const prefix of prefixesOf(source)) {
    for (const piece of piecesOf(source)) {
      const text = (times: number) => `${prefix}${piece.repeat((times * length) / piece.length)}\u0001`;
      if (work(pattern, text(1)) < suspicious) continue;
      const least = (times: number) => Math.min(...[1, 2, 3].map(() => work(pattern, text(times))));
      const once = least(1);
      if (once >= suspicious && least(4) > 8 * once) return JSON.stringify(`${prefix}${piece}…`);
    }
  }
  return null;
}

test('every pattern on text of strangers is linear', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && rooms.includes(file.split('/')[0] ?? ''),
  );
  const patterns = files.flatMap(patternsOf);
  assert.ok(patterns.length > 200);
  const slow = patterns.flatMap((pattern) => {
    const text = slowText(pattern);
    return text === null ? [] : [`${pattern.place} /${pattern.source}/${pattern.flags} on ${text}`];
  });
  assert.deepEqual(slow, []);
});

test('every pattern that is put together from parts is linear', async () => {
  const patterns: Pattern[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [source, flags = '']: [RegExp | string, string?]) {
      const made = new target(source, flags);
      patterns.push({ place: 'made', source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    const { readServerText } = await import('../rules/server-text/server-text.ts');
    const { rules } = await import('../rules/index.ts');
    const { Redactor } = await import('../net/redactor.ts');
    const { storageQuota } = await import('../protocols/imap/mailbox.ts');
    const { Secret } = await import('../model/secret.ts');
    assert.ok(rules.length > 0);
    readServerText('no POP3 for ann', 'ann');
    storageQuota(['STATUS INBOX (MESSAGES 1)']);
    for (const password of ['secret', 'a long and secret one', 'p"w\\d']) {
      const redactor = new Redactor(new Secret(password), ['ann@example.test', 'ann']);
      redactor.credentialsSent(password);
      redactor.hide(`ann ${password}`);
    }
  } finally {
    globalThis.RegExp = plain;
  }
  assert.ok(patterns.length > 5, `${patterns.length}`);
  const slow = patterns.filter((pattern) => slowText(pattern) !== null);
  assert.deepEqual(slow, []);
});

test('the test tells patterns that are not', () => {
  for (const source of [
    '\\s*\\n\\s*',
    '^ +| +$',
    'QUOTA .*\\(.*\\bSTORAGE (\\d{1,15}) (\\d)',
    '[A-Za-z ]+:',
    '=+$',
  ])
    assert.notEqual(slowText({ place: '', source, flags: 'g' }), null, source);
});
