import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { connect as connectTls } from 'node:tls';
import { ended } from '../testing/fake-server/ended.ts';
import { createIdentity } from './certificate-variants.ts';
import { createAuthority, toPem } from './certificates.ts';
import { startLineServer } from './line-server.ts';
import { type Pop3Rules, Pop3Session } from './pop3-session.ts';

const now = new Date();
const authority = await createAuthority('Test', now);
const identity = await createIdentity(authority, 'good', 'mail.practice.test', now);
const message = { uid: 'u1', text: 'Subject: dots\r\n\r\n.one\r\n..\r\n.\r\nlast\r\n' };
const large = { uid: 'u2', text: `Subject: large\r\n\r\n${'x'.repeat(5_000_000)}\r\n` };
const logIn = (name: string, password: string) =>
  name === 'ann' && password === 'a b' ? [message, large] : null;
const start = (rules: Pop3Rules) =>
  startLineServer({ port: 'clear', identity, session: () => new Pop3Session(rules) });
const plain = await start({ stls: true, clearTextLogin: true, logIn });
const strict = await start({ stls: true, clearTextLogin: false, logIn });
after(() => Promise.all([plain.close(), strict.close()]));

/** Sends everything at once and returns what comes until the server closes. */
async function talk(port: number, lines: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(lines);
  return (await readAll(socket)).toString();
}

async function readAll(socket: Socket): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const entry = 'USER ann\r\nPASS a b\r\n';

test('pipelined commands are answered in order', async () => {
  const answers = await talk(plain.port, `${entry}STAT\r\nLIST 1\r\nUIDL\r\nnoop\r\nRSET\r\nQUIT\r\n`);
  assert.deepEqual(answers.split('\r\n').slice(1), [
    '+OK Now the password, please.',
    '+OK Logged in.',
    `+OK 2 ${message.text.length + large.text.length}`,
    `+OK 1 ${message.text.length}`,
    '+OK 2 messages',
    '1 u1',
    '2 u2',
    '.',
    '+OK',
    '+OK',
    '+OK Goodbye.',
    '',
  ]);
});

test('dots are doubled and TOP is cut after its lines', async () => {
  const answers = await talk(plain.port, `${entry}RETR 1\r\nTOP 1 1\r\nTOP 1 99\r\nQUIT\r\n`);
  assert.ok(answers.includes('octets\r\nSubject: dots\r\n\r\n..one\r\n...\r\n..\r\nlast\r\n.\r\n+OK'));
  assert.ok(answers.includes('octets\r\nSubject: dots\r\n\r\n..one\r\n.\r\n+OK'));
  assert.equal(answers.split('\r\nlast\r\n.\r\n').length, 3);
});

test('AUTH PLAIN works with and without an initial response', async () => {
  const secret = Buffer.from('\0ann\0a b').toString('base64');
  assert.match(await talk(plain.port, `AUTH PLAIN ${secret}\r\nQUIT\r\n`), /\+OK Logged in\./);
  assert.match(await talk(plain.port, `AUTH PLAIN\r\n${secret}\r\nQUIT\r\n`), /\r\n\+ \r\n\+OK Logged in\./);
  assert.match(await talk(plain.port, 'AUTH PLAIN\r\n*\r\nQUIT\r\n'), /\+ \r\n-ERR .*cancelled/);
  assert.match(await talk(plain.port, 'AUTH PLAIN !!!\r\nQUIT\r\n'), /-ERR This is not PLAIN/);
  const forBob = Buffer.from('bob\0ann\0a b').toString('base64');
  assert.match(await talk(plain.port, `AUTH PLAIN ${forBob}\r\nQUIT\r\n`), /-ERR \[AUTH\]/);
});

test('what is not possible is refused', async () => {
  const answers = await talk(plain.port, 'APOP ann x\r\nSTAT\r\nPASS x\r\nUSER ann\r\nPASS no\r\nQUIT\r\n');
  const refusals = answers.split('\r\n').map((line) => line.slice(0, 11));
  assert.deepEqual(refusals.slice(1, 6), [
    '-ERR This c',
    '-ERR This c',
    '-ERR USER h',
    '+OK Now the',
    '-ERR [AUTH]',
  ]);
  const none = await talk(plain.port, `${entry}RETR 3\r\nLIST -1\r\nTOP 1\r\nDELE 1\r\nQUIT\r\n`);
  assert.equal(none.match(/^-ERR/gm)?.length, 4);
});

test('three wrong passwords, many errors or an endless line end the conversation', async () => {
  const wrong = 'USER ann\r\nPASS no\r\n'.repeat(5);
  assert.equal((await talk(plain.port, wrong)).match(/\[AUTH\]/g)?.length, 3);
  assert.match(await talk(plain.port, 'XYZ\r\n'.repeat(50)), /Too many errors, goodbye\.\r\n$/);
  assert.match(await talk(plain.port, 'x'.repeat(3_000)), /line is too long\.\r\n$/);
});

test('a client that does not read does not fill our memory', async () => {
  const socket = connect(plain.port, '127.0.0.1');
  socket.write(entry + 'RETR 2\r\n'.repeat(60));
  socket.pause();
  const before = process.memoryUsage().rss;
  await new Promise((done) => setTimeout(done, 300));
  assert.ok(process.memoryUsage().rss - before < 150_000_000, '60 x 5 MB must not be held at once');
  socket.destroy();
});

test('without encryption no login is offered where it is not allowed', async () => {
  const answers = await talk(strict.port, `CAPA\r\n${entry}AUTH PLAIN x\r\nQUIT\r\n`);
  assert.match(answers, /\r\nSTLS\r\n/);
  assert.doesNotMatch(answers, /\r\n(USER|SASL)/);
  assert.equal(answers.match(/-ERR \[AUTH\] Encrypt/g)?.length, 3);
});

test('STLS encrypts, forgets what came before and drops what came with it', async () => {
  const socket = connect(strict.port, '127.0.0.1');
  await once(socket, 'data');
  socket.write('STLS\r\nCAPA\r\nUSER ann\r\n');
  const [go] = await once(socket, 'data');
  assert.equal(String(go), '+OK Begin TLS now.\r\n');
  const tls = connectTls({ socket, servername: 'mail.practice.test', ca: toPem(authority.root) });
  await once(tls, 'secureConnect');
  tls.write('NOOP\r\nPASS a b\r\nSTLS\r\nCAPA\r\nQUIT\r\n');
  const answers = (await readAll(tls)).toString().split('\r\n');
  assert.match(answers[0] ?? '', /^-ERR This command/);
  assert.match(answers[1] ?? '', /^-ERR USER has to come first/);
  assert.match(answers[2] ?? '', /^-ERR This command/);
  assert.ok(answers.includes('SASL PLAIN') && answers.includes('USER') && !answers.includes('STLS'));
});

test('closing ends a client in the middle of its handshake', async () => {
  const session = () => new Pop3Session({ stls: false, clearTextLogin: false, logIn });
  const server = await startLineServer({ port: 'tls', identity, session });
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01]));
  await new Promise((done) => setTimeout(done, 30));
  socket.resume();
  const closed = ended(socket);
  await server.close();
  await closed;
  assert.equal(socket.destroyed, true);
});
