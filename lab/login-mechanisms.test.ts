import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import type { LoginFacts, LoginMechanism } from '../src/model/facts.ts';
import { noFacts } from '../src/model/facts.ts';
import { Secret } from '../src/model/secret.ts';
import { AttemptLog } from '../src/net/attempt-log.ts';
import { LineConnection } from '../src/net/line-connection.ts';
import { Redactor } from '../src/net/redactor.ts';
import { type Dialogue, holdDialogue, type ProtocolProbe } from '../src/protocols/dialogue.ts';
import { readOffer as readImapOffer } from '../src/protocols/imap/read-offer.ts';
import { probes } from '../src/protocols/index.ts';
import { readOffer as readPop3Offer } from '../src/protocols/pop3/read-offer.ts';
import { startDaemon, stopDaemon } from './daemon.ts';
import { mailOwner } from './plan.ts';

/** A Dovecot of its own, in clear text: which mechanisms it has is a setting of the whole instance. */
const address = '127.0.0.40';
const mechanisms: LoginMechanism[] = ['PLAIN', 'LOGIN', 'CRAM-MD5', 'SCRAM-SHA-1', 'SCRAM-SHA-256'];
const accounts = {
  plain: { username: 'plain@example.test', password: 'lab-password-plain' },
  umlaut: { username: 'umlaut@example.test', password: 'gr\u00fcner-Ti\u00dfch' },
  hashed: { username: 'hashed@example.test', password: 'lab-password-hashed' },
};

