import assert from 'node:assert/strict';
import { Duplex } from 'node:stream';
import { after, test } from 'node:test';
import { noFacts } from '../model/facts.ts';
import { type Failure, failureKinds } from '../model/failure.ts';
import { Secret } from '../model/secret.ts';
import type { Protocol } from '../model/server-settings.ts';
import { AttemptLog } from '../net/attempt-log.ts';
import { LineConnection } from '../net/line-connection.ts';
import { Redactor } from '../net/redactor.ts';
import { judgeCertificate } from '../net/tls/judge-certificate.ts';
import { createTrustStore } from '../net/tls/trust-store.ts';
import { type Dialogue, holdDialogue } from '../protocols/dialogue.ts';
import { probes } from '../protocols/index.ts';
import { foreignReaders } from './foreign-readers.ts';
import { runDnsCases, runDnsChecks } from './hostile/dns-cases.ts';
import { runWebCases, runWebChecks } from './hostile/web-cases.ts';
import { altName, makeOdd } from './odd-certificates.ts';

/**
 * Every reply of every dialogue, with every login, put wrong in every way: each ends in a failure of the list, and none of them in a
 * fault of ours. Streams in memory take the place of servers, so that thousands take seconds.
 */
let cases = 0;
after(() => console.log(`hostile matrix: ${cases} cases`));

type Ending = 'goes-on' | 'end' | 'reset' | 'silence';
/** A reply put wrong: what is sent in its place, and what follows. */
type Fault = (reply: string) => [string | Buffer, Ending];

const status = (reply: string) => reply.slice(0, reply.indexOf('\r\n'));
const sent =
  (text: (reply: string) => string | Buffer): Fault =>
  (reply) => [text(reply), 'goes-on'];
const faults: Record<string, Fault> = {
  end: () => ['', 'end'],
  reset: () => ['', 'reset'],
  silence: () => ['', 'silence'],
  'half and end': (reply) => [reply.slice(0, reply.length / 2), 'end'],
  'half and reset': (reply) => [reply.slice(0, reply.length / 2), 'reset'],
  'half and silence': (reply) => [reply.slice(0, reply.length / 2), 'silence'],
  'all and end': (reply) => [reply, 'end'],
  'all and reset': (reply) => [reply, 'reset'],
  twice: sent((reply) => reply + reply),
  'an empty line': sent(() => '\r\n'),
  'a thousand empty lines': sent(() => '\r\n'.repeat(1000)),
  'no line end': (reply) => [status(reply), 'end'],
  'bare CR': sent((reply) => `${status(reply)}\r${reply}`),
  'bare LF': sent((reply) => reply.replaceAll('\r\n', '\n')),
  NUL: sent((reply) => `${status(reply)}\0${reply}`),
  'NUL in front': sent((reply) => `\0${reply}`),
  ESC: sent((reply) => `${status(reply)}\u001b]0;x\u0007\r\n${reply}`),
  'bytes of no charset': sent(() => Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0x0d, 0x0a])),
  noise: sent(() => Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 167) % 256))),
  'a flood': sent(() => Buffer.alloc(300_000, 0x61)),
  'a flood of lines': sent((reply) => `${status(reply)}\r\n`.repeat(5000)),
  spaces: sent((reply) => `${status(reply)}${' '.repeat(60_000)}x\r\n`),
  pluses: sent(() => `${'+'.repeat(60_000)}\r\n`),
  'a plus and pluses': sent(() => `+ ${'+'.repeat(60_000)}\r\n`),
  brackets: sent((reply) => `${status(reply)} ${'(['.repeat(20_000)}\r\n`),
  'a refusal of POP3': sent(() => '-ERR [SYS/TEMP] no\r\n'),
  'a refusal of IMAP': sent(() => '* BYE [UNAVAILABLE] no\r\n'),
  'a refusal of SMTP': sent(() => '421 4.3.2 no\r\n'),
  'an odd refusal': sent(() => 'ERROR too many connections from your address\r\n'),
  'a wrong tag': sent(() => 'p99 OK done\r\n'),
  'an untagged OK': sent(() => '* OK still here\r\n* NO [ALERT] x\r\n'),
  'a literal without end': sent(() => '* X {999999}\r\n'),
  'a literal of nothing': sent((reply) => `* X {0}\r\n\r\n${reply}`),
  'a literal of too much': sent(() => '* X {999999999}\r\n'),
  'a literal and no more': (_reply) => ['* LIST {10}\r\nabc', 'end'],
  continuation: sent(() => '+ \r\n'),
  'a challenge': sent(() => '334 dXNlcg==\r\n+ dXNlcg==\r\n'),
  'a challenge that is no base64': sent(() => '334 ***\r\n+ ***\r\n'),
  'a SCRAM challenge': sent(() => `334 ${scram(4096)}\r\n+ ${scram(4096)}\r\n`),
  'a SCRAM challenge of much work': sent(
    () => `334 ${scram(2_000_000_000)}\r\n+ ${scram(2_000_000_000)}\r\n`,
  ),
  'codes that change': sent(() => '250-a\r\n550 b\r\n'),
  'a code of two digits': sent(() => '25 ok\r\n'),
  'a code of nine': sent(() => '999 ok\r\n'),
  'lines that go on': sent(() => '250-a\r\n'.repeat(3000)),
  'numbers too large': sent(
    () =>
      '+OK 99999999999999999999 99999999999999999999999\r\n* STATUS INBOX (MESSAGES 99999999999999999999)\r\n',
  ),
  'numbers below nothing': sent(() => '+OK -1 -1\r\n* STATUS INBOX (MESSAGES -1 SIZE 0x10)\r\n'),
  'a web page': sent(() => 'HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n<html>'),
  'another service': sent(() => 'SSH-2.0-OpenSSH_9.6\r\n'),
  'a TLS record': sent(() => Buffer.of(0x16, 3, 3, 0, 4, 2, 0, 0, 0)),
  'a TLS alert': (_reply) => [Buffer.of(0x15, 3, 3, 0, 2, 2, 40), 'end'],
  'names of JavaScript': sent((reply) => `${status(reply)} __proto__ constructor toString\r\n${reply}`),
};

