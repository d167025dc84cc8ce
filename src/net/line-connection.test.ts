import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { type Act, startScriptedServer } from '../testing/fake-server/scripted-server.ts';
import { LineConnection } from './line-connection.ts';
import { Redactor } from './redactor.ts';
import { Transcript } from './transcript.ts';

async function open(
  t: TestContext,
  script: Act[],
  signal = new AbortController().signal,
): Promise<LineConnection> {
  const server = await startScriptedServer(script);
  const socket = await new Promise<Socket>((resolve) => {
    const opening = connect({ host: '127.0.0.1', port: server.port }, () => resolve(opening));
  });
  const connection = new LineConnection(socket, new Transcript(() => 0), new Redactor(null), signal);
  t.after(async () => {
    connection.close();
    await server.close();
  });
  connection.expect('greeting', 60_000);
  return connection;
}

async function text(connection: LineConnection): Promise<string> {
  const line = await connection.readLine();
  return line.ok ? line.value.text : line.failure.kind;
}

test('lines split at every byte, in one packet, with CR LF and with bare LF come out the same', async (t) => {
  for (const script of [[{ trickle: '+OK one\r\ntwo\n\r\n' }], [{ send: '+OK one\r\ntwo\n\r\n' }]]) {
    const connection = await open(t, script);
    assert.deepEqual(
      [await text(connection), await text(connection), await text(connection)],
      ['+OK one', 'two', ''],
    );
  }
});

test('a listing is read over up to its dot, however the packets are cut', async (t) => {
  for (const listing of [
    '.\r\n',
    '.\n',
    '1 a\r\n.\r\n',
    '..\r\n.x\r\n.\rx\r\n x.\r\n\n.\n',
    `${'1 abc\r\n'.repeat(90)}.\r\n`,
  ]) {
    for (const act of [{ trickle: `+OK\r\n${listing}next\r\n` }, { send: `+OK\r\n${listing}next\r\n` }]) {
      const connection = await open(t, [act]);
      assert.equal(await text(connection), '+OK');
      assert.equal((await connection.skipListing()).ok, true);
      assert.equal(await text(connection), 'next');
    }
  }
});

test('a listing without end is cut off by its bytes, and one that breaks off is over', async (t) => {
  const endless = await open(t, [{ send: '.x\r\n'.repeat(40_000) }]);
  const long = await endless.skipListing();
  assert.equal(long.ok ? null : long.failure.kind, 'reply-too-long');
  const broken = await open(t, [{ send: '1 a\r\n' }, { close: true }]);
  const short = await broken.skipListing();
  assert.equal(short.ok ? null : short.failure.kind, 'connection-closed');
});

test('silence is told from something to read, and from the end', async (t) => {
  const silent = await open(t, []);
  assert.equal(await silent.stirs(20), false);
  const speaking = await open(t, [{ wait: 5 }, { send: 'x' }]);
  assert.equal(await speaking.stirs(60_000), true);
  const ended = await open(t, [{ close: true }]);
  assert.equal(await ended.stirs(60_000), true);
});

test('any lines arrive whole however the packets are cut', async (t) => {
  const line = fc.string({ unit: fc.constantFrom('a', '.', ' ', 'é', '+', '4'), maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 7 }),
      async (lines, size) => {
        const bytes = Buffer.from(lines.map((one) => `${one}\r\n`).join(''));
        const packets: Act[] = [];
        for (let at = 0; at < bytes.length; at += size)
          packets.push({ send: bytes.subarray(at, at + size) }, { wait: 0 });
        const connection = await open(t, packets);
        for (const expected of lines) assert.equal(await text(connection), expected);
      },
    ),
    { numRuns: 25 },
  );
});

test('a last line without its end counts when the server closes', async (t) => {
  const connection = await open(t, [{ send: '-ERR bye' }, { close: true }]);
  assert.equal(await text(connection), '-ERR bye');
  assert.equal(await text(connection), 'connection-closed');
});

test('a reset is told apart from a close', async (t) => {
  const connection = await open(t, [{ wait: 20 }, { reset: true }]);
  assert.equal(await text(connection), 'connection-reset');
});

test('silence ends in a timeout, a trickle does not prolong the reply', async (t) => {
  const connection = await open(t, [{ send: 'a' }, { wait: 60 }, { send: 'b' }, { wait: 60 }, { send: 'c' }]);
  connection.expect('greeting', 100);
  assert.equal(await text(connection), 'reply-timeout');
});

test('an endless line and an endless reply are cut off', async (t) => {
  const line = await open(t, [{ send: 'x'.repeat(200_000) }]);
  assert.equal(await text(line), 'reply-too-long');
  const reply = await open(t, [{ send: `${'y'.repeat(998)}\r\n`.repeat(300) }]);
  let last = '';
  for (let count = 0; count < 200 && last !== 'reply-too-long'; count++) last = await text(reply);
  assert.equal(last, 'reply-too-long');
});

test('one attempt may not read more than its bytes, however many replies they make', async (t) => {
  const connection = await open(t, [{ send: `${'z'.repeat(998)}\r\n`.repeat(400) }]);
  let last = '';
  for (let count = 0; count < 400 && last !== 'reply-too-long'; count++) {
    connection.expect('mailbox', 60_000);
    last = await text(connection);
  }
  assert.equal(last, 'reply-too-long');
});

test('an ended check ends the reading at once', async (t) => {
  const abort = new AbortController();
  const connection = await open(t, [], abort.signal);
  const reading = text(connection);
  abort.abort();
  assert.equal(await reading, 'aborted');
});

test('the end of the time for the check is told apart from a visitor who left', async (t) => {
  const connection = await open(t, [], AbortSignal.timeout(30));
  assert.equal(await text(connection), 'deadline');
});

test('a command with a line break is refused as our own bug', async (t) => {
  const connection = await open(t, []);
  assert.throws(() => connection.send('USER ann\r\nDELE 1'));
});

test('control characters of a server are made visible, long transcripts end with a note', async (t) => {
  const connection = await open(t, [{ send: `+OK \u001b[31mred\r\n${'line\r\n'.repeat(300)}` }]);
  for (let count = 0; count < 301; count++) {
    connection.expect('mailbox', 60_000);
    await connection.readLine();
  }
  const { lines } = connection.transcript;
  assert.equal(lines[0]?.text, '+OK ␛[31mred');
  assert.equal(lines.length, 200);
  assert.equal(lines.at(-1)?.from, 'note');
});

test('bytes that were announced are read whole, line ends and all, and the lines go on behind them', async (t) => {
  for (const script of [
    [{ trickle: '{6}\r\na\r\nb\r\n rest\r\n' }],
    [{ send: '{6}\r\na\r\nb\r\n rest\r\n' }],
  ]) {
    const connection = await open(t, script);
    assert.equal(await text(connection), '{6}');
    assert.deepEqual(await connection.readBytes(6), { ok: true, value: 'a\r\nb\r\n' });
    assert.equal(await text(connection), ' rest');
  }
});

test('announced bytes that are too many, or never come, end in a failure', async (t) => {
  const kind = async (connection: LineConnection, count: number) => {
    const read = await connection.readBytes(count);
    return read.ok ? 'read' : read.failure.kind;
  };
  assert.equal(await kind(await open(t, [{ send: 'abc' }]), 1_000_000), 'reply-too-long');
  assert.equal(await kind(await open(t, [{ send: 'abc' }, { close: true }]), 4), 'connection-closed');
  const silent = await open(t, [{ send: 'abc' }]);
  silent.expect('mailbox', 50);
  assert.equal(await kind(silent, 4), 'reply-timeout');
});
