import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { FailureKind } from '../model/failure.ts';
import type { Dialogue } from '../protocols/dialogue.ts';
import { clearDoor } from '../testing/clear-door.ts';
import {
  type Act,
  type ScriptedServer,
  startScriptedServer,
} from '../testing/fake-server/scripted-server.ts';
import { GuardedPop3 } from './guarded-pop3.ts';

const servers: ScriptedServer[] = [];
after(() => Promise.all(servers.map((server) => server.close())));

const limits = { messageBytes: 1024 * 1024, listBytes: 4 * 1024 * 1024, replyMs: 60_000 };
const tight = { messageBytes: 1024 * 1024, listBytes: 64 * 1024, replyMs: 60_000 };
/** Where the silence itself is what is tested. */
const impatient = { ...tight, replyMs: 800 };
const greeting: Act = { send: '+OK ready\r\n' };
const login: Act[] = [
  greeting,
  { expect: /^CAPA$/ },
  { send: '+OK\r\nUSER\r\nUIDL\r\nTOP\r\n.\r\n' },
  { expect: /^USER ann$/ },
  { send: '+OK\r\n' },
  { expect: /^PASS / },
  { send: '+OK in\r\n' },
];

interface Opened {
  pop3: GuardedPop3;
  server: ScriptedServer;
  dialogue: Dialogue;
}

/** A guarded session with a server that plays a script. The connection is in clear text, with consent. */
async function open(
  script: Act[],
  { username = 'ann', password = 'open-sesame', within = limits } = {},
): Promise<Opened> {
  const server = await startScriptedServer(script);
  servers.push(server);
  const session = await clearDoor('pop3', server.port, { username, password }).open();
  assert.ok(session.ok);
  const { dialogue } = session.value;
  return { pop3: new GuardedPop3(dialogue, within), server, dialogue };
}

const uidl = (session: GuardedPop3) => session.UIDL();

async function failureOf({ pop3 }: Opened, run: (session: GuardedPop3) => Promise<unknown> = uidl) {
  const answer = await pop3.ask(run);
  assert.ok(!answer.ok, 'a failure was expected');
  return answer.failure;
}

const failures: { fault: string; script: Act[]; kind: FailureKind }[] = [
  { fault: 'an -ERR greeting', script: [{ send: '-ERR go away\r\n' }], kind: 'refused-by-server' },
  { fault: 'a greeting of nonsense', script: [{ send: 'SSH-2.0-x\r\n' }], kind: 'other-protocol' },
  { fault: 'a close before the greeting', script: [{ close: true }], kind: 'connection-closed' },
  {
    fault: 'a close during a command',
    script: [...login, { expect: /^UIDL$/ }, { close: true }],
    kind: 'connection-closed',
  },
  {
    fault: 'a reset during a command',
    script: [...login, { expect: /^UIDL$/ }, { reset: true }],
    kind: 'connection-reset',
  },
  {
    fault: 'a close inside a listing',
    script: [...login, { expect: /^UIDL$/ }, { send: '+OK\r\n1 a\r\n' }, { close: true }],
    kind: 'connection-closed',
  },
  { fault: 'silence after a command', script: [...login, { expect: /^UIDL$/ }], kind: 'reply-timeout' },
  {
    fault: 'silence inside a listing',
    script: [...login, { expect: /^UIDL$/ }, { send: '+OK\r\n1 a\r\n' }],
    kind: 'reply-timeout',
  },
  {
    fault: 'a status line that is none',
    script: [...login, { expect: /^UIDL$/ }, { send: 'maybe\r\n' }],
    kind: 'reply-malformed',
  },
  {
    fault: 'more bytes than a listing may have',
    script: [...login, { expect: /^UIDL$/ }, { send: `+OK\r\n${'1 aaaaaaaaaaaaaaaa\r\n'.repeat(40_000)}` }],
    kind: 'reply-too-long',
  },
  {
    fault: 'one line without end',
    script: [...login, { expect: /^UIDL$/ }, { send: `+OK ${'x'.repeat(1024 * 1024)}` }],
    kind: 'reply-too-long',
  },
];

for (const { fault, script, kind } of failures) {
  test(`${fault} ends as ${kind}`, async () => {
    const opened = await open(script, { within: kind === 'reply-timeout' ? impatient : tight });
    assert.equal((await failureOf(opened)).kind, kind);
  });
}

test('a status line and a dot split over packets are read all the same', async () => {
  const { pop3 } = await open([
    ...login,
    { expect: /^UIDL$/ },
    { send: '+O' },
    { wait: 20 },
    { send: 'K list\r' },
    { wait: 20 },
    { send: '\n1 aa\r\n2 b' },
    { wait: 20 },
    { send: 'b\r\n.' },
    { wait: 20 },
    { send: '\r\n' },
  ]);
  const answer = await pop3.ask(uidl);
  assert.deepEqual(answer, {
    ok: true,
    value: {
      value: [
        ['1', 'aa'],
        ['2', 'bb'],
      ],
      refused: null,
    },
  });
});

