import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import Pop3Command from 'node-pop3';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { PracticeServer } from '../check/context/check-parts.ts';
import { ended } from '../testing/fake-server/ended.ts';
import { practiceAddresses, practicePassword } from './accounts.ts';
import { startPractice } from './start-practice.ts';

const practice = await startPractice(new Date());
after(() => practice.close());

function serverOf(address: string, protocol: PracticeServer['protocol']): PracticeServer {
  const server = practice.servers(address).find((each) => each.protocol === protocol);
  assert.ok(server, `${address} has a ${protocol} server`);
  return server;
}

function pop3(address: string, password = practicePassword): Pop3Command {
  const { dial, host, security } = serverOf(address, 'pop3');
  return new Pop3Command({
    ...{ user: address, password, host: dial.address, port: dial.port, servername: host },
    tls: security === 'tls',
    tlsOptions: { ca: practice.ca } as object,
  });
}

async function smtp(address: string): Promise<SMTPConnection> {
  const { dial, host, security } = serverOf(address, 'smtp');
  const connection = new SMTPConnection({
    ...{ host: dial.address, port: dial.port, secure: security === 'tls', name: 'client.practice.test' },
    tls: { ca: practice.ca, servername: host },
  });
  await new Promise<void>((done, fail) => {
    connection.once('error', fail);
    connection.connect((error) => (error ? fail(error) : done()));
  });
  return connection;
}

function login(connection: SMTPConnection, user: string, pass = practicePassword): Promise<void> {
  return new Promise((done, fail) =>
    connection.login({ user, pass, credentials: { user, pass } }, (error) => (error ? fail(error) : done())),
  );
}

function send(connection: SMTPConnection, from: string, to: string): Promise<void> {
  return new Promise((done, fail) =>
    connection.send({ from, to: [to] }, 'Subject: hi\r\n\r\nhi\r\n', (refused) =>
      connection.reset((error) => (refused || error ? fail(refused ?? error) : done())),
    ),
  );
}

const works = 'works@practice.test';

test('covers its own domain and knows its accounts only', () => {
  assert.equal(practice.covers('Practice.Test'), true);
  assert.equal(practice.covers('example.test'), false);
  assert.deepEqual(practice.servers('nobody@practice.test'), []);
  assert.equal(practiceAddresses.length, 9);
  for (const address of practiceAddresses) assert.equal(practice.servers(address).length, 2);
});

test('works@ can be read by POP3', async () => {
  const client = pop3(works);
  assert.match(await client.STAT(), /^3 \d+$/);
  assert.equal((await client.UIDL()).length, 3);
  assert.match(await client.RETR(2), /\r\n\.\.hidden\r\n/);
  await client.QUIT();
});

test('works@ can send, as itself only', async () => {
  const connection = await smtp(works);
  await login(connection, works);
  await send(connection, works, 'friend@example.org');
  await assert.rejects(send(connection, 'other@practice.test', 'friend@example.org'), /553 5\.7\.1/);
  await assert.rejects(send(connection, works, 'no-such-mailbox@practice.test'), /550 5\.1\.1/);
  connection.quit();
});

test('without a login nothing is taken', async () => {
  const connection = await smtp(works);
  await assert.rejects(
    send(connection, 'stranger@example.org', 'friend@example.net'),
    /554 5\.7\.1 .*Relay access denied/,
  );
  await assert.rejects(send(connection, works, 'friend@example.net'), /553 5\.7\.1/);
  await assert.rejects(send(connection, 'stranger@example.org', works), /530 5\.7\.0/);
  connection.quit();
});

test('wrong passwords are refused, and every one of wrong-password@', async () => {
  await assert.rejects(pop3(works, 'guess').STAT(), /\[AUTH\]/);
  await assert.rejects(pop3('wrong-password@practice.test').STAT(), /\[AUTH\]/);
  const connection = await smtp(works);
  await assert.rejects(login(connection, 'wrong-password@practice.test'), /535 5\.7\.8/);
  connection.close();
});

