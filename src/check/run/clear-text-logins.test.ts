import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type Act, startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { check, codes, only, typed } from '../../testing/test-parts.ts';

const consent = { password: 'tiger-lily-42', allowUnverifiedLogin: true };

async function play(t: TestContext, script: (connection: number) => Act[]) {
  const server = await startScriptedServer(script);
  t.after(() => server.close());
  return server;
}

/** A POP3 server from before CAPA, such as popa3d. */
const withoutCapa: Act[] = [
  { send: '+OK\r\n' },
  { expect: /^CAPA$/ },
  { send: '-ERR\r\n' },
  { expect: /^USER / },
  { send: '+OK\r\n' },
  { expect: /^PASS / },
  { send: '+OK\r\n' },
  { expect: /^STAT$/ },
  { send: '+OK 0 0\r\n' },
  { expect: /^QUIT$/ },
];
const asksStls = (answer: string): Act[] => [
  { send: '+OK\r\n' },
  { expect: /^STLS$/ },
  { send: answer },
  { close: true },
];

const cases = [
  ['STLS is unknown to it', asksStls('-ERR\r\n'), ['encryption-missing', 'starttls-not-offered'], []],
  ['STLS is there after all', asksStls('+OK go\r\n'), ['encryption-not-chosen'], ['encryption-missing']],
  ['it takes no second connection', [{ close: true }], ['encryption-not-chosen'], ['encryption-missing']],
] as [string, Act[], string[], string[]][];

for (const [what, second, expected, not] of cases) {
  test(`POP3 without CAPA or encryption never simply works: ${what}`, async (t) => {
    const server = await play(t, (connection) => (connection === 1 ? withoutCapa : second));
    const report = await check({ ...consent, incoming: [typed('pop3', server.port, 'none')] });
    assert.equal(only(report).facts.login?.outcome, 'accepted');
    assert.notEqual(report.verdict, 'works');
    for (const code of expected) assert.ok(codes(report).includes(code), `${code} in ${codes(report)}`);
    for (const code of not) assert.ok(!codes(report).includes(code), code);
    assert.ok(!JSON.stringify(report).includes(consent.password));
  });
}

const others: ['imap' | 'smtp', string, Act[]][] = [
  [
    'imap',
    'without STARTTLS',
    [
      { send: '* OK ready\r\n' },
      { expect: /CAPABILITY/ },
      { send: '* CAPABILITY IMAP4rev1\r\np1 OK done\r\n' },
      { expect: /LOGIN/ },
      { send: 'p2 OK in\r\n' },
      { expect: /STATUS/ },
      { send: '* STATUS INBOX (MESSAGES 0)\r\np3 OK done\r\n' },
    ],
  ],
  [
    'smtp',
    'that knows EHLO',
    [
      { send: '220 mx.example.test ESMTP\r\n' },
      { expect: /^EHLO/ },
      { send: '250-mx\r\n250 AUTH PLAIN\r\n' },
      { expect: /^AUTH PLAIN/ },
      { send: '235 2.7.0 in\r\n' },
    ],
  ],
];

for (const [protocol, what, script] of others) {
  test(`${protocol} ${what} and without encryption never simply works`, async (t) => {
    const server = await play(t, () => [...script, { wait: 100 }, { close: true }]);
    const side = protocol === 'smtp' ? 'outgoing' : 'incoming';
    const report = await check({ ...consent, [side]: [typed(protocol, server.port, 'none')] });
    assert.equal(only(report).facts.login?.outcome, 'accepted');
    assert.ok(codes(report).includes('encryption-missing'), String(codes(report)));
    assert.notEqual(report.verdict, 'works');
  });
}
