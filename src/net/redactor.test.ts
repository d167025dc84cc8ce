import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Secret } from '../model/secret.ts';
import { Redactor } from './redactor.ts';

const word = 'Tr0ub4dor"&3';

const echoes: [string, (password: string) => string][] = [
  ['as typed', (p) => `502 unknown command PASS ${p}`],
  ['in capitals', (p) => `500 ${p.toUpperCase()} unrecognized`],
  ['quoted', (p) => `BAD LOGIN "ann" "${p.replace(/["\\]/g, '\\$&')}"`],
  ['percent-encoded', (p) => `-ERR ${encodeURIComponent(p)}`],
  ['in base64', (p) => `535 ${Buffer.from(p).toString('base64')}`],
  ['inside a PLAIN message', (p) => `535 ${Buffer.from(`\0ann@example.test\0${p}`).toString('base64')}`],
  [
    'inside a PLAIN message of another length',
    (p) => `535 ${Buffer.from(`\0anna@example.test\0${p}`).toString('base64')}`,
  ],
  [
    'inside a PLAIN message of a third length',
    (p) => `535 ${Buffer.from(`\0annas@example.test\0${p}`).toString('base64')}`,
  ],
  ['in hex', (p) => `535 ${Buffer.from(p).toString('hex')}`],
];

for (const [how, echo] of echoes) {
  test(`a password echoed ${how} is hidden`, () => {
    const shown = new Redactor(new Secret(word)).hide(echo(word));
    assert.match(shown, /<redacted>/);
    assert.ok(!shown.toLowerCase().includes(word.toLowerCase()));
    assert.notEqual(shown, echo(word));
  });
}

test('the base64 of any password at any alignment is hidden but for its mixed end groups', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 6, maxLength: 40 }),
      fc.string({ maxLength: 5 }),
      (password, before) => {
        const echo = Buffer.from(before + password).toString('base64');
        const shown = new Redactor(new Secret(password)).hide(echo);
        return shown.includes('<redacted>');
      },
    ),
  );
});

test('a very short password is hidden only where the server has seen it, with the rest of its line', () => {
  const redactor = new Redactor(new Secret('x'));
  assert.equal(redactor.hide('220 mx.example.test'), '220 mx.example.test');
  redactor.credentialsSent();
  assert.equal(redactor.hide('535 bad password x'), '535 <redacted>');
  assert.equal(redactor.hide('535 no'), '535 no');
});

test('without a password nothing is hidden', () => {
  assert.equal(new Redactor(null).hide('+OK'), '+OK');
});

test('a password full of pattern characters is taken literally', () => {
  assert.equal(new Redactor(new Secret('.*+?^$()|[]\\')).hide('say .*+?^$()|[]\\ now'), 'say <redacted> now');
});

test('what was made from the password and sent is hidden when it comes back', () => {
  const redactor = new Redactor(new Secret(word));
  assert.equal(redactor.hide('535 dGltIGI5MTNh'), '535 dGltIGI5MTNh');
  redactor.credentialsSent('dGltIGI5MTNh', 'QQ==');
  assert.equal(redactor.hide('535 dGltIGI5MTNh QQ=='), '535 <redacted> QQ==');
});
