import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import type { Report } from '../../model/report.ts';
import { wordsOf } from '../../reports/find-words.ts';
import { startDns } from '../../testing/dns-server.ts';
import { english } from '../../testing/english.ts';
import { type Act, startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { startTcp } from '../../testing/fake-server/start-server.ts';
import { check, codes, only, testParts } from '../../testing/test-parts.ts';

const host = 'pop.example.test';
const consent = { password: 'tiger-lily-42', allowUnverifiedLogin: true };

/** A POP3 server that works. */
const works: Act[] = [
  { send: '+OK ready\r\n' },
  {
    talk: (line) => ({
      send: /^(?:CAPA|UIDL|LIST)/.test(line) ? '+OK\r\nUSER\r\nUIDL\r\n.\r\n' : '+OK 0 0\r\n',
      over: line === 'QUIT',
    }),
    whole: true,
  },
];

/** A working server on 127.0.0.1, and on the same port of 127.0.0.2 one that treats every connection in its own way. */
async function twoAddresses(t: TestContext, first: string, treat: (socket: Socket) => void) {
  const good = await startScriptedServer(works);
  const bad = await startTcp(treat, { host: '127.0.0.2', port: good.port });
  const second = first === '127.0.0.1' ? '127.0.0.2' : '127.0.0.1';
  const dns = await startDns({ [host]: { A: [first, second] } });
  t.after(() => Promise.all([good.close(), dns.close(), bad.close()]));
  const incoming = [{ protocol: 'pop3', host, port: good.port, security: 'none' }];
  return check({ ...consent, incoming }, testParts({ dns: dns.address }));
}

function wordsFor(report: Report, code: string): string {
  const finding = report.findings.find((one) => one.code === code);
  return finding ? Object.values(wordsOf(english, report, finding)).join('\n') : '';
}

for (const first of ['127.0.0.1', '127.0.0.2']) {
  test(`an address that takes connections and hangs up is told beside one that works, whichever stood first: ${first}`, async (t) => {
    const report = await twoAddresses(t, first, (socket) => socket.end());
    assert.equal(only(report).facts.login?.outcome, 'accepted');
    assert.ok(codes(report).includes('some-addresses-broken'), String(codes(report)));
    assert.match(wordsFor(report, 'some-addresses-broken'), /127\.0\.0\.2 takes connections and hangs up/);
    assert.ok(!codes(report).includes('connection-dropped'));
  });
}

test('addresses that turn us away with a word draw nothing', async (t) => {
  const report = await twoAddresses(t, '127.0.0.1', (socket) => socket.end('-ERR too many connections\r\n'));
  assert.ok(!codes(report).includes('some-addresses-broken'));
});