test('expired-certificate@ shows an expired certificate on both servers', async () => {
  await assert.rejects(pop3('expired-certificate@practice.test').STAT(), { code: 'CERT_HAS_EXPIRED' });
  await assert.rejects(smtp('expired-certificate@practice.test'), { message: /certificate has expired/ });
});

test('no-encryption@ offers no encryption, and works', async () => {
  const address = 'no-encryption@practice.test';
  const client = pop3(address);
  assert.match(await client.STAT(), /^3 /);
  await client.QUIT();
  const { dial } = serverOf(address, 'smtp');
  const socket = connect(dial.port, dial.address);
  await once(socket, 'data');
  socket.write('EHLO client.practice.test\r\n');
  const [lines] = await once(socket, 'data');
  assert.doesNotMatch(String(lines), /STARTTLS/);
  assert.match(String(lines), /AUTH PLAIN LOGIN/);
  socket.write(`AUTH PLAIN ${Buffer.from(`\0${address}\0${practicePassword}`).toString('base64')}\r\n`);
  assert.match(String((await once(socket, 'data'))[0]), /^235 /);
  socket.destroy();
});

test('open-relay@ forwards for strangers but knows its own mailboxes', async () => {
  const connection = await smtp('open-relay@practice.test');
  assert.equal(connection.secure, true, 'upgraded by STARTTLS');
  await send(connection, 'stranger@example.org', 'friend@example.net');
  await assert.rejects(send(connection, 'stranger@example.org', 'x7q@practice.test'), /550 5\.1\.1/);
  await login(connection, 'open-relay@practice.test');
  connection.quit();
});

test('a STARTTLS port announces AUTH only when encrypted', async () => {
  const { dial } = serverOf('open-relay@practice.test', 'smtp');
  const socket = connect(dial.port, dial.address);
  await once(socket, 'data');
  socket.write('EHLO client.practice.test\r\n');
  const [before] = await once(socket, 'data');
  assert.match(String(before), /STARTTLS/);
  assert.doesNotMatch(String(before), /AUTH/);
  socket.write('AUTH PLAIN AAAA\r\n');
  assert.match(String((await once(socket, 'data'))[0]), /^5\d\d /);
  socket.write('STARTTLS\r\nEHLO injected.practice.test\r\n');
  assert.match(String((await once(socket, 'data'))[0]), /^220 [^\r]+\r\n$/);
  const tls = connectTls({ socket, servername: 'relay.practice.test', ca: practice.ca });
  await once(tls, 'secureConnect');
  tls.write('NOOP\r\n');
  assert.match(
    String((await once(tls, 'data'))[0]),
    /^250 [^\r]*\r\n$/,
    'what came with STARTTLS is not answered',
  );
  tls.write('EHLO client.practice.test\r\n');
  assert.match(String((await once(tls, 'data'))[0]), /AUTH PLAIN LOGIN/);
  tls.destroy();
});

test('mailbox-full@ holds a backlog and takes no more mail', async () => {
  const address = 'mailbox-full@practice.test';
  const client = pop3(address);
  const [messages, bytes] = (await client.STAT()).split(' ').map(Number);
  assert.ok(Number(messages) > 3_000 && Number(bytes) > 1_000_000_000);
  await client.QUIT();
  const connection = await smtp(address);
  await login(connection, address);
  await assert.rejects(send(connection, address, address), /552 5\.2\.2/);
  connection.quit();
});

