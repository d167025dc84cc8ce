import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { protocols } from '../model/protocols.ts';
import { judgeCertificate } from '../net/tls/judge-certificate.ts';
import { createTrustStore } from '../net/tls/trust-store.ts';
import { foreignReaders } from './foreign-readers.ts';
import { relayQuestions, runDialogueCases, runRelayCases } from './hostile/dialogue-cases.ts';
import { runDnsCases, runDnsChecks } from './hostile/dns-cases.ts';
import { runRoundTripCases } from './hostile/round-trip-cases.ts';
import { share } from './hostile/share.ts';
import { runWebCases, runWebChecks } from './hostile/web-cases.ts';
import { altName, makeOdd } from './odd-certificates.ts';

/**
 * Everything that a server, a name server or a web server can say, put wrong in every way. Every reply of every dialogue, with every login, put wrong in every way: each ends in a failure of the list, and none of them in a
 * fault of ours. Streams in memory take the place of servers, so that thousands take seconds.
 */
let cases = 0;
/** Faults of ours are told by a warning, also those that cost nothing but one look. */
const faultsOfOurs: string[] = [];
process.on('warning', ({ name, message }) => name === 'PosthornFault' && faultsOfOurs.push(message));
after(() => console.log(`hostile matrix: ${cases} cases`));

const megabyte = 1024 * 1024;
/** What is held after everything that can go has gone. */
function heldNow(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / megabyte;
}
const heldBefore = heldNow();

for (const protocol of protocols) {
  test(`${protocol}: every reply put wrong in every way ends in a failure of the list`, async () => {
    cases += await runDialogueCases(protocol);
  });
}

for (const question of relayQuestions) {
  test(`relay, ${question}: every reply put wrong in every way ends in a failure of the list`, async () => {
    cases += await runRelayCases(question, share(10));
  });
}

test('a test message: every reply put wrong in every way, and no message of others is touched', async () => {
  cases += await runRoundTripCases(share(7));
});

test('documents, headers and records: no reader throws', async () => {
  for (const { name, texts, read } of foreignReaders) {
    for (const text of texts(240)) {
      cases += 1;
      try {
        await read(text);
      } catch (error) {
        assert.fail(`${name} throws ${String(error)} on ${JSON.stringify(text.slice(0, 80))}`);
      }
    }
  }
});

test('certificates with any byte put wrong are judged, and never verified for it', () => {
  const root = makeOdd({ name: 'Top', isAuthority: true });
  const { der } = makeOdd({ name: 'x', issuer: root, altNames: [altName.dns('mail.example.test')] });
  const store = createTrustStore([root.pem]);
  const node = { authorized: false, code: 'CERT_SIGNATURE_FAILURE' };
  for (let at = 0; at < der.length; at += 1) {
    for (const flip of [0x01, 0x80, 0xff]) {
      cases += 1;
      const changed = Buffer.from(der);
      changed[at] = (changed[at] ?? 0) ^ flip;
      const sent = [changed, root.der];
      const asked = { sent, sentIsExact: true, name: 'mail.example.test', store, now: new Date(), node };
      assert.equal(judgeCertificate(asked).verified, false, `byte ${at}`);
    }
  }
});

test('every answer of a name server put wrong ends in a failure of the list, and never leads inside', async () => {
  cases += await runDnsCases();
});

test('a check whose name server is bad ends with a report', async () => {
  cases += await runDnsChecks(share(3));
});

test('every answer of a web server put wrong ends in a problem of the list, and dials nothing but that server', async () => {
  cases += await runWebCases();
});

test('a check whose web servers are bad ends with a report', async () => {
  cases += await runWebChecks(share(3));
});

test('the matrix has at least 10,000 cases', () => assert.ok(cases >= 10_000, `${cases}`));

test('nothing of it was a fault of ours', () => assert.deepEqual(faultsOfOurs, []));

test('nothing of it is kept', (t) => {
  const grown = heldNow() - heldBefore;
  t.diagnostic(
    `${grown.toFixed(0)} MB are held more than before, of which the caches of compiled code are the most`,
  );
  assert.ok(grown < 200, `${grown} MB`);
});
