import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { type FakeServer, startTls } from '../../testing/fake-server/start-server.ts';
import { altName, makeOdd, type OddCertificate } from '../../testing/odd-certificates.ts';
import type { OneHandshake } from '../../testing/open-tls-once.ts';

const servers: FakeServer[] = [];
after(() => Promise.all(servers.map((server) => server.close())));

interface Seen {
  failure: string | null;
  verified: boolean | null;
  errors: string[] | null;
}

const altNames = [altName.dns('mail.example.test')];
/** Curves that have no name of NIST, and one whose numbers stand in the key in place of its name. */
const odd = [
  { curve: 'brainpoolP256r1' },
  { curve: 'brainpoolP384r1' },
  { curve: 'brainpoolP512t1' },
  { curve: 'secp256k1' },
  { curve: 'secp192k1' },
  { curve: 'sect233k1' },
  { curve: 'prime256v1', encoding: 'explicit' as const },
];
type Kind = (typeof odd)[number];

interface Spot {
  leaf: OddCertificate;
  sent: OddCertificate[];
  /** The root that is trusted. */
  root: OddCertificate;
  /** What has to be seen; null where it depends on the curve whether the handshake comes about at all. */
  verified: boolean | null;
}

/** The same kind of key in each place of a chain. */
function placesOf(kind: Kind): Record<string, Spot> {
  const root = makeOdd({ name: 'Top', isAuthority: true });
  const oddRoot = makeOdd({ name: 'Odd top', isAuthority: true, ...kind });
  const oddMiddle = makeOdd({ name: 'Odd issuing', isAuthority: true, issuer: root, ...kind });
  const middle = makeOdd({ name: 'Issuing', isAuthority: true, issuer: root });
  const leafOf = (issuer: OddCertificate) => makeOdd({ name: 'mail.example.test', issuer, altNames });
  // Whoever has an honest certificate can send beside it an issuer of the same name and key id, with any key.
  const forged = makeOdd({ name: 'Issuing', isAuthority: true, issuer: root, keyId: middle.keyId, ...kind });
  // A key with the numbers of its curve is refused by OpenSSL itself.
  const usable = kind.encoding === undefined;
  return {
    'the leaf': {
      ...{ leaf: makeOdd({ name: 'mail.example.test', issuer: root, altNames, ...kind }), sent: [] },
      ...{ root, verified: null },
    },
    'an intermediate': { leaf: leafOf(oddMiddle), sent: [oddMiddle], root, verified: usable },
    'the root, trusted and sent': {
      ...{ leaf: leafOf(oddRoot), sent: [oddRoot], root: oddRoot, verified: usable },
    },
    'the root, trusted, not sent': { leaf: leafOf(oddRoot), sent: [], root: oddRoot, verified: usable },
    'the root, not trusted': { leaf: leafOf(oddRoot), sent: [oddRoot], root, verified: false },
    'an issuer of the same name, first': {
      ...{ leaf: leafOf(middle), sent: [forged, middle], root, verified: null },
    },
    'an issuer of the same name, last': {
      ...{ leaf: leafOf(middle), sent: [middle, forged], root, verified: true },
    },
    'one that has nothing to do with it': {
      ...{ leaf: leafOf(middle), sent: [middle, oddRoot], root, verified: true },
    },
  };
}

async function openAll(handshakes: OneHandshake[]): Promise<Seen[]> {
  const script = join(import.meta.dirname, '../../testing/open-tls-once.ts');
  const child = spawn(process.execPath, [script, JSON.stringify(handshakes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said, ended] = await Promise.all([
    text(child.stdout),
    new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code))),
  ]);
  const lines = said.split('\n').filter((line) => line !== '');
  assert.equal(ended, 0, `the process ended with ${ended} at handshake ${lines.length + 1}`);
  return lines.map((line) => JSON.parse(line) as Seen);
}

test('a key on a curve without a NIST name, in any place of the chain, harms nobody', async () => {
  const cases: (OneHandshake & { what: string; verified: boolean | null })[] = [];
  for (const kind of odd) {
    for (const [place, { leaf, sent, root, verified }] of Object.entries(placesOf(kind))) {
      for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
        const cert = [leaf, ...sent].map(({ pem }) => pem).join('');
        const server = await startTls({ key: leaf.keyPem, cert, maxVersion, ciphers: 'ALL:@SECLEVEL=0' });
        servers.push(server);
        const what = `${JSON.stringify(kind)}, ${place}, ${maxVersion}`;
        cases.push({ what, port: server.port, root: root.pem, verified });
      }
    }
  }
  const seen = await openAll(cases.map(({ port, root }) => ({ port, root })));
  assert.equal(seen.length, cases.length);
  cases.forEach(({ what, verified }, index) => {
    const { failure, verified: was } = seen[index] ?? {};
    if (verified === null) return;
    assert.deepEqual({ what, failure, was }, { what, failure: null, was: verified });
  });
});
