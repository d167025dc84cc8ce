import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropSecrets } from './drop-secrets.ts';

const password = 'Tr0ub4dor&3';
const encoded = Buffer.from(`\0ann@example.org\0${password}`).toString('base64');
const alone = Buffer.from(password).toString('base64');

const withSecret = [
  `AUTH PLAIN ${encoded}`,
  `C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: ${Buffer.from('ann@example.org').toString('base64')}\nS: 334 UGFzc3dvcmQ6\nC: ${alone}\nS: 535 5.7.8 no`,
  `> USER ann\n> PASS ${password}\n-ERR no`,
  `a1 LOGIN ann@example.org ${password}`,
  `a1 LOGIN "ann@example.org" "${password}"`,
  `Authorization: Basic ${encoded}`,
  `curl -u ann@example.org:${password} imaps://imap.example.org`,
  `smtp://ann%40example.org:${password.replace('&', '%26')}@smtp.example.org:587`,
  `{ "user": "ann", "password": "${password}" }`,
  `$mail->Password = '${password}';`,
  `smtp_pass=${password}`,
  `a1 AUTHENTICATE XOAUTH2 dXNlcj1hbm5AZXhhbXBsZS5vcmcBYXV0aD1CZWFyZXIgeWExMTExMTEx`,
];

for (const text of withSecret)
  test(`a secret is taken out: ${text.slice(0, 40).replace(/\n/g, ' ')}`, () => {
    const { text: left, count } = dropSecrets(text);
    assert.ok(count > 0);
    for (const secret of [password, encoded, alone, password.replace('&', '%26'), 'dXNlcj1hbm5A'])
      assert.ok(!left.includes(secret), left);
  });

const without = [
  '535 5.7.8 Error: authentication failed',
  'AUTH PLAIN LOGIN CRAM-MD5',
  '250-AUTH LOGIN PLAIN',
  'Your password is wrong.',
  'Password: incorrect for user',
  'please check your password: it is case sensitive',
  'LOGIN failed.',
];

for (const text of without)
  test(`nothing is taken out where no secret stands: ${text}`, () => {
    const { text: left } = dropSecrets(text);
    assert.ok(left.length >= text.length - 12, left);
  });
