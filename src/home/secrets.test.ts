import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHome } from './read-home.ts';
import { dropSecrets } from './unwrap/drop-secrets.ts';

/** What is left of a text, and how much was taken out. */
function left(text: string): { text: string; dropped: number } {
  const { lines, dropped } = dropSecrets(text.split('\n'));
  return { text: lines.join('\n'), dropped };
}

/** Texts with secrets in them; each secret holds `Tr0ub` or its base64, and the number says how many there are. */
const secret: [string, number][] = [
  ['AUTH PLAIN AGFubgBUcjB1YmFkb3I=', 1],
  ['> AUTH PLAIN AGFubgBUcjB1YmFkb3I=', 1],
  ['a1 AUTHENTICATE PLAIN AGFubgBUcjB1YmFkb3I=', 1],
  ['AUTH LOGIN\n334 VXNlcm5hbWU6\nYW5uQGV4YW1wbGUub3Jn\n334 UGFzc3dvcmQ6\nVHIwdWJhZG9y\n235 ok', 2],
  ['auth login\r\n334 x\nTr0ubador\n535 no', 1],
  ['AUTH LOGIN\n334 VXNlcm5hbWU6\nann\n334 UGFzc3dvcmQ6\nTr0ubador & 3\n535 no', 2],
  ['> AUTH PLAIN\n< 334 \n{ [5 bytes data]\n> AGFubgBUcjB1YmFkb3I=\n< 235 ok', 1],
  ['> AUTH XOAUTH2 dXNlcj1UcjB1YmFkb3I=', 1],
  ['C: AUTH CRAM-MD5\nS: 334 PDEyMz4=\nC: VHIwdWJhZG9y\nS: 235 ok', 1],
  ['a LOGIN ann@example.org Tr0ubador', 1],
  ['. login "ann" "Tr0ubador and 3"', 1],
  ['USER ann\n+OK\nPASS Tr0ubador', 2],
  ['$ curl -v -u ann@example.org:Tr0ubador smtp://mail.example.org', 1],
  ["$ curl -v --user 'ann:Tr0ubador and 3' smtp://mail.example.org", 1],
  ['$ curl -vuann:Tr0ubador smtp://mail.example.org', 1],
  ['curl -v imaps://ann%40example.org:Tr0ubador@mail.example.org/', 1],
  ['curl -v smtp://ann@example.org:Tr0ubador@mail.example.org', 1],
  ['> Authorization: Basic YW5uOlRyMHViYWRvcg==', 1],
  ["curl https://mail.example.org -H 'Authorization: Bearer Tr0ubador.token'", 1],
  ['--oauth2-bearer Tr0ubador', 1],
  ['< Set-Cookie: session=Tr0ubador; Path=/', 1],
  ['password: Tr0ubador', 1],
  ['Passwort = Tr0ubador', 1],
  ['https://example.org/?token=Tr0ubador&x=1', 1],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJUcjB1YmFkb3IifQ.Tr0ubadorTr0ubador', 1],
  ['-----BEGIN PRIVATE KEY-----\nTr0ubador\n-----END PRIVATE KEY-----', 1],
];
const plain = /Tr0ub|VHIwdWJ|UcjB1YmFkb3|lRyMHViYW/;

test('what was meant for a server alone is taken out and counted', () => {
  for (const [text, count] of secret) {
    const found = left(text);
    assert.doesNotMatch(found.text, plain, text);
    assert.equal(found.dropped, count, text);
  }
});

test('offers, placeholders and names are no secrets', () => {
  for (const text of [
    '250-AUTH LOGIN PLAIN XOAUTH2',
    '250 AUTH=LOGIN PLAIN',
    'AUTH LOGIN PLAIN CRAM-MD5',
    '< * CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=LOGIN',
    '> AUTH PLAIN <redacted>',
    'PASS ********',
    '$ curl -v --user "ann" imap://mail.example.org',
    'PS C:\\> Test-NetConnection -ComputerName mail.example.org -Port 25',
    '$ openssl s_client -connect mail.example.org:993 -servername mail.example.org',
    'Connection to mail.example.org (192.0.2.1) 993 port [tcp/imaps] succeeded!',
    'Wireless LAN adapter WLAN:',
  ])
    assert.deepEqual(left(text), { text, dropped: 0 });
});

test('no secret is in what is kept, wherever it stood', () => {
  const around = ['$ telnet mail.example.org 587', 'Trying 192.0.2.1...', 'Connected to mail.example.org.'];
  for (const [text, count] of secret) {
    const check = readHome(
      [...around, '220 mail.example.org ESMTP', ...text.split('\n'), '221 bye'].join('\n'),
    );
    assert.doesNotMatch(JSON.stringify(check), plain, text);
    assert.ok(check.dropped >= count, text);
    assert.equal(check.readings[0]?.outcome, 'open', text);
  }
});
