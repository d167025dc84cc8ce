import assert from 'node:assert/strict';
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import Pop3Command from 'node-pop3';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { ended } from '../src/testing/fake-server/ended.ts';
import type { LabHost, LabHostLabel } from './hosts.ts';
import { askOpenssl } from './openssl.ts';
import { startLab } from './start-lab.ts';
import type { LabUser } from './users.ts';

const lab = await startLab();
after(() => lab.stop());
const { mail, openRelay } = lab.hosts;
const { alice, bob, carol, dave } = lab.users;
const stranger = 'stranger@elsewhere.invalid';
const friend = 'friend@example.org';

function pop3(user: LabUser, password = user.password): Pop3Command {
  return new Pop3Command({
    ...{
      user: user.address,
      password,
      host: mail.address,
      port: lab.ports.pop3s,
      tls: true,
      servername: mail.name,
    },
    tlsOptions: { ca: lab.caPem } as object,
  });
}

async function smtp(host: LabHost, port: 'smtp' | 'submission' | 'submissions'): Promise<SMTPConnection> {
  const connection = new SMTPConnection({
    ...{
      host: host.address,
      port: lab.ports[port],
      secure: port === 'submissions',
      name: 'client.example.org',
    },
    tls: { ca: lab.caPem, servername: host.name },
  });
  await new Promise<void>((done, fail) => {
    connection.once('error', fail);
    connection.connect((error) => (error ? fail(error) : done()));
  });
  return connection;
}

function login(connection: SMTPConnection, { address: user }: LabUser, pass: string): Promise<void> {
  return new Promise((done, fail) =>
    connection.login({ user, pass, credentials: { user, pass } }, (error) => (error ? fail(error) : done())),
  );
}

function send(connection: SMTPConnection, from: string, to: string, subject = 'hi'): Promise<void> {
  return new Promise((done, fail) =>
    connection.send({ from, to: [to] }, `Subject: ${subject}\r\n\r\nhi\r\n`, (refused) =>
      connection.reset((error) => (refused || error ? fail(refused ?? error) : done())),
    ),
  );
}

/** Sends lines in clear text and returns what came until the server was silent for a moment. */
async function say(host: LabHost, port: number, lines: string): Promise<string> {
  const socket = connect(port, host.address);
  let seen = '';
  socket.on('data', (chunk) => {
    seen += chunk;
  });
  await once(socket, 'data');
  socket.write(lines);
  await ended(socket);
  return seen;
}

test('the DNS server names every host', async () => {
  const resolver = new Resolver();
  resolver.setServers([lab.dns]);
  for (const { name, address } of Object.values(lab.hosts)) {
    assert.deepEqual(await resolver.resolve4(name), [address]);
  }
  assert.equal((await resolver.resolveMx('example.test'))[0]?.exchange, mail.name);
  assert.equal((await resolver.resolveSrv('_submissions._tcp.example.test'))[0]?.port, lab.ports.submissions);
});

test('a user reads mail by POP3; a wrong password and a suspended user are refused', async () => {
  const client = pop3(alice);
  assert.match(await client.STAT(), /^3 /);
  assert.match(await client.RETR(1), /Subject: Lab letter 1/);
  await client.QUIT();
  for (const refused of [pop3(alice, 'wrong'), pop3(dave)]) {
    await assert.rejects(refused.STAT(), /\[AUTH\]/);
    await refused.QUIT();
  }
});

test('what is sent with a login arrives', async () => {
  for (const port of ['submission', 'submissions'] as const) {
    const connection = await smtp(mail, port);
    assert.equal(connection.secure, true);
    await login(connection, alice, alice.password);
    await send(connection, alice.address, bob.address, `by ${port}`);
    await send(connection, alice.address, friend);
    connection.quit();
  }
  const letters = await lettersOf(bob, 2);
  assert.ok(letters.some((text) => text.includes('Subject: by submission\r\n')));
  assert.ok(letters.some((text) => text.includes('Subject: by submissions\r\n')));
});

async function lettersOf(user: LabUser, count: number): Promise<string[]> {
  for (let tries = 0; tries < 600; tries += 1) {
    const client = pop3(user);
    const found = Number((await client.STAT()).split(' ')[0]);
    const letters: string[] = [];
    for (let number = 1; found >= count && number <= found; number += 1)
      letters.push(await client.RETR(number));
    await client.QUIT();
    if (found >= count) return letters;
    await wait(100);
  }
  throw new Error(`${user.address} did not get ${count} messages`);
}

test('a login is held to its own address and its password', async () => {
  const connection = await smtp(mail, 'submission');
  await assert.rejects(login(connection, alice, 'wrong'), /535 5\.7\.8/);
  await login(connection, alice, alice.password);
  await assert.rejects(send(connection, bob.address, friend), /553 5\.7\.1/);
  await assert.rejects(send(connection, alice.address, carol.address), /552 5\.2\.2/);
  await assert.rejects(send(connection, alice.address, 'no-such-mailbox@example.test'), /550 5\.1\.1/);
  connection.quit();
});

test('nobody relays without a login', async () => {
  for (const port of ['smtp', 'submission', 'submissions'] as const) {
    const connection = await smtp(mail, port);
    await assert.rejects(send(connection, stranger, friend), /554 5\.7\.1 .*Relay access denied/);
    await assert.rejects(send(connection, alice.address, friend), /5[05][34] 5\.7\.1/);
    connection.quit();
  }
});

test('port 25 takes mail for its own mailboxes only', async () => {
  const connection = await smtp(mail, 'smtp');
  assert.equal(connection.allowsAuth, false);
  await send(connection, stranger, alice.address);
  await assert.rejects(send(connection, stranger, 'x7q@example.test'), /550 5\.1\.1/);
  connection.quit();
});

