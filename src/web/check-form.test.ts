import assert from 'node:assert/strict';
import { test } from 'node:test';
import { healthyPop3, healthySmtp } from '../testing/healthy-facts.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { emptyForm, formOf, parseCheckForm, readForm } from './check-form.ts';

test('an address alone is enough, and everything is looked for', () => {
  const parsed = parseCheckForm({ address: 'ann@example.test', password: '' });
  assert.ok(parsed.ok);
  assert.deepEqual([parsed.value.incoming, parsed.value.outgoing, parsed.value.discovery], [[], [], true]);
  assert.equal(parsed.value.password, null);
  assert.equal(parsed.value.allowUnverifiedLogin, false);
});

test('typed servers get the usual port of their encryption, and nothing else is looked for', () => {
  const incoming = {
    incomingProtocol: 'imap',
    incomingHost: 'mail.example.test',
    incomingSecurity: 'starttls',
  };
  const outgoing = { outgoingHost: 'smtp.example.test', outgoingPort: '2525', outgoingSecurity: 'none' };
  const parsed = parseCheckForm({ address: 'ann@example.test', ...incoming, ...outgoing });
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.value.incoming, [
    { protocol: 'imap', host: 'mail.example.test', port: 143, security: 'starttls' },
  ]);
  assert.deepEqual(parsed.value.outgoing, [
    { protocol: 'smtp', host: 'smtp.example.test', port: 2525, security: 'none' },
  ]);
  assert.equal(parsed.value.discovery, false);
});

test('errors name the field of the form', () => {
  const parsed = parseCheckForm({ address: 'x', incomingHost: 'a b', outgoingPort: '99999' });
  assert.ok(!parsed.ok);
  assert.deepEqual(
    parsed.errors.map((error) => error.field),
    ['address', 'incomingHost', 'outgoingHost', 'outgoingPort'],
  );
});

test('what is no form reads as an empty one', () => {
  for (const body of [undefined, null, 'text', [], { address: ['a', 'b'], username: 3 }]) {
    assert.deepEqual(readForm(body), emptyForm);
  }
});

test('a report gives back the form it came from, without the password', () => {
  const found = { source: 'guess' as const };
  const endpoints = [healthyPop3({}, { port: 1995, username: 'ann' }), healthySmtp({}, found)];
  const values = formOf(sampleReport({ endpoints }));
  assert.equal(values.incomingPort, '1995');
  assert.equal(values.username, 'ann');
  assert.equal(values.outgoingHost, '');
  assert.ok(!('password' in values));
});
