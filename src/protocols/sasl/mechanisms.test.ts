import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { LoginMechanism } from '../../model/facts.ts';
import { Secret } from '../../model/secret.ts';
import { apopDigest, apopTimestamp } from './apop.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { cramMd5 } from './cram-md5.ts';
import { login } from './login.ts';
import type { SaslExchange, SaslStep } from './mechanism.ts';
import { chooseMechanism, findMechanism } from './mechanisms.ts';
import { plain } from './plain.ts';
import { saslPrep } from './saslprep.ts';

const ann = { username: 'ann@example.test', password: new Secret('tiger-lily-42') };

async function answer(exchange: SaslExchange, challenge: string): Promise<SaslStep> {
  return exchange.step(Buffer.from(challenge));
}

test('PLAIN is the message of RFC 4616, section 4', async () => {
  const exchange = plain.begin({ username: 'tim', password: new Secret('tanstaaftanstaaf') });
  assert.equal(exchange.first, '\0tim\0tanstaaftanstaaf');
  assert.equal((await answer(exchange, 'more?')).ok, false);
});

test('LOGIN gives name and password whatever the prompts say, and no third answer', async () => {
  const exchange = login.begin(ann);
  assert.equal(exchange.first, null);
  assert.deepEqual(await exchange.step(null), { ok: true, message: 'ann@example.test', secrets: [] });
  assert.deepEqual(await answer(exchange, 'Passwort:'), { ok: true, message: 'tiger-lily-42', secrets: [] });
  assert.equal((await answer(exchange, 'again')).ok, false);
});

test('CRAM-MD5 answers the challenge of RFC 2195, section 2', async () => {
  const exchange = cramMd5.begin({ username: 'tim', password: new Secret('tanstaaftanstaaf') });
  assert.equal(exchange.first, null);
  const step = await answer(exchange, '<1896.697170952@postoffice.reston.mci.net>');
  assert.deepEqual(step, {
    ok: true,
    message: 'tim b913a602c7eda7a495b4e6e7334d3890',
    secrets: ['b913a602c7eda7a495b4e6e7334d3890'],
  });
  assert.equal((await answer(exchange, '<again@example.test>')).ok, false);
});

test('CRAM-MD5 turns down a challenge that is empty or not base64', async () => {
  assert.equal((await answer(cramMd5.begin(ann), '')).ok, false);
  assert.equal((await cramMd5.begin(ann).step(null)).ok, false);
});

test('APOP is the digest of RFC 1939, section 7', () => {
  const timestamp = apopTimestamp('+OK POP3 server ready <1896.697170952@dbc.mtview.ca.us>');
  assert.equal(timestamp, '<1896.697170952@dbc.mtview.ca.us>');
  assert.equal(apopDigest(timestamp ?? '', new Secret('tanstaaf')), 'c4c9334bac560ecc979e58001b3e22fb');
});

const noTimestamps = [
  '+OK ready',
  '+OK <no at sign>',
  '+OK <a@b@c>',
  '+OK <\u0080@b>',
  '+OK <@b>',
  '-ERR <1@example.test>',
  `+OK <${'x'.repeat(600)}@b>`,
];
for (const greeting of noTimestamps) {
  test(`${greeting.slice(0, 30)} offers no APOP`, () => assert.equal(apopTimestamp(greeting), null));
}

// The examples of RFC 4013, section 3, that are not about prohibited characters.
const prepared: [string, string][] = [
  ['I\u00adX', 'IX'],
  ['user', 'user'],
  ['USER', 'USER'],
  ['\u00aa', 'a'],
  ['\u2168', 'IX'],
  ['a\u00a0b', 'a b'],
  ['pa\u0308ss', 'p\u00e4ss'],
];
for (const [text, expected] of prepared) {
  test(`SASLprep of ${JSON.stringify(text)} is ${JSON.stringify(expected)}`, () =>
    assert.equal(saslPrep(text), expected));
}

const everything = [
  'SCRAM-SHA-256',
  'SCRAM-SHA-1',
  'CRAM-MD5',
  'PLAIN',
  'LOGIN',
  'USER',
  'LOGIN-command',
  'APOP',
];
const commands = ['USER/PASS', 'LOGIN-command', 'APOP'];

/** What is chosen when the best is taken away again and again. */
function orderOf(encrypted: boolean): (LoginMechanism | null)[] {
  let offered = everything;
  const order: (LoginMechanism | null)[] = [];
  do {
    const chosen = chooseMechanism(offered, encrypted, commands);
    order.push(chosen);
    offered = offered.filter((name) => name !== (chosen === 'USER/PASS' ? 'USER' : chosen));
  } while (order.at(-1) !== null);
  return order;
}

test('inside TLS the way mail programs log in comes first, in clear text the one that hides the password', () => {
  const clearText = ['PLAIN', 'LOGIN', 'USER/PASS', 'LOGIN-command'];
  const challenges = ['SCRAM-SHA-256', 'SCRAM-SHA-1', 'CRAM-MD5'];
  assert.deepEqual(orderOf(true), [...clearText, ...challenges, 'APOP', null]);
  assert.deepEqual(orderOf(false), [...challenges, ...clearText, 'APOP', null]);
});

const unusable: string[][] = [
  [],
  ['XOAUTH2', 'OAUTHBEARER'],
  ['SCRAM-SHA-256-PLUS', 'SCRAM-SHA-1-PLUS'],
  ['NTLM', 'GSSAPI', 'DIGEST-MD5', 'EXTERNAL', 'ANONYMOUS'],
  ['USER', 'APOP', 'LOGIN-command'],
];
for (const offered of unusable) {
  test(`SASL has nothing for a password among ${offered.join(', ') || 'nothing'}`, () => {
    assert.equal(chooseMechanism(offered, true), null);
    assert.equal(chooseMechanism(offered, false), null);
  });
}

test('no challenges make a mechanism throw or go on without end', async () => {
  const names: LoginMechanism[] = ['PLAIN', 'LOGIN', 'CRAM-MD5', 'SCRAM-SHA-1', 'SCRAM-SHA-256'];
  const challenge = fc.option(
    fc.oneof(
      fc.uint8Array(),
      fc.string(),
      fc.string().map((text) => `r=nonce${text},s=QSXCR+Q6sek8bf92,i=2`),
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.string(),
      fc.string(),
      fc.array(challenge, { minLength: 5, maxLength: 8 }),
      async (name, username, password, challenges) => {
        const exchange = findMechanism(name)?.begin({ username, password: new Secret(password) }, 'nonce');
        let refused = false;
        for (const one of challenges) {
          const step = await exchange?.step(one === null ? null : Buffer.from(one));
          refused ||= step?.ok === false;
        }
        return refused && exchange?.serverProved !== true;
      },
    ),
    { numRuns: 200 },
  );
});

test('base64 is read strictly and comes back as it was', () => {
  for (const wrong of ['a', 'abc', 'ab=c', '====', 'ab c', 'ab-_', '<1@b>', 'QQ==\r\n']) {
    assert.equal(decodeBase64(wrong), null, wrong);
  }
  assert.equal(decodeBase64('')?.length, 0);
  fc.assert(
    fc.property(
      fc.string(),
      (text) => decodeBase64(encodeBase64(text))?.toString() === Buffer.from(text).toString(),
    ),
  );
});
