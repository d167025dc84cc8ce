import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { MailProtocol } from '../../model/protocols.ts';
import type { Report } from '../../model/report.ts';
import { type BanManner, startBanningHost } from '../../testing/fake-server/banning-host.ts';
import { check, codes, typed } from '../../testing/test-parts.ts';

const wrong = { password: 'wrong-tiger-lily', allowUnverifiedLogin: true };
/** What a ban looks like, and what nobody may be told because of one. */
const falseCauses = [
  ...[
    'connection-refused',
    'connection-timeout',
    'connection-dropped',
    'greeting-timeout',
    'greeting-refused',
  ],
  ...['client-blocked', 'server-busy', 'some-addresses-broken', 'ipv4-broken', 'tls-handshake-failed'],
];

async function checkHost(
  t: TestContext,
  manner: BanManner,
  protocols: MailProtocol[],
  bans = true,
): Promise<Report> {
  const host = await startBanningHost(manner, protocols, bans);
  t.after(() => host.close());
  const servers = host.services.map(({ protocol, port }) => typed(protocol, port, 'none'));
  const report = await check({
    ...wrong,
    incoming: servers.filter(({ protocol }) => protocol !== 'smtp'),
    outgoing: servers.filter(({ protocol }) => protocol === 'smtp'),
  });
  assert.equal(host.banned(), bans);
  return report;
}

for (const manner of ['refuse', 'reset', 'hang-up', 'refusal'] as const) {
  for (const protocol of ['pop3', 'imap', 'smtp'] as const) {
    test(`${protocol} that bans at once (${manner}): the refused login stays the cause`, async (t) => {
      const report = await checkHost(t, manner, [protocol]);
      assert.equal(report.diagnosis?.code, 'login-refused', String(codes(report)));
      for (const code of falseCauses) assert.ok(!codes(report).includes(code), code);
    });
  }

  test(`receiving and sending at a host that bans at once (${manner}): both logins are tried before the ban`, async (t) => {
    const report = await checkHost(t, manner, ['imap', 'smtp']);
    assert.equal(report.diagnosis?.code, 'login-refused');
    assert.deepEqual(
      report.endpoints.map(({ facts }) => facts.login?.outcome),
      ['refused', 'refused'],
    );
    for (const code of falseCauses) assert.ok(!codes(report).includes(code), code);
  });

  test(`more servers than connections at a time (${manner}): those that came too late are not accused`, async (t) => {
    const report = await checkHost(t, manner, ['imap', 'pop3', 'imap', 'smtp', 'smtp']);
    assert.equal(report.diagnosis?.code, 'login-refused', JSON.stringify(report.findings));
    for (const code of falseCauses) assert.ok(!codes(report).includes(code), code);
    const told = report.findings.find(({ code }) => code === 'blocked-after-refused-login');
    assert.ok(told, String(codes(report)));
    const late = report.endpoints.filter(({ outcome }) => outcome === 'failed');
    assert.ok(late.length > 0, 'somebody came too late');
    assert.deepEqual(
      told.args.untested,
      late.map(({ port }) => `SMTP ${port}`),
    );
    assert.ok(!JSON.stringify(report).includes(wrong.password));
  });
}

test('without a ban nothing is told of one', async (t) => {
  const report = await checkHost(t, 'refuse', ['imap', 'pop3', 'smtp', 'smtp'], false);
  assert.ok(!codes(report).includes('blocked-after-refused-login'));
  assert.deepEqual(
    report.endpoints.map(({ facts }) => facts.login?.outcome),
    Array(4).fill('refused'),
  );
});

test('a port that is closed beside a refused login is closed, and no ban', async (t) => {
  const host = await startBanningHost('refuse', ['imap'], false);
  const gone = await startBanningHost('refuse', ['smtp'], false);
  await gone.close();
  t.after(() => host.close());
  const [imap, smtp] = [...host.services, ...gone.services].map(({ protocol, port }) =>
    typed(protocol, port, 'none'),
  );
  const report = await check({ ...wrong, incoming: [imap], outgoing: [smtp] });
  assert.ok(codes(report).includes('connection-refused'));
  assert.ok(!codes(report).includes('blocked-after-refused-login'));
});
