import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dictionary } from '../testing/english.ts';
import { healthyCheck, healthyPop3 } from '../testing/healthy-facts.ts';
import { shapesOf } from '../testing/message-entries.ts';
import { findingWords } from './finding-words.ts';
import { readLocale } from './read-locale.ts';

const german = dictionary.words('de');
const { account } = healthyCheck();
const about = (host: string) => ({ account, endpoint: { ...healthyPop3(), host } });

test('a stored finding is told in German, whoever runs the server', () => {
  const told = (host: string) => findingWords(german, { code: 'protocol-violation', args: {} }, about(host));
  assert.equal(told('mail.example.test')?.title, 'mail.example.test spricht POP3 auf Port 995 nicht richtig');
  assert.match(told('mail.example.test')?.fix ?? '', /Senden Sie diesen Bericht an Ihren Anbieter:/);
  assert.match(told('127.0.0.1')?.fix ?? '', /an die für E-Mail auf diesem Computer zuständige Person:/);
  assert.match(
    told('192.168.1.5')?.fix ?? '',
    /an die für diesen Server zuständige Person in Ihrem Netzwerk:/,
  );
});

test('every German finding has words for every variant that stored arguments may bring', () => {
  const { shapes } = shapesOf('de');
  const codes = [...shapes.values()]
    .filter(({ attributes }) => attributes.includes('why'))
    .map(({ id }) => id);
  assert.ok(codes.length > 20);
  const kinds = [null, true, false, 'closed', 'greeted', 'smtp', 'starttls', ['IMAP 993', 'SMTP 465'], 12];
  for (const code of codes)
    for (const kind of kinds) {
      const args = Object.fromEntries((shapes.get(code)?.variables ?? []).map((name) => [name, kind]));
      const words = findingWords(
        german,
        { code, args: JSON.parse(JSON.stringify(args)) },
        about('mail.example.test'),
      );
      assert.ok(words !== null && words.title !== '' && words.why !== '', code);
      assert.doesNotMatch(
        `${words.title} ${words.why} ${words.fix}`,
        /\{|\}| {2}|,,|\.\.| [,.]/,
        `${code} ${kind}`,
      );
    }
});

test('German is plain, polite and blames nobody', () => {
  for (const { name, text } of readLocale(new URL('../../locales/de', import.meta.url).pathname, '')) {
    const said = text
      .replace(/^#.*$|\$\w+/gm, '')
      // Menus of programs that are not known in German stay as they are.
      .replace(/„[^“]*“/g, '')
      .replace(/^[a-z-]+-fields =\n(?: +.*\n)+/gm, '');
    for (const word of [
      '!',
      'Fehler von Ihnen',
      'Sie haben falsch',
      'E-mail',
      'Email',
      'Passwort-',
      'User',
      'Login',
      ' du ',
      ' dein',
    ])
      assert.ok(!said.includes(word), `${name}: ${word}`);
  }
});

test('the terms stand beside the messages', () => {
  const terms = readFileSync(new URL('../../locales/de/TERMS.md', import.meta.url), 'utf8');
  for (const id of ['form-incoming', 'form-encryption', 'page-help'])
    assert.notEqual(german.message(id), dictionary.words('en').message(id));
  for (const term of [german.message('form-incoming'), german.message('form-encryption')])
    assert.ok(terms.includes(term), term);
});
