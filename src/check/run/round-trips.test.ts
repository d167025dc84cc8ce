import assert from 'node:assert/strict';
import { before, describe, type TestContext, test } from 'node:test';
import type { Direction, Protocol } from '../../model/protocols.ts';
import { rowOf } from '../../model/protocols.ts';
import type { Security } from '../../model/security.ts';
import { createIdentity } from '../../practice/certificate-variants.ts';
import { createAuthority, toPem } from '../../practice/certificates.ts';
import { honestTalk, type Offered } from '../../testing/fake-server/honest-talks.ts';
import type { TlsIdentity } from '../../testing/fake-server/scripted-server.ts';
import { StepLine } from '../../testing/fake-server/step-line.ts';
import { startTalkingServer } from '../../testing/fake-server/talking-server.ts';
import { check, testParts } from '../../testing/test-parts.ts';

let identity: TlsIdentity;
let parts: ReturnType<typeof testParts>;

before(async () => {
  const now = new Date();
  const authority = await createAuthority('Posthorn Test', now);
  const { keyPem, chainPem } = await createIdentity(authority, 'good', '127.0.0.1', now);
  identity = { key: keyPem, cert: chainPem };
  parts = testParts({ extraRoots: [toPem(authority.root)] });
});

type Server = [protocol: Protocol, security: Security, offered?: Offered];

/** A look-up of the name and a connection, which every dialogue begins with: the servers here are typed as addresses. */
const nameAndConnection = 2;

/**
 * Checks servers behind a long line. For each: the round trips of its main dialogue from the look-up to the last answer, the
 * commands in it, and the connections that were made in all.
 */
async function measure(t: TestContext, servers: readonly Server[]) {
  const line = new StepLine();
  t.after(() => line.close());
  const all = await Promise.all(
    servers.map(async ([protocol, security, offered]) => {
      const server = await startTalkingServer({ security, identity }, () =>
        honestTalk(protocol, security === 'tls', offered),
      );
      t.after(() => server.close());
      const way = await line.to(server.port);
      return { server, way, typed: { protocol, host: '127.0.0.1', port: way.port, security } };
    }),
  );
  const of = (direction: Direction | null) =>
    all.map(({ typed }) => typed).filter(({ protocol }) => rowOf(protocol).direction === direction);
  const report = await check(
    { password: 'tiger-lily-42', incoming: of('incoming'), outgoing: of('outgoing'), extra: of(null) },
    parts,
  );
  for (const { facts, outcome } of report.endpoints)
    assert.deepEqual([outcome, facts.login?.outcome], ['done', 'accepted']);
  await Promise.all(all.map(({ way }) => way.connections[0]?.gone));
  return all.map(({ way, server }) => {
    const [main] = way.connections;
    assert.ok(main?.left);
    return {
      roundTrips: nameAndConnection + Math.floor((main.left - main.opened) / 2),
      commands: server.lines[0]?.filter((one) => !/QUIT|LOGOUT/.test(one)).length,
      connections: way.connections.length,
      /** The most commands on one connection beside the main one. */
      beside: Math.max(0, ...server.lines.slice(1).map((lines) => lines.length)),
    };
  });
}

const pop3: Offered = {
  clear: ['STLS', 'PIPELINING'],
  inside: ['SASL PLAIN', 'USER', 'PIPELINING'],
};
const pop3User: Offered = { inside: ['USER', 'PIPELINING'] };
const pop3Simple: Offered = { inside: ['USER'] };
const smtp: Offered = { clear: ['STARTTLS', 'PIPELINING'], inside: ['AUTH PLAIN', 'PIPELINING'] };
const smtpSimple: Offered = { inside: ['AUTH PLAIN'] };
const quietImap: Offered = { inside: ['SASL-IR', 'AUTH=PLAIN', 'QUOTA', 'STATUS=SIZE'], confirms: false };

/**
 * What the protocols force: the name, the connection, TLS (1.3) and the greeting one each; the capabilities before STARTTLS and
 * inside TLS (RFC 3207, 4.2; RFC 2595, 4), for they say how to log in; the login; and what is asked behind it in one write, which
 * POP3 and SMTP allow where they say PIPELINING (RFC 2449, 6.6; RFC 2920) and IMAP always does (RFC 9051, 5.5). AUTH ends a group
 * of commands in SMTP (RFC 2920, 3.1), so that nothing goes together with it.
 */
const wanted: [name: string, server: Server, roundTrips: number, commands: number, connections: number][] = [
  ['POP3 in TLS', ['pop3', 'tls', pop3], 7, 5, 4],
  ['POP3 in TLS by USER and PASS', ['pop3', 'tls', pop3User], 7, 6, 4],
  ['POP3 in TLS, one command at a time', ['pop3', 'tls', pop3Simple], 10, 6, 4],
  ['POP3 with STLS', ['pop3', 'starttls', pop3], 9, 7, 5],
  ['IMAP in TLS', ['imap', 'tls'], 7, 4, 4],
  ['IMAP in TLS, quiet about itself', ['imap', 'tls', quietImap], 7, 5, 4],
  ['IMAP with STARTTLS', ['imap', 'starttls'], 9, 6, 5],
  ['SMTP in TLS', ['smtp', 'tls', smtp], 7, 9, 5],
  ['SMTP with STARTTLS', ['smtp', 'starttls', smtp], 9, 11, 6],
  ['SMTP with STARTTLS, one command at a time', ['smtp', 'starttls', smtpSimple], 14, 10, 6],
  ['ManageSieve with STARTTLS', ['sieve', 'starttls'], 7, 2, 4],
];

/**
 * The relay question is the longest: EHLO twice, STARTTLS, an envelope and, as these servers take every recipient, its control, each with
 * RSET, and QUIT. Elsewhere nothing is asked but what TLS needs.
 */
const mostBeside: Record<Protocol, number> = { pop3: 2, imap: 2, smtp: 10, sieve: 2 };

describe('round trips of a main dialogue', () => {
  for (const [name, server, roundTrips, commands, connections] of wanted) {
    test(name, async (t) => {
      const [seen] = await measure(t, [server]);
      assert.deepEqual({ roundTrips, commands }, { roundTrips: seen?.roundTrips, commands: seen?.commands });
      assert.ok((seen?.connections ?? 0) <= connections, `${seen?.connections} connections`);
      assert.ok((seen?.beside ?? 0) <= mostBeside[server[0]], `${seen?.beside} commands beside`);
    });
  }

  // Dialogues with the same host wait for each other before the password: no longer than until the last answer before the login.
  for (const [name, one, other, wantedOfPair] of [
    ['POP3 in TLS and SMTP with STARTTLS', ['pop3', 'tls', pop3], ['smtp', 'starttls', smtp], [8, 9]],
    ['IMAP and SMTP in TLS', ['imap', 'tls'], ['smtp', 'tls', smtp], [7, 7]],
    ['IMAP in TLS and SMTP with STARTTLS', ['imap', 'tls'], ['smtp', 'starttls', smtp], [8, 9]],
    ['POP3 and SMTP with STARTTLS', ['pop3', 'starttls', pop3], ['smtp', 'starttls', smtp], [9, 9]],
  ] as [string, Server, Server, [number, number]][]) {
    test(`${name} at the same host`, async (t) => {
      const seen = await measure(t, [one, other]);
      assert.deepEqual(
        seen.map(({ roundTrips }) => roundTrips),
        wantedOfPair,
      );
    });
  }
});
