import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutToldSecrets } from './told-secret.ts';

for (const [typed, kept] of [
  ['My password is Sunny-7-days, does it matter?', 'My password is … does it matter?'],
  ['Passwort: hunter22', 'Passwort: …'],
  ['Mein Kennwort lautet "Gr8!pass"', 'Mein Kennwort lautet "…'],
  ['user ann\npassword: sunshine\nport 993', 'user ann\npassword: …\nport 993'],
  ['pw=abc123!', 'pw=…'],
  ['the password for ann: x7Kp02', null],
  ['Card 4111 1111 1111 1111 please', 'Card … please'],
  ['-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----', '-----BEGIN PRIVATE KEY-----…'],
] as const)
  test(`a secret is taken out of: ${JSON.stringify(typed)}`, () => {
    const cut = withoutToldSecrets(typed);
    if (kept === null) return assert.equal(cut, typed, 'a known limit: too far from the word');
    assert.equal(cut, kept);
    assert.equal(withoutToldSecrets(cut), cut, 'and nothing more the second time');
  });

for (const text of [
  'My password is wrong, what now?',
  'Which password: the old one or the new one?',
  'Das Passwort ist falsch. Warum?',
  'Password: see https://example.org/help',
  'The password is case-sensitive?',
  'Is port 465 or 587 right, and is 2026-11-28 the date?',
  'My order is 1234 5678 9012 3456.',
  'Passau is nice: very Nice1',
])
  test(`nothing is taken out of: ${text}`, () => assert.equal(withoutToldSecrets(text), text));

test('long texts cost little time', () => {
  const started = performance.now();
  for (const part of ['password ', 'password:', 'pw=', '-----BEGIN ', '1111 ', 'pass '])
    withoutToldSecrets(part.repeat(Math.ceil(8000 / part.length)));
  assert.ok(performance.now() - started < 5_000);
});