function scram(iterations: number): string {
  return Buffer.from(`r=x,s=QUFBQQ==,i=${iterations}`).toString('base64');
}

/** What an honest server says to a command; a list of mechanisms is all that differs. */
const honest: Record<Protocol, (line: string, mechanism: string) => string> = {
  pop3: (line, mechanism) => {
    if (line === '') return '+OK ready <1.2@mail.example.test>\r\n';
    if (line === 'CAPA')
      return `+OK\r\nUIDL\r\nTOP\r\n${mechanism === '' ? 'USER' : `SASL ${mechanism}`}\r\n.\r\n`;
    if (/^AUTH (LOGIN|CRAM|SCRAM)/.test(line)) return '+ PDEuMkBhLnRlc3Q+\r\n';
    if (/^(UIDL|LIST)$/.test(line)) return '+OK\r\n1 99\r\n2 98\r\n.\r\n';
    return /^STAT/.test(line) ? '+OK 2 197\r\n' : '+OK fine\r\n';
  },
  imap: (line, mechanism) => {
    const [tag = '', name = ''] = line.split(' ');
    const offered = mechanism === '' ? 'IMAP4rev1 QUOTA' : `IMAP4rev1 QUOTA LOGINDISABLED AUTH=${mechanism}`;
    if (line === '') return '* OK ready\r\n';
    if (name === 'CAPABILITY') return `* CAPABILITY ${offered}\r\n${tag} OK done\r\n`;
    if (name === 'STATUS') return `* STATUS INBOX (MESSAGES 2)\r\n${tag} OK done\r\n`;
    if (name === 'AUTHENTICATE') return '+ PDEuMkBhLnRlc3Q+\r\n';
    if (name === 'GETQUOTAROOT') return `* QUOTA "" (STORAGE 1 2)\r\n${tag} OK done\r\n`;
    return /^p\d+$/.test(tag) ? `${tag} OK [CAPABILITY ${offered}] done\r\n` : 'p3 OK done\r\n';
  },
  smtp: (line, mechanism) => {
    if (line === '') return '220 mail.example.test ESMTP\r\n';
    if (/^EHLO/.test(line))
      return `250-mail.example.test\r\n250-SIZE 1000\r\n250 AUTH ${mechanism || 'PLAIN LOGIN'}\r\n`;
    if (/^AUTH (LOGIN|CRAM|SCRAM)/.test(line)) return '334 PDEuMkBhLnRlc3Q+\r\n';
    return /^(MAIL|RCPT|RSET|NOOP|QUIT|HELO)/.test(line) ? '250 2.0.0 fine\r\n' : '235 2.7.0 welcome\r\n';
  },
};

/** A server in memory: honest, but for one reply. */
class BadServer extends Duplex {
  readonly #reply: (line: string, index: number) => [string | Buffer, Ending];
  readonly #silent: () => void;
  #replies = 0;
  #text = '';

  constructor(reply: (line: string, index: number) => [string | Buffer, Ending], silent: () => void) {
    super();
    this.#reply = reply;
    this.#silent = silent;
    this.#answer('');
  }

  get replies(): number {
    return this.#replies;
  }

  override _read(): void {}

