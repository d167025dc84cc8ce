import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../testing/english.ts';
import { languages } from '../words/languages.ts';
import { Words } from '../words/words.ts';
import { step, text } from './drafts.ts';
import { nameOf, sayInFile, tell, tellStep } from './tell.ts';

const of = (ftl: string) => new Words(languages[0], [{ name: 'own.ftl', text: ftl }], { fallback: english });

test("a provider's own words stay inside of a comment, whatever they hold", () => {
  const say = sayInFile(of('own = one -->\n\n    two */ three ?> ---- \u2066four\u2069'));
  assert.equal(say('own'), 'one -> two * / three ? > - four');
  const written = sayInFile(of('own = { $name }'))('own', { name: 'x\ny\u2028z' });
  assert.equal(written, 'x y z');
});

test('a step gets its title, text and fields from messages, values stay as they are', () => {
  const draft = step('thunderbird-incoming', {
    fields: [
      { label: 'thunderbird-fields.hostname', value: 'mail.example.test' },
      { label: 'thunderbird-fields.authentication', choice: 'thunderbird-fields.normal-password' },
    ],
    command: 'true',
  });
  assert.deepEqual(tellStep(english, draft), {
    title: 'Incoming server settings',
    text: 'Fill in these values, then choose Continue.',
    values: [
      { label: 'Hostname', value: 'mail.example.test' },
      { label: 'Authentication method', value: 'Normal password' },
    ],
    command: 'true',
  });
});

test('a text is a message or the attribute of one, and a name is a message only where it holds words', () => {
  assert.equal(
    tell(english, text('program-cannot-use', { program: 'mpop', service: 'IMAP' })),
    'mpop cannot use IMAP.',
  );
  assert.equal(tell(english, text('program-fields.port')), 'Port');
  assert.equal(nameOf(english, { id: 'mutt', name: 'Mutt' }), 'Mutt');
  assert.equal(nameOf(english, { id: 'printer', name: null }), 'Printer or scanner (scan to e-mail)');
});