test('only today’s versions and ciphers of TLS are spoken', async () => {
  for (const protocol of ['pop3', 'smtp'] as const) {
    const { dial, host } = serverOf(works, protocol);
    const options = { ...dial, host: dial.address, servername: host, ca: practice.ca };
    for (const more of [
      { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' },
      { maxVersion: 'TLSv1.2', ciphers: 'AES128-GCM-SHA256' },
      { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA256' },
    ] as const) {
      await assert.rejects(once(connectTls({ ...options, ...more }), 'secureConnect'), /alert/);
    }
    const socket = connectTls({ ...options, maxVersion: 'TLSv1.2' });
    await once(socket, 'secureConnect');
    assert.equal(socket.getProtocol(), 'TLSv1.2');
    socket.destroy();
  }
});

test('garbage and broken connections do no harm', async () => {
  const ports = practiceAddresses
    .flatMap((address) => practice.servers(address))
    .map(({ dial }) => dial.port);
  const noise = [
    randomBytes(5_000),
    Buffer.alloc(3_000, 'x'),
    Buffer.from('\r\n'.repeat(500)),
    Buffer.from([0x16, 3, 1]),
  ];
  for (const port of new Set(ports)) {
    for (const bytes of noise) {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined);
      await once(socket, 'connect');
      socket.write(bytes);
      await wait(10);
      socket.resetAndDestroy();
    }
  }
  const client = pop3(works);
  assert.match(await client.STAT(), /^3 /);
  await client.QUIT();
  const connection = await smtp(works);
  await login(connection, works);
  connection.quit();
});

test('closing ends every connection, also one in the middle of its handshake', async () => {
  const other = await startPractice(new Date());
  const dials = practiceAddresses.flatMap((address) => other.servers(address)).map(({ dial }) => dial);
  const closed = dials.map(async ({ port }) => {
    const socket = connect(port, '127.0.0.1');
    const over = ended(socket);
    await once(socket, 'connect');
    socket.write(Buffer.from([0x16, 3, 1, 2, 0, 1]));
    socket.resume();
    await over;
  });
  await wait(50);
  await other.close();
  await Promise.all(closed);
  await assert.rejects(once(connect(dials[0]?.port ?? 0, '127.0.0.1'), 'connect'), { code: 'ECONNREFUSED' });
});

test('imap@ takes a message by SMTP and shows it by IMAP, until it is deleted', async () => {
  const address = 'imap@practice.test';
  const connection = await smtp(address);
  await login(connection, address);
  await send(connection, address, address);
  connection.quit();
  const { dial, host } = serverOf(address, 'imap');
  const socket = connectTls({ host: dial.address, port: dial.port, servername: host, ca: practice.ca });
  await once(socket, 'secureConnect');
  socket.write(
    `a LOGIN {${address.length}+}\r\n${address} "${practicePassword}"\r\nb STATUS INBOX (MESSAGES)\r\n`,
  );
  socket.write(
    'c SELECT inbox\r\nd UID SEARCH UID 4:* HEADER subject hi\r\ne UID FETCH 1000 (BODY.PEEK[])\r\n',
  );
  socket.write('f UID STORE 1,1000 +FLAGS.SILENT (\\Deleted)\r\ng UID EXPUNGE 1,1000\r\nh LOGOUT\r\n');
  let said = '';
  for await (const chunk of socket) said += chunk;
  assert.match(said, /^\* OK .*\r\na OK .*\r\n\* STATUS INBOX \(MESSAGES 4\)\r\nb OK/);
  assert.match(said, /\* SEARCH 1000\r\nd OK/);
  assert.match(said, /\* 4 FETCH \(UID 1000 BODY\[\] \{\d+\}\r\nReceived: from client.practice.test \(\[127/);
  assert.match(said, /f OK .*\r\n\* 4 EXPUNGE\r\ng OK .*\r\n\* BYE/);
});

test('app-password@ refuses the password by IMAP and SMTP, and says what it wants', async () => {
  const address = 'app-password@practice.test';
  const { dial, host } = serverOf(address, 'imap');
  const socket = connectTls({ host: dial.address, port: dial.port, servername: host, ca: practice.ca });
  socket.write(`a LOGIN ${address} ${practicePassword}\r\nb LOGOUT\r\n`);
  let said = '';
  for await (const chunk of socket) said += chunk;
  assert.match(said, /a NO \[ALERT\] Application-specific password required/);
  const connection = await smtp(address);
  await assert.rejects(login(connection, address), /534 5\.7\.9/);
  connection.close();
});
