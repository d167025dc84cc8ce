import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Endpoint } from '../model/report.ts';
import { exampleReport } from '../testing/example-report.ts';
import { addressesIn } from './addresses-in.ts';

function saying(text: string, username = 'ann'): Endpoint[] {
  return exampleReport().endpoints.map((endpoint) => ({
    ...{ ...endpoint, username },
    attempts: endpoint.attempts.map((attempt) => ({
      ...attempt,
      transcript: [{ atMs: 1, from: 'server' as const, text }],
    })),
  }));
}

test('account, user name and whatever a server said, in small letters', () => {
  const said = [
    '550 5.1.1 <Bob@Example.org>: user unknown; user=cat@example.org, rcpt=dan@münchen.example.',
    'RCPT TO:<posthorn-0a1b2c@example.org> eve@[192.0.2.7] @ @@ a@ @b "x y"@',
  ].join(' ');
  const account = { address: 'Ann.B@Example.test', localPart: 'Ann.B', domain: 'example.test' };
  const found = addressesIn(exampleReport({ account, endpoints: saying(said, 'Boss@example.net') }));
  for (const wanted of [
    ...['ann.b@example.test', 'boss@example.net', 'bob@example.org', 'cat@example.org'],
    ...['dan@xn--mnchen-3ya.example', 'eve@[192.0.2.7]'],
  ])
    assert.ok(found.includes(wanted), `${wanted} in ${found.join(' ')}`);
  assert.ok(!found.some((one) => one.startsWith('posthorn-')), 'what we make up is nobody’s');
});

test('a server that names a million addresses hides nobody, and costs its bytes', () => {
  const endpoints = saying(
    `${'@'.repeat(200_000)}${'a'.repeat(200_000)}@${'b.'.repeat(100_000)} ${'x@y.z '.repeat(100_000)}`,
    'boss@example.net',
  );
  const found = addressesIn(exampleReport({ endpoints }));
  assert.ok(found.length <= 60);
  assert.deepEqual(found.slice(0, 2), ['ann@example.test', 'boss@example.net']);
});
