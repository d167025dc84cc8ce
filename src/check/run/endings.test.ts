import assert from 'node:assert/strict';
import { before, describe, type TestContext, test } from 'node:test';
import type { MailProtocol } from '../../model/protocols.ts';
import type { Report } from '../../model/report.ts';
import type { Security } from '../../model/security.ts';
import { createIdentity } from '../../practice/certificate-variants.ts';
import { createAuthority, toPem } from '../../practice/certificates.ts';
import { wordsOf } from '../../reports/find-words.ts';
import { english } from '../../testing/english.ts';
import {
  type Act,
  startScriptedServer,
  type TlsIdentity,
} from '../../testing/fake-server/scripted-server.ts';
import { check, codes, only, testParts, typed } from '../../testing/test-parts.ts';

let identity: TlsIdentity;
let extraRoots: string[];

before(async () => {
  const now = new Date();
  const authority = await createAuthority('Posthorn Test', now);
  const { keyPem, chainPem } = await createIdentity(authority, 'rsa', '127.0.0.1', now);
  identity = { key: keyPem, cert: chainPem };
  extraRoots = [toPem(authority.root)];
});

type Script = (connection: number) => Act[];
interface Way {
  security: Security;
  script: Script;
}

/** Checks one port while the other usual one of the same service is another server. */
async function checkPorts(
  t: TestContext,
  protocol: MailProtocol,
  asked: Way,
  other: Way | null,
): Promise<{ report: Report; words: string; otherConnections: () => number }> {
  const main = await startScriptedServer(asked.script);
  const beside = await startScriptedServer(other?.script ?? (() => []));
  t.after(() => Promise.all([main.close(), beside.close()]));
  if (other === null) await beside.close();
  const neighbourOf = () => ({ port: beside.port, security: other?.security ?? ('starttls' as const) });
  const side = protocol === 'smtp' ? 'outgoing' : 'incoming';
  const report = await check(
    { [side]: [typed(protocol, main.port, asked.security)] },
    testParts({ extraRoots, neighbourOf }),
  );
  const cause = report.findings.find(({ code }) => code === report.diagnosis?.code);
  const { title, why, fix } = cause ? wordsOf(english, report, cause) : { title: '', why: '', fix: '' };
  return { report, words: `${title}\n${why}\n${fix}`, otherConnections: () => beside.connections };
}

/** Submission with STARTTLS that works. */
const submission: Script = () => [
  { send: '220 mx ESMTP\r\n' },
  { expect: /EHLO/ },
  { send: '250-mx\r\n250 STARTTLS\r\n' },
  { expect: /STARTTLS/ },
  { send: '220 go\r\n' },
  { tls: identity },
  { expect: /EHLO/ },
  { send: '250-mx\r\n250 AUTH PLAIN\r\n' },
  { expect: /QUIT/ },
];
const pop3s = (more: object = {}): Act[] => [
  { tls: { ...identity, ...more } },
  { send: '+OK ready\r\n' },
  { expect: /CAPA/ },
  { send: '+OK\r\nUSER\r\n.\r\n' },
  { expect: /QUIT/ },
];
const stls: Act[] = [
  { send: '+OK ready\r\n' },
  { expect: /CAPA/ },
  { send: '+OK\r\nSTLS\r\n.\r\n' },
  { expect: /STLS/ },
  { send: '+OK go\r\n' },
  {
    get tls() {
      return identity;
    },
  },
  { expect: /CAPA/ },
  { send: '+OK\r\nUSER\r\n.\r\n' },
  { expect: /QUIT/ },
];
const works587: Way = { security: 'starttls', script: submission };
/** Waits for a client's first bytes, and hangs up on them. */
const hangsUpOnHello: Act[] = [{ afterBytes: true }, { close: true }];

