import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startDns } from './dns-server.ts';
import { broken } from './recorded/broken/index.ts';
import { healthy } from './recorded/healthy/index.ts';
import { createIdentities, domain } from './recorded/identities.ts';
import type { Recorded } from './recorded/recorded.ts';
import { startRecordedServer } from './recorded/recorded-server.ts';
import { check, testParts } from './test-parts.ts';

const { identities, root } = await createIdentities();
const hosts = ['mail', 'imap', 'pop', 'smtp', 'mail2.deep'];
const dns = await startDns(
  Object.fromEntries(hosts.map((name) => [`${name}.${domain}`, { A: ['127.0.0.1'] }])),
);
const hostOf = { imap: 'imap', pop3: 'pop', smtp: 'smtp' } as const;

async function report(recorded: Recorded) {
  const server = await startRecordedServer(recorded, identities[recorded.identity ?? 'ecdsa']);
  const { protocol, security } = recorded;
  const typed = {
    protocol,
    host: `${recorded.host ?? hostOf[protocol]}.${domain}`,
    port: server.port,
    security,
  };
  try {
    return await check(
      {
        password: 'tiger-lily-42',
        username: recorded.username ?? 'ann@example.test',
        allowUnverifiedLogin: recorded.consent ?? false,
        [protocol === 'smtp' ? 'outgoing' : 'incoming']: [typed],
      },
      testParts({ dns: dns.address, extraRoots: [root] }),
    );
  } finally {
    await server.close();
  }
}

/** What was found wrong, with the words a person would need to see why. */
async function look(recorded: Recorded): Promise<string[]> {
  const { diagnosis, findings } = await report(recorded);
  const wrong: string[] = [];
  const said = diagnosis?.code ?? null;
  if (said !== recorded.expect && !recorded.orElse?.includes(said ?? ''))
    wrong.push(`diagnosis ${said}, expected ${recorded.expect}`);
  for (const { code, severity } of findings) {
    if (recorded.forbid?.includes(code)) wrong.push(`forbidden ${code}`);
    const alarm = severity === 'problem' || severity === 'warning';
    if (recorded.expect === null && alarm && code !== said) wrong.push(`false alarm: ${severity} ${code}`);
  }
  return wrong;
}

test('recorded servers', { concurrency: 40 }, async (t) => {
  const names = [...broken, ...healthy].map(({ name }) => name);
  assert.equal(new Set(names).size, names.length, 'every name once');
  await Promise.all(
    [...broken, ...healthy].map((recorded) =>
      t.test(`${recorded.expect ?? 'healthy'}: ${recorded.name}`, async () => {
        assert.deepEqual(await look(recorded), []);
      }),
    ),
  );
  await dns.close();
});