test('a whole answer byte by byte is the same answer', async () => {
  const { pop3 } = await open([...login, { expect: /^UIDL$/ }, { trickle: '+OK\r\n1 aa\r\n.\r\n' }]);
  const answer = await pop3.ask(uidl);
  assert.deepEqual(answer.ok && answer.value.value, [['1', 'aa']]);
});

test('dots are un-stuffed, and a lone dot inside a message does not end it', async () => {
  const { pop3 } = await open([
    ...login,
    { expect: /^RETR 1$/ },
    { send: '+OK\r\nSubject: x\r\n\r\n..\r\n...two\r\n.\r\n' },
  ]);
  const answer = await pop3.ask((session) => session.RETR(1));
  assert.equal(answer.ok && answer.value.value, 'Subject: x\r\n\r\n.\r\n..two\r\n');
});

test('a refusal is an answer, and the session goes on', async () => {
  const { pop3 } = await open([
    ...login,
    { expect: /^TOP 1 0$/ },
    { send: '-ERR no such message\r\n' },
    { expect: /^UIDL$/ },
    { send: '+OK\r\n.\r\n' },
  ]);
  const refused = await pop3.ask((session) => session.TOP(1, 0));
  assert.equal(refused.ok && refused.value.refused?.text, 'no such message');
  const listed = await pop3.ask(uidl);
  assert.deepEqual(listed.ok && listed.value, { value: [], refused: null });
});

test('a refused login is told, and nothing more is sent', async () => {
  const { pop3, server } = await open([
    ...login.slice(0, -1),
    { send: '-ERR [AUTH] wrong password\r\n' },
    { expect: /./ },
  ]);
  for (let tries = 0; tries < 2; tries += 1) {
    const answer = await pop3.ask(uidl);
    assert.equal(answer.ok && answer.value.refused?.code, 'AUTH');
  }
  assert.deepEqual(server.received.slice(-1), ['PASS open-sesame']);
});

test('a connection that ended is never opened again', async () => {
  const opened = await open([...login, { expect: /^UIDL$/ }, { close: true }]);
  assert.equal((await failureOf(opened)).kind, 'connection-closed');
  assert.equal((await failureOf(opened)).kind, 'connection-closed');
  assert.equal((await failureOf(opened, (session) => session.NOOP())).kind, 'connection-closed');
  assert.equal(opened.server.connections, 1);
});

for (const [what, run] of [
  ['a command', (session: GuardedPop3) => session.command('UIDL\r\nDELE 1')],
  ['an argument', (session: GuardedPop3) => session.DELE('1\r\nDELE 2' as never)],
] as const) {
  test(`a line break in ${what} is refused before anything is sent`, async () => {
    const opened = await open([...login, { expect: /./ }]);
    assert.equal((await failureOf(opened, run)).kind, 'reply-malformed');
    assert.ok(!opened.server.received.some((line) => /DELE/.test(line)));
  });
}

for (const [what, username, password] of [
  ['user name', 'ann\r\nDELE 1', 'open-sesame'],
  ['password', 'ann', 'open\r\nDELE 1'],
] as const) {
  test(`a line break in the ${what} is refused`, async () => {
    const opened = await open([greeting, { expect: /^CAPA$/ }, { send: '+OK\r\nUSER\r\n.\r\n' }], {
      username,
      password,
    });
    assert.equal((await failureOf(opened)).kind, 'reply-malformed');
    assert.deepEqual(opened.server.received, ['CAPA']);
  });
}

test('50,000 messages are listed in a moment', async () => {
  const lines = Array.from({ length: 50_000 }, (_, index) => `${index + 1} id-${index}-${'x'.repeat(40)}`);
  const { pop3 } = await open([
    ...login,
    { expect: /^UIDL$/ },
    { send: `+OK\r\n${lines.join('\r\n')}\r\n.\r\n` },
  ]);
  const work = process.cpuUsage();
  const answer = await pop3.ask(uidl);
  assert.equal(answer.ok && answer.value.value?.length, 50_000);
  // Read in quadratic time it would be half a minute of work.
  assert.ok(process.cpuUsage(work).user < 8_000_000);
});

test('neither the password nor the lines of messages are in the transcript', async () => {
  const { pop3, dialogue } = await open([
    ...login,
    { expect: /^TOP 1 0$/ },
    { send: '+OK\r\nSubject: private matters\r\n.\r\n' },
  ]);
  await pop3.ask((session) => session.TOP(1, 0));
  const text = JSON.stringify(dialogue.log.transcript.lines);
  assert.doesNotMatch(text, /open-sesame|private matters/);
  assert.match(text, /TOP 1 0/);
});
