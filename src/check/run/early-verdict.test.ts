import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ProgressEvent } from '../../model/progress.ts';
import type { Report } from '../../model/report.ts';
import { createIdentity } from '../../practice/certificate-variants.ts';
import { createAuthority, toPem } from '../../practice/certificates.ts';
import { type Act, startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { check, only, testParts, typed } from '../../testing/test-parts.ts';

let tls: { key: string; cert: string };
let parts: ReturnType<typeof testParts>;

before(async () => {
  const now = new Date();
  const authority = await createAuthority('Posthorn Test', now);
  const { keyPem, chainPem } = await createIdentity(authority, 'rsa', '127.0.0.1', now);
  tls = { key: keyPem, cert: chainPem };
  parts = testParts({ extraRoots: [toPem(authority.root)] });
});

/** A healthy mailbox to the first connection; whoever comes after it waits in silence until the first is long over. */
const healthyOnce = (login: string, version?: 'TLSv1.1') => (connection: number) => {
  const first: Act[] = [
    {
      tls: {
        ...tls,
        ...(version && { maxVersion: version, minVersion: version, ciphers: 'ALL:@SECLEVEL=0' }),
      },
    },
    { send: '+OK ready\r\n' },
    {
      talk: (line) => {
        const over = line === 'QUIT';
        if (line === 'CAPA') return { send: '+OK\r\nUSER\r\nUIDL\r\n.\r\n', over };
        if (/^PASS/.test(line)) return { send: login, over };
        if (/^(STAT|LIST|UIDL)/.test(line))
          return { send: line === 'STAT' ? '+OK 0 0\r\n' : '+OK\r\n.\r\n', over };
        return { send: '+OK\r\n', over };
      },
    },
    { close: true },
  ];
  return connection === 1 ? first : [{ wait: 1200 }, { close: true }];
};

async function events(login: string, version?: 'TLSv1.1') {
  const server = await startScriptedServer(healthyOnce(login, version) as (connection: number) => Act[]);
  const heard: { event: ProgressEvent; atMs: number }[] = [];
  const began = performance.now();
  try {
    const report = await check(
      { password: 'tiger-lily-42', incoming: [typed('pop3', server.port, 'tls')] },
      parts,
      (event) => heard.push({ event, atMs: performance.now() - began }),
    );
    const early = heard.flatMap(({ event }) => (event.type === 'decided' ? [event.report] : []));
    return { report, early, heard };
  } finally {
    await server.close();
  }
}

test('the verdict, the remedy and the settings are told while the depth is still asked', async () => {
  const { report, early } = await events('+OK in\r\n');
  assert.equal(early.length, 1);
  const [first] = early as [Report];
  assert.equal(first.state, 'running');
  assert.equal(first.incoming, 'works');
  assert.equal(first.recommended.incoming?.verified, true);
  assert.equal(only(first).facts.tls?.probed, false);
  assert.equal(only(report).facts.tls?.probed, true);
  assert.equal(report.decidedMs, first.decidedMs);
  // The look at the depth waits for its answers more than a second.
  assert.ok(report.durationMs - (report.decidedMs ?? 0) > 500, `${report.decidedMs} of ${report.durationMs}`);
});

test('what the early report says is redacted as the last one is', async () => {
  const { early } = await events('-ERR tiger-lily-42 is wrong\r\n');
  assert.equal(early.length, 1);
  assert.equal(early[0]?.diagnosis?.code, 'login-refused');
  assert.ok(!JSON.stringify(early).includes('tiger-lily-42'));
});

test('where the depth can change the cause, nobody is told before it is known', async () => {
  const { early, report } = await events('+OK in\r\n', 'TLSv1.1');
  assert.equal(report.diagnosis?.code, 'tls-version-outdated', JSON.stringify(report.findings));
  assert.deepEqual(
    early.map(({ diagnosis }) => diagnosis),
    [report.diagnosis],
  );
  const versions = early[0]?.endpoints[0]?.facts.tls?.versions ?? {};
  assert.ok(Object.keys(versions).length > 1, 'the versions were known');
});