const directory = await mkdtemp(join(tmpdir(), 'posthorn-mechanisms-'));
const ports = { pop3: await freePort(), imap: await freePort() };
await startDovecot();
after(async () => {
  await stopDaemon(join(directory, 'run', 'master.pid'), directory);
  await rm(directory, { recursive: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, address);
  await once(server, 'listening');
  const place = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof place === 'object' ? (place?.port ?? 0) : 0;
}

async function startDovecot(): Promise<void> {
  await chmod(directory, 0o755);
  await mkdir(join(directory, 'run'));
  await mkdir(join(directory, 'mail'), { mode: 0o777 });
  await chmod(join(directory, 'mail'), 0o777);
  const { stdout } = await promisify(execFile)('openssl', ['passwd', '-6', accounts.hashed.password]);
  const stored = {
    plain: `{PLAIN}${accounts.plain.password}`,
    umlaut: `{PLAIN}${accounts.umlaut.password}`,
    hashed: `{SHA512-CRYPT}${stdout.trim()}`,
  };
  const line = (name: keyof typeof accounts) =>
    `${accounts[name].username}:${stored[name]}:${mailOwner.uid}:${mailOwner.gid}::${join(directory, 'mail', name)}::`;
  const users = join(directory, 'users');
  await writeFile(users, `${line('plain')}\n${line('umlaut')}\n${line('hashed')}\n`, { mode: 0o644 });
  const config = join(directory, 'dovecot.conf');
  await writeFile(config, configuration(users));
  await startDaemon('dovecot', ['-c', config], join(directory, 'start.log'));
}

function configuration(users: string): string {
  const service = (name: 'pop3' | 'imap') =>
    `service ${name}-login {\n  inet_listener ${name} {\n    port = ${ports[name]}\n  }\n  inet_listener ${name}s {\n    port = 0\n  }\n}`;
  return [
    'protocols = imap pop3',
    `listen = ${address}`,
    `base_dir = ${join(directory, 'run')}`,
    `state_dir = ${join(directory, 'run')}`,
    `log_path = ${join(directory, 'dovecot.log')}`,
    'instance_name = posthorn-mechanisms',
    'ssl = no',
    'disable_plaintext_auth = no',
    'auth_mechanisms = plain login cram-md5 scram-sha-1 scram-sha-256 apop',
    'auth_failure_delay = 0',
    'service anvil {\n  unix_listener anvil-auth-penalty {\n    mode = 0\n  }\n}',
    'mail_location = maildir:~/Maildir',
    `first_valid_uid = ${mailOwner.uid}`,
    service('pop3'),
    service('imap'),
    `passdb {\n  driver = passwd-file\n  args = ${users}\n}`,
    `userdb {\n  driver = passwd-file\n  args = ${users}\n}`,
    '',
  ].join('\n');
}

/** The probe of a protocol for which the server offers one way only. */
function offering(probe: ProtocolProbe, only: LoginMechanism): ProtocolProbe {
  return {
    ...probe,
    async askCapabilities(dialogue) {
      const failure = await probe.askCapabilities(dialogue);
      const others = /^(USER|SASL .*|AUTH=.*|LOGINDISABLED)$/i;
      const kept = dialogue.facts.capabilities.filter((line) => !others.test(line));
      const offer: Record<string, string[]> = {
        APOP: [],
        'USER/PASS': ['USER'],
        'LOGIN-command': [],
      };
      const sasl = probe === probes.imap ? [`AUTH=${only}`, 'LOGINDISABLED'] : [`SASL ${only}`];
      const { facts } = dialogue;
      const lines = [...kept, ...(offer[only] ?? sasl)];
      const read = probe === probes.imap ? readImapOffer : readPop3Offer;
      facts.capabilities = lines;
      facts.offers = { clear: read(lines, facts.greeting ?? ''), tls: null };
      return failure;
    },
  };
}

interface Login {
  login: LoginFacts | null;
  messages: number | null | undefined;
  transcript: string;
}

async function logIn(
  protocol: 'pop3' | 'imap',
  only: LoginMechanism,
  { username, password }: { username: string; password: string },
): Promise<Login> {
  const socket = connect(ports[protocol], address);
  await once(socket, 'connect');
  const log = new AttemptLog('a1', 'login', 0);
  const secret = new Secret(password);
  const facts = noFacts();
  const dialogue: Dialogue = {
    connection: new LineConnection(
      socket,
      log.transcript,
      new Redactor(secret),
      AbortSignal.timeout(300_000),
    ),
    log,
    settings: { protocol, host: address, port: ports[protocol], security: 'none', username },
    account: { address: username, localPart: 'lab', domain: 'example.test' },
    credentials: { password: secret, allowUnverified: true, sourceTrusted: true },
    facts,
    encrypted: false,
    startTls: async () => null,
    ehloName: 'client.example.org',
    probeRecipient: 'friend@example.org',
  };
  const failure = await holdDialogue(offering(probes[protocol], only), dialogue);
  assert.equal(failure, null, JSON.stringify(failure));
  const transcript = JSON.stringify(log.end(failure).transcript);
  return { login: facts.login, messages: facts.mailbox?.messages, transcript };
}

test('the timestamp in the greeting of Dovecot is good for APOP', async () => {
  const { login } = await logIn('pop3', 'APOP', accounts.plain);
  assert.deepEqual([login?.mechanism, login?.outcome], ['APOP', 'accepted']);
});

const ways: ['pop3' | 'imap', LoginMechanism][] = [
  ...mechanisms.map((mechanism): ['pop3', LoginMechanism] => ['pop3', mechanism]),
  ...mechanisms.map((mechanism): ['imap', LoginMechanism] => ['imap', mechanism]),
  ['pop3', 'USER/PASS'],
  ['imap', 'LOGIN-command'],
];
for (const [protocol, mechanism] of ways) {
  test(`${protocol} by ${mechanism}: Dovecot takes the right password, also beyond ASCII, and refuses a wrong one`, async () => {
    for (const account of [accounts.plain, accounts.umlaut]) {
      const { login, messages, transcript } = await logIn(protocol, mechanism, account);
      assert.deepEqual([login?.mechanism, login?.outcome], [mechanism, 'accepted'], transcript);
      assert.equal(login?.serverProved, mechanism.startsWith('SCRAM') ? true : undefined);
      assert.equal(messages, 0);
      assert.ok(!transcript.includes(account.password));
    }
    const wrong = { ...accounts.plain, password: 'something-else' };
    const { login } = await logIn(protocol, mechanism, wrong);
    assert.deepEqual(
      [login?.outcome, login?.reply?.code?.replace('ENTICATIONFAILED', '')],
      ['refused', 'AUTH'],
    );
  });
}

test('a server that stores a hash refuses the right password by a challenge and takes it in clear text', async () => {
  const outcomes = await Promise.all(
    mechanisms.map(async (mechanism) => (await logIn('imap', mechanism, accounts.hashed)).login?.outcome),
  );
  assert.deepEqual(outcomes, ['accepted', 'accepted', 'refused', 'refused', 'refused']);
});
