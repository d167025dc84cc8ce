import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { startDns } from './dns-server.ts';
import { accounts } from './recorded/accounts.ts';
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

/** Checks the servers as the settings of one account. */
async function report(...recorded: readonly Recorded[]): Promise<Report> {
  const running = await Promise.all(
    recorded.map(async (one) => ({
      one,
      server: await startRecordedServer(one, identities[one.identity ?? 'ecdsa']),
    })),
  );
  const typed = running.map(({ one: { protocol, security, host }, server: { port } }) => ({
    ...{ protocol, port, security, host: `${host ?? hostOf[protocol]}.${domain}` },
  }));
  try {
    return await check(
      {
        password: 'tiger-lily-42',
        username: 'ann@example.test',
        allowUnverifiedLogin: recorded.some(({ consent }) => consent === true),
        incoming: typed.filter(({ protocol }) => protocol !== 'smtp'),
        outgoing: typed.filter(({ protocol }) => protocol === 'smtp'),
      },
      testParts({ dns: dns.address, extraRoots: [root] }),
    );
  } finally {
    await Promise.all(running.map(({ server }) => server.close()));
  }
}

type Expectation = Pick<Recorded, 'expect' | 'orElse' | 'also'>;

/** With one fault there is one problem; a healthy server draws no warning either. */
function isAlarm(severity: Severity, healthy: boolean): boolean {
  return severity === 'problem' || (healthy && severity === 'warning');
}

/** What the report has wrong: another cause than the right one, or an alarm where nothing is the matter. */
function wrongIn({ diagnosis, findings }: Report, { expect, orElse = [], also = [] }: Expectation): string[] {
  const said = diagnosis?.code ?? null;
  const right = said === expect || (said !== null && orElse.includes(said));
  return [
    ...(right ? [] : [`diagnosis ${said}, expected ${expect}`]),
    ...findings
      .filter(
        ({ code, severity }) => isAlarm(severity, expect === null) && code !== said && !also.includes(code),
      )
      .map(({ code, severity }) => `false alarm: ${severity} ${code}`),
  ];
}

// Most of a check is waiting, so many of them fit beside each other.
test('recorded servers', { concurrency: 40 }, async (t) => {
  const all0 = [
    ...[...broken, ...healthy].map((one) => ({ ...one, servers: [one] })),
    ...accounts.map((account) => ({ ...account, name: `account: ${account.name}` })),
  ];
  const all = all0.filter(({ name }) => name.includes(process.env.ONLY ?? ''));
  await Promise.all(
    all.map(({ name, servers, ...expected }) =>
      t.test(`${expected.expect ?? 'healthy'}: ${name}`, async () => {
        assert.deepEqual(wrongIn(await report(...servers), expected), []);
      }),
    ),
  );
  await dns.close();
});
