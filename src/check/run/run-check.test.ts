import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { startDns } from '../../testing/dns-server.ts';
import { type Act, startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { check, only, testParts, typed } from '../../testing/test-parts.ts';

const consent = { password: 'tiger-lily-42', allowUnverifiedLogin: true };

async function play(t: TestContext, script: Act[] | ((connection: number) => Act[])) {
  const server = await startScriptedServer(script);
  t.after(() => server.close());
  return server;
}

const pop3Login: Act[] = [
  { send: '+OK ready\r\n' },
  { expect: /^CAPA$/ },
  { send: '+OK\r\nUSER\r\nUIDL\r\nSASL PLAIN\r\n.\r\n' },
  { expect: /^AUTH PLAIN \S+$/ },
];
const pop3Mailbox: Act[] = [
  { send: '+OK Logged in.\r\n' },
  { expect: /^STAT$/ },
  { send: '+OK 2 300\r\n' },
  { expect: /^UIDL$/ },
  { send: '+OK\r\n1 a\r\n2 b\r\n.\r\n' },
  { expect: /^LIST$/ },
  { send: '+OK\r\n1 100\r\n2 200\r\n.\r\n' },
  { expect: /^QUIT$/ },
];

test('POP3: login with PLAIN, mailbox read, every reply trickled byte by byte', async (t) => {
  const script = [...pop3Login, ...pop3Mailbox].map((act) =>
    'send' in act ? { trickle: String(act.send) } : act,
  );
  const server = await play(t, script);
  const report = await check({ ...consent, incoming: [typed('pop3', server.port, 'none')] });
  const { facts, outcome } = only(report);
  assert.equal(outcome, 'done');
  assert.equal(facts.login?.outcome, 'accepted');
  assert.equal(facts.login?.mechanism, 'PLAIN');
  assert.deepEqual([facts.mailbox?.messages, facts.mailbox?.bytes, facts.mailbox?.largest], [2, 300, 200]);
  assert.equal(facts.mailbox?.uidl, true);
  assert.deepEqual(server.unexpected, []);
});

test('POP3: USER and PASS where there is no CAPA, and a refusal is a fact with its code', async (t) => {
  const server = await play(t, [
    { send: '+OK ready\r\n' },
    { expect: /^CAPA$/ },
    { send: '-ERR unknown\r\n' },
    { expect: /^USER ann@example\.test$/ },
    { send: '+OK\r\n' },
    { expect: /^PASS tiger-lily-42$/ },
    { send: '-ERR [AUTH] PASS tiger-lily-42 is wrong\r\n' },
  ]);
  const report = await check({ ...consent, incoming: [typed('pop3', server.port, 'none')] });
  const { facts } = only(report);
  assert.equal(facts.login?.mechanism, 'USER/PASS');
  assert.equal(facts.login?.outcome, 'refused');
  assert.equal(facts.login?.reply?.code, 'AUTH');
  assert.equal(facts.login?.reply?.text, 'PASS <redacted> is wrong');
  assert.ok(!JSON.stringify(report).includes('tiger-lily'));
});

test('POP3: a big mailbox is not listed whole', async (t) => {
  const server = await play(t, [
    ...pop3Login,
    { send: '+OK\r\n' },
    { expect: /^STAT$/ },
    { send: '+OK 50000 9000000000\r\n' },
    { expect: /^UIDL 50000$/ },
    { send: '+OK 50000 x\r\n' },
    { expect: /^QUIT$/ },
  ]);
  const report = await check({ ...consent, incoming: [typed('pop3', server.port, 'none')] });
  assert.equal(only(report).facts.mailbox?.uidl, true);
  assert.equal(only(report).facts.mailbox?.messages, 50_000);
});

test('the password stays here without consent on an unencrypted connection', async (t) => {
  const server = await play(t, [
    { send: '+OK ready\r\n' },
    { expect: /CAPA/ },
    { send: '+OK\r\nUSER\r\n.\r\n' },
    { expect: /QUIT/ },
  ]);
  const report = await check({ password: 'tiger-lily-42', incoming: [typed('pop3', server.port, 'none')] });
  assert.equal(only(report).facts.login?.skipped, 'not-encrypted');
  assert.ok(server.received.every((line) => !line.startsWith('AUTH') && !line.startsWith('USER')));
});

const ehlo = '250-mx.example.test\r\n250-PIPELINING\r\n250-SIZE 1000\r\n250 AUTH LOGIN PLAIN\r\n';

/** Main dialogue on one connection, relay question on another: told apart by whether AUTH comes. */
function smtp(login: string): Act[] {
  return [
    { send: '220-mx.example.test ESMTP\r\n220 ready\r\n' },
    { expect: /^EHLO posthorn\.invalid$/ },
    { send: ehlo },
    { expect: /^(AUTH PLAIN \S+|MAIL FROM:<posthorn-sender@example\.org>)$/ },
    { send: login },
    { close: true },
  ];
}

test('SMTP: relay question and login run on connections of their own, and a refusal keeps its enhanced code', async (t) => {
  const server = await play(t, smtp('535-5.7.8 Username and password\r\n535 5.7.8 not accepted\r\n'));
  const report = await check({ ...consent, outgoing: [typed('smtp', server.port, 'none')] });
  const { facts, attempts } = only(report);
  assert.equal(facts.login?.reply?.status, '535');
  assert.equal(facts.login?.reply?.enhanced, '5.7.8');
  assert.equal(facts.login?.reply?.text, 'Username and password\nnot accepted');
  assert.deepEqual(
    attempts.map(({ purpose }) => purpose),
    ['login', 'relay'],
  );
  assert.equal(server.connections, 2);
  assert.ok(!server.received.includes('DATA'));
});

test('SMTP: after login the sender questions go out in one write and every answer finds its question', async (t) => {
  const after = [
    ...smtp('235 2.7.0 ok\r\n').slice(0, -1),
    { expect: /^MAIL FROM:<ann@example\.test>$/ },
    { expect: /^RCPT TO:<posthorn-probe@example\.org>$/ },
    { expect: /^RCPT TO:<ann@example\.test>$/ },
    { expect: /^RSET$/ },
    { expect: /^MAIL FROM:<posthorn-[0-9a-f]{12}@example\.test>$/ },
    { expect: /^RCPT TO:<posthorn-probe@example\.org>$/ },
    { expect: /^RSET$/ },
    {
      send: '250 ok\r\n250 ok\r\n552 5.2.2 full\r\n250 ok\r\n553 5.7.1 not yours\r\n503 5.5.1 no sender\r\n250 ok\r\n',
    },
  ];
  const server = await play(t, (connection) => (connection === 1 ? after : smtp('554 5.7.1 no\r\n')));
  const report = await check({ ...consent, outgoing: [typed('smtp', server.port, 'none')] });
  const { facts } = only(report);
  assert.deepEqual(
    facts.sending?.envelopes.map(({ question, mail, rcpt }) => [
      question,
      mail?.status,
      rcpt?.status ?? null,
    ]),
    [
      ['own-to-foreign', '250', '250'],
      ['own-to-own', '250', '552'],
      ['other-to-foreign', '553', null],
    ],
  );
});

const failing: [string, Act[], string, string][] = [
  ['a greeting of another mail protocol', [{ send: '220 mx ESMTP\r\n' }], 'other-protocol', 'greeting'],
  ['a web server', [{ send: 'HTTP/1.1 400 Bad Request\r\n\r\n' }], 'other-protocol', 'greeting'],
  ['a close before the greeting', [{ close: true }], 'connection-closed', 'greeting'],
  ['a reset before the greeting', [{ wait: 5 }, { reset: true }], 'connection-reset', 'greeting'],
  ['a refusal as greeting', [{ send: '-ERR [SYS/TEMP] too busy\r\n' }], 'refused-by-server', 'greeting'],
  ['an endless greeting', [{ send: 'x'.repeat(100_000) }], 'reply-too-long', 'greeting'],
  [
    'a close after the greeting',
    [{ send: '+OK\r\n' }, { expect: /CAPA/ }, { close: true }],
    'connection-closed',
    'capabilities',
  ],
  [
    'nonsense after the greeting',
    [{ send: '+OK\r\n' }, { expect: /CAPA/ }, { send: 'what\r\n' }],
    'reply-malformed',
    'capabilities',
  ],
];

for (const [what, script, kind, step] of failing) {
  test(`${what} ends in ${kind} at ${step}`, async (t) => {
    const server = await play(t, script);
    const { failure, outcome } = only(
      await check({ ...consent, incoming: [typed('pop3', server.port, 'none')] }),
    );
    assert.equal(outcome, 'failed');
    assert.deepEqual([failure?.kind, failure?.step], [kind, step]);
  });
}

test('what a service says that is no mail server is never shown', async (t) => {
  const server = await play(t, [{ send: 'secret internal banner\r\n' }]);
  const report = await check({ incoming: [typed('pop3', server.port, 'none')] });
  assert.ok(!JSON.stringify(report).includes('internal banner'));
  assert.equal(only(report).facts.service?.seen, 'unknown');
});

test('STLS missing from CAPA ends before the password', async (t) => {
  const server = await play(t, [{ send: '+OK\r\n' }, { expect: /CAPA/ }, { send: '+OK\r\nUSER\r\n.\r\n' }]);
  const { failure, facts } = only(
    await check({ ...consent, incoming: [typed('pop3', server.port, 'starttls')] }),
  );
  assert.equal(failure?.kind, 'starttls-not-offered');
  assert.equal(facts.starttls?.offered, false);
  assert.deepEqual(server.received, ['CAPA']);
});

test('clear text behind the go-ahead for TLS is not believed', async (t) => {
  const server = await play(t, [
    { send: '+OK\r\n' },
    { expect: /CAPA/ },
    { send: '+OK\r\nSTLS\r\n.\r\n' },
    { expect: /STLS/ },
    { send: '+OK begin\r\n+OK Logged in.\r\n' },
  ]);
  const { failure } = only(await check({ ...consent, incoming: [typed('pop3', server.port, 'starttls')] }));
  assert.deepEqual([failure?.kind, failure?.step], ['reply-malformed', 'starttls']);
});

test('a closed port, a forbidden address and a forbidden port are failures, not exceptions', async (t) => {
  const server = await play(t, []);
  await server.close();
  const closed = only(await check({ incoming: [typed('pop3', server.port, 'tls')] }));
  assert.equal(closed.failure?.kind, 'connection-refused');
  const strict = testParts({ allowNetworks: [] });
  const inside = only(await check({ incoming: [typed('pop3', 995, 'tls')] }, strict));
  assert.equal(inside.failure?.kind, 'address-not-allowed');
  const port = only(await check({ incoming: [typed('pop3', 22, 'tls')] }, testParts({ allowPorts: [995] })));
  assert.equal(port.failure?.kind, 'port-not-allowed');
});

test('a silent server ends with the time of the check, and the report says so', async (t) => {
  const server = await play(t, []);
  const report = await check({
    ...consent,
    incoming: [typed('pop3', server.port, 'none')],
    timeoutSeconds: 1,
  });
  assert.equal(report.state, 'done');
  assert.equal(report.interrupted, 'deadline');
  assert.equal(only(report).failure?.kind, 'deadline');
});

test('endpoints run at the same time: of five dialogues four overlap', async (t) => {
  let open = 0;
  let most = 0;
  const count: Act[] = [{ send: '+OK\r\n' }, { expect: /CAPA/ }, { wait: 1000 }, { send: '+OK\r\n.\r\n' }];
  const servers = await Promise.all([1, 2, 3, 4, 5].map(() => play(t, count)));
  await check({ incoming: servers.map(({ port }) => typed('pop3', port, 'none')) }, testParts(), (event) => {
    if (event.type === 'attempt') open += 1;
    if (event.type === 'endpoint-done') open -= 1;
    most = Math.max(most, open);
  });
  // Four connections to one address at a time is the limit.
  assert.equal(most, 4);
});

test('a DNS that never answers does not outlast the check', async (t) => {
  const dns = await startDns({ 'mail.silent.test': { fails: 'silence' } });
  t.after(() => dns.close());
  const incoming = [{ protocol: 'pop3', host: 'mail.silent.test', port: 995, security: 'tls' }];
  const report = await check({ incoming, timeoutSeconds: 1 }, testParts({ dns: dns.address }));
  assert.equal(report.interrupted, 'deadline');
  assert.equal(only(report).failure?.kind, 'deadline');
  // The resolver alone would take 13 s; nothing here depends on how busy the machine is.
  assert.ok(report.durationMs < 9000);
});
