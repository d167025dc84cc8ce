import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Secret } from '../../model/secret.ts';
import { ScramServer } from '../../testing/scram-server.ts';
import type { SaslMechanism } from './mechanism.ts';
import { mostIterations, parseServerFinal, parseServerFirst } from './scram-messages.ts';
import { scramSha1 } from './scram-sha-1.ts';
import { scramSha256 } from './scram-sha-256.ts';

const pencil = { username: 'user', password: new Secret('pencil') };

interface Vector {
  mechanism: SaslMechanism;
  nonce: string;
  serverFirst: string;
  clientFinal: string;
  serverFinal: string;
}

const vectors: Record<string, Vector> = {
  'RFC 5802, section 5': {
    mechanism: scramSha1,
    nonce: 'fyko+d2lbbFgONRv9qkxdawL',
    serverFirst: 'r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096',
    clientFinal: 'c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=',
    serverFinal: 'v=rmF9pqV8S7suAoZWja4dJRkFsKQ=',
  },
  'RFC 7677, section 3': {
    mechanism: scramSha256,
    nonce: 'rOprNGfwEbeRWgbNEkqO',
    serverFirst: 'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
    clientFinal:
      'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
    serverFinal: 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
  },
};

for (const [where, { mechanism, nonce, serverFirst, clientFinal, serverFinal }] of Object.entries(vectors)) {
  const begin = () => mechanism.begin(pencil, nonce);

  test(`${mechanism.name} holds the dialogue of ${where}`, async () => {
    const exchange = begin();
    assert.equal(exchange.first, `n,,n=user,r=${nonce}`);
    const proof = await exchange.step(Buffer.from(serverFirst));
    assert.equal(proof.ok && proof.message, clientFinal);
    assert.equal(exchange.serverProved, false);
    assert.deepEqual(await exchange.step(Buffer.from(serverFinal)), { ok: true, message: '', secrets: [] });
    assert.equal(exchange.serverProved, true);
    assert.equal((await exchange.step(Buffer.from(serverFinal))).ok, false);
  });

  test(`${mechanism.name} names its proof and the server's signature as secrets`, async () => {
    const step = await begin().step(Buffer.from(serverFirst));
    assert.deepEqual(step.ok && step.secrets, [
      clientFinal.slice(clientFinal.indexOf('p=') + 2),
      serverFinal.slice(2),
      Buffer.from(serverFinal).toString('base64'),
    ]);
  });

  test(`${mechanism.name} does not believe a server with another signature`, async () => {
    for (const last of ['v=AAAA', `v=${'A'.repeat(27)}=`, 'v=', 'v=%%', 'x', '', serverFinal.slice(0, -4)]) {
      const exchange = begin();
      await exchange.step(Buffer.from(serverFirst));
      const step = await exchange.step(Buffer.from(last));
      assert.equal(step.ok, false, last);
      assert.equal(exchange.serverProved, false);
    }
  });

  test(`${mechanism.name} lets a server say its error, and waits for the refusal`, async () => {
    const exchange = begin();
    await exchange.step(Buffer.from(serverFirst));
    assert.deepEqual(await exchange.step(Buffer.from('e=invalid-proof')), {
      ok: true,
      message: '',
      secrets: [],
    });
    assert.equal(exchange.serverProved, false);
  });
}

const hostile: [string, string][] = [
  ['another nonce', 'r=other,s=QSXCR+Q6sek8bf92,i=4096'],
  ['our nonce without its own part', 'r=ours,s=QSXCR+Q6sek8bf92,i=4096'],
  ['a nonce with a space', 'r=ours x,s=QSXCR+Q6sek8bf92,i=4096'],
  ['too many rounds', `r=ours+1,s=QSXCR+Q6sek8bf92,i=${mostIterations + 1}`],
  ['2^31 rounds', 'r=ours+1,s=QSXCR+Q6sek8bf92,i=2147483648'],
  ['a number without end', `r=ours+1,s=QSXCR+Q6sek8bf92,i=${'9'.repeat(400)}`],
  ['no rounds', 'r=ours+1,s=QSXCR+Q6sek8bf92,i=0'],
  ['rounds below zero', 'r=ours+1,s=QSXCR+Q6sek8bf92,i=-5'],
  ['rounds in words', 'r=ours+1,s=QSXCR+Q6sek8bf92,i=4e3'],
  ['no salt', 'r=ours+1,s=,i=4096'],
  ['a salt that is not base64', 'r=ours+1,s=%%%%,i=4096'],
  ['a mandatory extension', 'm=x,r=ours+1,s=QSXCR+Q6sek8bf92,i=4096'],
  ['a message of 60,000 characters', `r=ours${'x'.repeat(60_000)},s=QSXCR+Q6sek8bf92,i=4096`],
  ['nothing', ''],
];
for (const [what, message] of hostile) {
  test(`SCRAM turns down ${what} before any work is done`, async () => {
    assert.equal(parseServerFirst(message, 'ours').ok, false);
    const work = process.cpuUsage();
    assert.equal((await scramSha256.begin(pencil, 'ours').step(Buffer.from(message))).ok, false);
    assert.ok(process.cpuUsage(work).user < 2_000_000);
  });
}

test('the most rounds that are allowed, and unknown extensions, are taken', () => {
  const message = `r=ours+1,s=QSXCR+Q6sek8bf92,i=${mostIterations},x=later`;
  const parsed = parseServerFirst(message, 'ours');
  assert.equal(parsed.ok && parsed.iterations, mostIterations);
});

test('no text makes the readers of SCRAM messages throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, nonce) => {
      parseServerFirst(text, nonce);
      parseServerFinal(text);
    }),
  );
});

test('each login has a nonce of its own, without a comma', () => {
  const firsts = [1, 2, 3].map(() => scramSha256.begin(pencil).first ?? '');
  assert.equal(new Set(firsts).size, 3);
  for (const first of firsts) assert.match(first, /^n,,n=user,r=[A-Za-z0-9+/]{24}$/);
});

test('any name and password convince a server that has them, and no other', async () => {
  const word = fc.string({
    unit: fc.constantFrom('a', ',', '=', 'ä', 'a\u0308', '²', '"', 'ж', '🙂', ' '),
    minLength: 1,
    maxLength: 9,
  });
  await fc.assert(
    fc.asyncProperty(word, word, async (username, password) => {
      const exchange = scramSha256.begin({ username, password: new Secret(password) });
      const first = exchange.first ?? '';
      const [right, wrong] = [password, `${password}x`].map(
        (known) => new ScramServer('sha256', username, known),
      );
      const step = await exchange.step(Buffer.from(right?.first(first) ?? ''));
      const final = step.ok ? step.message : '';
      wrong?.first(first);
      assert.equal(wrong?.final(final), null);
      await exchange.step(Buffer.from(right?.final(final) ?? ''));
      return exchange.serverProved === true;
    }),
  );
});