test('the open relay forwards for strangers, and knows its own mailboxes', async () => {
  for (const port of ['smtp', 'submission'] as const) {
    const connection = await smtp(openRelay, port);
    await send(connection, stranger, friend);
    await assert.rejects(send(connection, stranger, 'x7q@example.test'), /550 5\.1\.1/);
    connection.quit();
  }
});

test('in clear text no login is offered or taken', async () => {
  const pop = await say(mail, lab.ports.pop3, 'CAPA\r\nUSER a\r\nQUIT\r\n');
  assert.match(pop, /\r\nSTLS\r\n/);
  assert.doesNotMatch(pop, /\r\n(USER|SASL PLAIN)/);
  assert.match(pop, /-ERR \[AUTH\] Plaintext authentication disallowed/);
  const imap = await say(mail, lab.ports.imap, 'a CAPABILITY\r\nb LOGIN a b\r\nc LOGOUT\r\n');
  assert.match(imap, /LOGINDISABLED/);
  assert.match(imap, /b NO \[PRIVACYREQUIRED\]/);
  const submission = await say(
    mail,
    lab.ports.submission,
    'EHLO a.example.org\r\nAUTH PLAIN AAAA\r\nQUIT\r\n',
  );
  assert.match(submission, /250-STARTTLS\r\n/);
  assert.doesNotMatch(submission, /250.AUTH/);
  assert.match(submission, /503 5\.5\.1 Error: authentication not enabled/);
});

test('a host without TLS offers logins in clear text', async () => {
  const pop = await say(lab.hosts.noTls, lab.ports.pop3, 'CAPA\r\nQUIT\r\n');
  assert.doesNotMatch(pop, /STLS/);
  assert.match(pop, /\r\nUSER\r\n/);
  const submission = await say(lab.hosts.noTls, lab.ports.submission, 'EHLO a.example.org\r\nQUIT\r\n');
  assert.doesNotMatch(submission, /STARTTLS/);
  assert.match(submission, /AUTH PLAIN LOGIN/);
});

// OpenSSL's verification codes and the number of certificates sent.
const seen: [LabHostLabel, number, number][] = [
  ['mail', 0, 2],
  ['openRelay', 0, 2],
  ['oldTls', 0, 2],
  ['expiresSoon', 0, 2],
  ['wildcard', 0, 2],
  ['commonNameOnly', 0, 2],
  ['withRoot', 0, 3],
  ['disordered', 0, 3],
  ['expired', 10, 2],
  ['notYetValid', 9, 2],
  ['wrongName', 62, 2],
  ['selfSigned', 18, 1],
  ['missingIntermediate', 21, 1],
  ['unknownRoot', 20, 2],
];

for (const [label, code, sent] of seen) {
  test(`${lab.hosts[label].name} shows its certificate on POP3S, IMAPS and submissions`, async () => {
    const { address, name } = lab.hosts[label];
    for (const port of [lab.ports.pop3s, lab.ports.imaps, lab.ports.submissions]) {
      const result = await askOpenssl(address, port, name, lab.caFile);
      assert.deepEqual({ code: result.code, sent: result.sent }, { code, sent }, result.output);
    }
  });
}

async function leafOf({ address, name }: LabHost, port: number) {
  const options = { port, host: address, servername: name, rejectUnauthorized: false };
  const socket = connectTls({ ...options, ciphers: 'ALL:@SECLEVEL=0' });
  await once(socket, 'secureConnect');
  const leaf = socket.getPeerX509Certificate();
  socket.destroy();
  assert.ok(leaf);
  return leaf;
}

test('weak keys and signatures are shown', async () => {
  for (const port of [lab.ports.pop3s, lab.ports.submissions]) {
    assert.equal((await leafOf(lab.hosts.sha1, port)).signatureAlgorithm, 'ecdsa-with-SHA1');
    const details = (await leafOf(lab.hosts.rsa1024, port)).publicKey.asymmetricKeyDetails;
    assert.equal(details?.modulusLength, 1024);
  }
});

test('the model host speaks today’s TLS only, the old host also TLS 1.0 and ciphers without forward secrecy', async () => {
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' } as const;
  const weak = { maxVersion: 'TLSv1.2', ciphers: 'AES128-SHA:@SECLEVEL=0' } as const;
  const anonymous = { maxVersion: 'TLSv1.2', ciphers: 'aNULL:@SECLEVEL=0' } as const;
  for (const port of [lab.ports.pop3s, lab.ports.imaps, lab.ports.submissions]) {
    await assert.rejects(
      once(
        connectTls({ ...anonymous, port, host: mail.address, rejectUnauthorized: false }),
        'secureConnect',
      ),
      /alert|disconnected/,
    );
    for (const ask of [old, weak]) {
      const toHost = (host: LabHost) => ({ ...ask, port, host: host.address, rejectUnauthorized: false });
      await assert.rejects(once(connectTls(toHost(mail)), 'secureConnect'), /alert|disconnected/);
      const socket = connectTls(toHost(lab.hosts.oldTls));
      await once(socket, 'secureConnect');
      socket.destroy();
    }
    const best = connectTls({ port, host: mail.address, servername: mail.name, ca: lab.caPem });
    await once(best, 'secureConnect');
    assert.equal(best.getProtocol(), 'TLSv1.3');
    best.destroy();
  }
});

test('two labs run beside each other, and one that stops takes everything with it', async () => {
  const second = await startLab();
  await second.stop();
  assert.equal(existsSync(second.directory), false);
  const socket = connect(second.ports.pop3s, mail.address);
  await assert.rejects(once(socket, 'connect'), { code: 'ECONNREFUSED' });
  const first = pop3(alice);
  assert.match(await first.STAT(), /^\d+ /);
  await first.QUIT();
});