  override _write(bytes: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#text += bytes.toString('latin1');
    for (let at = this.#text.indexOf('\n'); at >= 0 && !this.destroyed; at = this.#text.indexOf('\n')) {
      const line = this.#text.slice(0, at).trim();
      this.#text = this.#text.slice(at + 1);
      this.#answer(line === '' ? '(empty)' : line);
    }
    done();
  }

  #answer(line: string): void {
    const [reply, then] = this.#reply(line, this.#replies);
    this.#replies += 1;
    if (this.readableEnded || this.destroyed) return;
    if (reply.length > 0) this.push(reply);
    if (then === 'end') this.push(null);
    if (then === 'reset') this.destroy(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
    if (then === 'silence') this.#silent();
  }
}

const account = { address: 'ann@example.test', localPart: 'ann', domain: 'example.test' };

async function hold(protocol: Protocol, mechanism: string, at: number, fault: Fault) {
  const over = new AbortController();
  const late = () => over.abort(new DOMException('over', 'TimeoutError'));
  // What an honest reader would still wait for is ended as the deadline of a check ends it.
  const timer = setTimeout(late, 400);
  const server = new BadServer(
    (line, index) => {
      const reply = honest[protocol](line, mechanism);
      return index === at ? fault(reply) : [reply, 'goes-on'];
    },
    () => setTimeout(late, 1),
  );
  server.on('error', () => {});
  const log = new AttemptLog('a1', 'login', 0);
  const password = new Secret('tiger-lily-42');
  const facts = noFacts();
  const dialogue: Dialogue = {
    connection: new LineConnection(server, log.transcript, new Redactor(password), over.signal),
    ...{ log, account, facts, encrypted: false, startTls: async () => null },
    settings: { protocol, host: 'mail.example.test', port: 1, security: 'none', username: 'ann' },
    credentials: { password, allowUnverified: true, sourceTrusted: true },
    ...{ ehloName: 'tester.example.test', probeRecipient: 'nobody@example.test' },
  };
  const failure: Failure | null = await holdDialogue(probes[protocol], dialogue);
  clearTimeout(timer);
  return { failure, replies: server.replies };
}

const mechanisms = ['', 'PLAIN', 'LOGIN', 'CRAM-MD5', 'SCRAM-SHA-1', 'SCRAM-SHA-256'];

for (const protocol of ['pop3', 'imap', 'smtp'] as const) {
  test(`${protocol}: every reply put wrong in every way ends in a failure of the list`, async () => {
    for (const mechanism of mechanisms) {
      const { replies } = await hold(protocol, mechanism, -1, (reply) => [reply, 'goes-on']);
      const places = Array.from({ length: replies }, (_, at) => at);
      const all = places.flatMap((at) =>
        Object.entries(faults).map(async ([name, fault]) => {
          cases += 1;
          const { failure } = await hold(protocol, mechanism, at, fault);
          const what = `${name} for reply ${at}, ${mechanism}: ${failure?.detail}`;
          assert.ok(failure === null || failureKinds.includes(failure.kind), what);
          assert.notEqual(failure?.kind, 'our-fault', what);
        }),
      );
      await Promise.all(all);
    }
  });
}

test('documents, headers and records: no reader throws', async () => {
  for (const { name, texts, read } of foreignReaders) {
    for (const text of texts(240)) {
      cases += 1;
      try {
        await read(text);
      } catch (error) {
        assert.fail(`${name} throws ${String(error)} on ${JSON.stringify(text.slice(0, 80))}`);
      }
    }
  }
});

test('certificates with any byte put wrong are judged, and never verified for it', () => {
  const root = makeOdd({ name: 'Top', isAuthority: true });
  const { der } = makeOdd({ name: 'x', issuer: root, altNames: [altName.dns('mail.example.test')] });
  const store = createTrustStore([root.pem]);
  const node = { authorized: false, code: 'CERT_SIGNATURE_FAILURE' };
  for (let at = 0; at < der.length; at += 1) {
    for (const flip of [0x01, 0x80, 0xff]) {
      cases += 1;
      const changed = Buffer.from(der);
      changed[at] = (changed[at] ?? 0) ^ flip;
      const sent = [changed, root.der];
      const asked = { sent, sentIsExact: true, name: 'mail.example.test', store, now: new Date(), node };
      assert.equal(judgeCertificate(asked).verified, false, `byte ${at}`);
    }
  }
});

test('every answer of a name server put wrong ends in a failure of the list, and never leads inside', async () => {
  cases += await runDnsCases();
});

test('a check whose name server is bad ends with a report', async () => {
  cases += await runDnsChecks();
});

test('every answer of a web server put wrong ends in a problem of the list, and dials nothing but that server', async () => {
  cases += await runWebCases();
});

test('a check whose web servers are bad ends with a report', async () => {
  cases += await runWebChecks();
});

test('the matrix has at least 5,000 cases', () => assert.ok(cases >= 5000, `${cases}`));
