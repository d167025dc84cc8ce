import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Message } from '../model/message.ts';
import { dictionary, english } from '../testing/english.ts';
import { shapesOf } from '../testing/message-entries.ts';
import { toldText } from './told-text.ts';

const german = dictionary.words('de');
const problems =
  'not-reached certificate tls timeout http-error malformed too-long not-allowed redirects digest';
const values: Record<string, (string | null)[]> = {
  problem: [...problems.split(' '), 'dns-failure'],
  status: ['503', null],
  code: ['500', '603', null],
  url: ['https://autoconfig.example.test/mail/config-v1.1.xml'],
  first: ['autoconfig.example.test'],
  second: ['example.test/.well-known/autoconfig/mail/config-v1.1.xml'],
  exchanger: ['mx.hoster.test'],
  domain: ['example.test'],
  some: ['2'],
  all: ['9'],
};

/** Every message about a place that was asked, with each value of its first argument that has several. */
const messages = [...shapesOf('en').shapes.values()]
  .filter(({ id }) => id.startsWith('source-'))
  .flatMap(({ id, variables }): Message[] => {
    const names = id === 'source-unprotected-after' ? ['problem', 'status', 'url'] : variables;
    return names.reduce<Message[]>(
      (all, name) =>
        all.flatMap(({ args }) =>
          (values[name] ?? []).map((value) => ({ id, args: { ...args, [name]: value } })),
        ),
      [{ id, args: {} }],
    );
  })
  .filter(({ id, args }) => id !== 'source-unknown-mailbox' || args.code === '500');

test('what earlier versions kept of a look as English sentences is read in every language', () => {
  assert.ok(messages.length > 60);
  for (const message of messages) {
    const stored = toldText(english, message);
    assert.equal(toldText(english, stored), stored);
    assert.equal(toldText(german, stored), toldText(german, message));
    assert.notEqual(toldText(german, stored), stored);
  }
});

test('addresses and words of others stay as they are', () => {
  for (const text of [
    'https://example.test/the/file and more',
    'mail.example.test',
    '',
    'odd words of a server',
  ])
    assert.equal(toldText(german, text), text);
});

test('a message that this version does not know is told by its name', () => {
  assert.equal(toldText(german, { id: 'source-of-tomorrow', args: {} }), 'source-of-tomorrow');
});