describe('how a connection ends', { concurrency: true }, () => {
  for (const [what, acts] of [
    ['closed', [{ close: true }]],
    ['reset', [{ reset: true }]],
  ] as [string, Act[]][]) {
    test(`465 is ${what} at once while 587 answers: the remedy names 587`, async (t) => {
      const { report, words } = await checkPorts(
        t,
        'smtp',
        { security: 'tls', script: () => acts },
        works587,
      );
      assert.equal(report.diagnosis?.code, 'connection-dropped', JSON.stringify(only(report).failure));
      assert.match(
        words,
        /does not block us altogether[\s\S]*switched off[\s\S]*Choose port \d+ with STARTTLS/,
      );
    });

    test(`a POP3 server with TLS is ${what} at once on every port: one address may have too many connections`, async (t) => {
      const all: Script = () => acts;
      const { report, words } = await checkPorts(
        t,
        'pop3',
        { security: 'tls', script: all },
        { security: 'starttls', script: all },
      );
      assert.equal(report.diagnosis?.code, 'connection-dropped');
      assert.match(
        words,
        /in this order: there are too many connections from one address[\s\S]*no sign which/,
      );
    });

    test(`a clear-text port is ${what} at once and greets a moment later: it works some of the time`, async (t) => {
      const script: Script = (connection) => (connection === 1 ? acts : [{ send: '+OK ready\r\n' }]);
      const { report, words } = await checkPorts(t, 'pop3', { security: 'starttls', script }, null);
      assert.equal(report.diagnosis?.code, 'connection-dropped');
      assert.match(words, /only some of the time/);
    });
  }

  test('465 hangs up on our hello and waits otherwise: its TLS is out of order, and 587 is named', async (t) => {
    const { report, words } = await checkPorts(
      t,
      'smtp',
      { security: 'tls', script: () => hangsUpOnHello },
      works587,
    );
    assert.equal(report.diagnosis?.code, 'tls-handshake-failed');
    assert.match(words, /waits patiently[\s\S]*Choose port \d+ with STARTTLS/);
  });

  test('995 hangs up on a modern hello and answers a simpler one', async (t) => {
    let hellos = 0;
    const script: Script = () => [
      {
        afterBytes: (first) => {
          hellos += 1;
          return hellos > 1 && first.length > 0;
        },
      },
      ...pop3s({ maxVersion: 'TLSv1.2' }),
    ];
    const { report, words } = await checkPorts(t, 'pop3', { security: 'tls', script }, null);
    assert.equal(
      report.diagnosis?.code,
      'tls-handshake-failed',
      JSON.stringify(only(report).facts.brokenHandshake),
    );
    assert.match(words, /did answer a simpler first message/);
  });

  test('465 is closed while 587 answers', async (t) => {
    const closed = await startScriptedServer([]);
    await closed.close();
    const beside = await startScriptedServer(submission);
    t.after(() => beside.close());
    const neighbourOf = () => ({ port: beside.port, security: 'starttls' as const });
    const report = await check(
      { outgoing: [typed('smtp', closed.port, 'tls')] },
      testParts({ extraRoots, neighbourOf }),
    );
    const finding = report.findings.find(({ code }) => code === 'connection-refused');
    assert.deepEqual(finding?.args, {
      answering: [`SMTP ${beside.port}`],
      wayPort: String(beside.port),
      waySecurity: 'starttls',
    });
  });

  test('a port without STARTTLS beside one with TLS is not without encryption', async (t) => {
    const script: Script = () => [
      { send: '+OK ready\r\n' },
      { expect: /CAPA/ },
      { send: '+OK\r\nUSER\r\n.\r\n' },
      { expect: /QUIT/ },
    ];
    const { report, words } = await checkPorts(
      t,
      'pop3',
      { security: 'starttls', script },
      { security: 'tls', script: () => pop3s() },
    );
    assert.equal(report.diagnosis?.code, 'starttls-not-offered');
    assert.ok(!codes(report).includes('encryption-missing'));
    assert.match(words, /Choose port \d+ with SSL\/TLS instead: it works/);
  });

  test('where all is well, no other port is looked at', async (t) => {
    const { report, otherConnections } = await checkPorts(
      t,
      'pop3',
      { security: 'tls', script: () => pop3s() },
      works587,
    );
    assert.equal(only(report).outcome, 'done');
    assert.equal(otherConnections(), 0);
  });

  for (const [what, turnsAway] of [
    ['closed', [{ close: true }]],
    ['reset', [{ reset: true }]],
    ['refused in words', [{ send: '-ERR too many connections from your address\r\n' }, { close: true }]],
  ] as [string, Act[]][]) {
    test(`a server that takes one connection of an address is healthy although our others are ${what}`, async (t) => {
      const clear = () => startScriptedServer((connection) => (connection === 1 ? stls : turnsAway));
      const tls = () => startScriptedServer((connection) => (connection === 1 ? pop3s() : turnsAway));
      const servers = await Promise.all([clear(), tls()]);
      t.after(() => Promise.all(servers.map((server) => server.close())));
      const incoming = servers.map(({ port }, index) =>
        typed('pop3', port, index === 0 ? 'starttls' : 'tls'),
      );
      const report = await check({ incoming }, testParts({ extraRoots }));
      const bad = report.findings.filter(({ severity }) => severity === 'problem' || severity === 'warning');
      assert.deepEqual(
        bad.map(({ code }) => code),
        [],
      );
      assert.deepEqual(
        report.endpoints.map(({ outcome }) => outcome),
        ['done', 'done'],
      );
    });
  }

  test('995 hangs up inside TLS before its greeting, and again: too many connections come first', async (t) => {
    const script: Script = () => [{ tls: identity }, { secured: true }, { close: true }];
    const { report, words } = await checkPorts(t, 'pop3', { security: 'tls', script }, null);
    assert.equal(report.diagnosis?.code, 'connection-dropped', JSON.stringify(only(report).failure));
    assert.match(words, /on a second connection[\s\S]*too many connections from one address/);
  });

  test('993 hangs up inside TLS once', async (t) => {
    const once: Act[] = [{ tls: identity }, { secured: true }, { close: true }];
    const script: Script = (connection) => (connection === 1 ? once : pop3s());
    const { report, words } = await checkPorts(t, 'pop3', { security: 'tls', script }, null);
    assert.equal(report.diagnosis?.code, 'connection-dropped');
    assert.match(words, /only some of the time|no sign which/);
  });
});
