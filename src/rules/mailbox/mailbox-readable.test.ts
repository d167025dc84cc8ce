import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishWords } from '../../testing/english-words.ts';
import { healthyCheck } from '../../testing/healthy-facts.ts';
import { pop3Mailbox } from '../../testing/said-lines.ts';
import { judge } from '../judge.ts';
import { mailboxReadable } from './mailbox-readable.ts';

test('mailbox-readable: healthy facts give it, with words', () => {
  const check = healthyCheck();
  const { findings } = judge([mailboxReadable], check);
  assert.deepEqual(
    findings.map((finding) => finding.args),
    [{ messages: 12, bytes: 240_000 }],
  );
  for (const finding of findings) {
    const endpoint = check.endpoints.find(({ id }) => id === finding.endpoint) ?? null;
    const words = englishWords(mailboxReadable, finding.args, { account: check.account, endpoint });
    assert.doesNotMatch(Object.values(words).join(' '), /undefined|null|NaN|!/);
  }
});

test('mailbox-readable: a refused mailbox gives none', () => {
  assert.deepEqual(
    judge([mailboxReadable], healthyCheck({ endpoints: [pop3Mailbox({ messages: null })] })).findings,
    [],
  );
});

test('mailbox-readable: a refused list gives none', () => {
  assert.deepEqual(
    judge([mailboxReadable], healthyCheck({ endpoints: [pop3Mailbox({ list: false })] })).findings,
    [],
  );
});
