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
  const redactor = new Redactor(new Secret('q7'));
  assert.equal(redactor.hide('220 q7.example.test'), '220 q7.example.test');
  redactor.credentialsSent();
  assert.equal(redactor.hide('535 bad password q7'), '535 <redacted>');
  assert.equal(redactor.hide('535 no'), '535 no');
});

test('a password that is a part of ordinary words is not told by its absence', () => {
  const sentences: [password: string, line: string][] = [
    ['box', '-ERR mailbox locked'],
    ['mail', '-ERR mailbox locked'],
    ['locked', '-ERR mailbox locked'],
    ['password', '535 5.7.8 Username and Password not accepted'],
    ['Auth', '-ERR [AUTH] Authentication failed.'],
    ['x', '220 mx.example.test'],
    ['ann', '-ERR user ann is unknown'],
    ['example', '554 mail.example.test says no'],
  ];
  for (const [password, line] of sentences) {
    const redactor = new Redactor(new Secret(password), ['ann@example.test', 'ann']);
    redactor.credentialsSent();
    assert.equal(redactor.hide(line), line);
  }
});

test('an ordinary password is hidden where the server echoes our command, with the rest of the line', () => {
  for (const password of ['box', 'locked', 'mail']) {
    const redactor = new Redactor(new Secret(password), ['ann@example.test', 'ann']);
    redactor.credentialsSent();
    const hidden: [line: string, shown: string][] = [
      [`502 unknown command PASS ${password}`, '502 unknown command PASS <redacted>'],
      [`p1 BAD LOGIN "ann" "${password}" is odd`, 'p1 BAD LOGIN "ann" "<redacted>'],
      [`-ERR ann/${password} mailbox locked`, '-ERR ann/<redacted>'],
      [`535 the word "${password}" is wrong`, '535 the word "<redacted>'],
    ];
    for (const [line, shown] of hidden) assert.equal(redactor.hide(line), shown);
  }
  const letter = new Redactor(new Secret('x'));
  letter.credentialsSent();
  assert.equal(letter.hide('535 bad password x'), '535 bad password <redacted>');
});

test('a word the server says before it knows the password stays', () => {
  const redactor = new Redactor(new Secret('Sunflower'));
  redactor.heard('220 sunflower.test Sunflower Mail ready');
  redactor.credentialsSent();
  assert.equal(redactor.hide('535 Sunflower Mail: login refused'), '535 Sunflower Mail: login refused');
  assert.equal(redactor.hide('502 PASS Sunflower'), '502 PASS <redacted>');
});

test('a password cut in two at the end of a long text leaves nothing of itself', () => {
  const redactor = new Redactor(new Secret(word));
  const long = `535 ${'a'.repeat(200)} ${word.slice(0, 7)}`;
  assert.equal(redactor.hide(`${long}…`), `535 ${'a'.repeat(200)} <redacted>…`);
  assert.equal(redactor.hide(long), `535 ${'a'.repeat(200)} <redacted>`);
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
