import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RoundTripFacts } from '../model/round-trip.ts';
import type { AttemptLog } from '../net/attempt-log.ts';
import { DnsResolver } from '../net/resolver.ts';
import { clearDoor, doorAccount } from '../testing/clear-door.ts';
import { MailWorld, type WorldOptions } from '../testing/mail-world.ts';
import { type RoundTripLimits, roundTripLimits } from './limits.ts';
import { runRoundTrip } from './run-round-trip.ts';

interface Tried {
  facts: RoundTripFacts;
  world: MailWorld;
  logs: AttemptLog[];
}

interface Way {
  protocol?: 'pop3' | 'imap';
  options?: WorldOptions;
  limits?: Partial<RoundTripLimits>;
  signal?: AbortSignal;
  loginDelayMs?: number;
  before?: (world: MailWorld) => void;
}

const quick = {
  firstPauseMs: 20,
  longestPauseMs: 40,
  settleMs: 40,
  waitMs: 60_000,
  sendMs: 60_000,
  replyMs: 60_000,
};

/** Where the message never comes, so that the time is waited out. */
const inVain = { waitMs: 400 };

/** Sends a test message through a world of its own. */
async function go({
  protocol = 'pop3',
  options,
  limits,
  signal,
  loginDelayMs = 0,
  before,
}: Way = {}): Promise<Tried> {
  const world = await new MailWorld(options).start();
  before?.(world);
  const logs: AttemptLog[] = [];
  // A closed port: nothing is ever looked up.
  const dns = new DnsResolver('127.0.0.1:1');
  try {
    const facts = await runRoundTrip({
      account: doorAccount,
      outgoing: { id: 'e2', host: 'mail.example.test', door: clearDoor('smtp', world.smtp.port, { logs }) },
      incoming: {
        id: 'e1',
        protocol,
        loginDelayMs,
        door: clearDoor(protocol, world[protocol].port, { logs }),
      },
      ...{ ownName: 'posthorn.invalid', dns, now: () => new Date() },
      limits: { ...roundTripLimits, ...quick, ...limits },
      signal: signal ?? new AbortController().signal,
      onStage: () => {},
    });
    return { facts, world, logs };
  } finally {
    await world.close();
  }
}

const others = [
  'From: a@example.org\r\nSubject: one\r\n\r\nfirst\r\n',
  'From: b@example.org\r\n\r\nsecond\r\n',
];
const fill = (world: MailWorld) => {
  for (const raw of others) world.put(raw);
};

for (const protocol of ['pop3', 'imap'] as const) {
  test(`${protocol}: found, read and deleted, and the others stay`, async () => {
    const { facts, world } = await go({ protocol, before: fill });
    assert.equal(facts.outcome, 'delivered');
    assert.deepEqual([facts.copies, facts.deleted, facts.left, facts.queueId], [1, 1, null, 'ABC123']);
    assert.deepEqual(facts.arrived?.modified, []);
    assert.deepEqual(
      world.messages.map(({ raw }) => raw),
      others,
    );
    const [sent = ''] = world.sent;
    assert.match(sent, /^From: .*<ann@example\.test>\r$/m);
    assert.match(sent, /^To: <ann@example\.test>\r$/m);
    assert.ok(sent.includes(`X-Posthorn-Test: ${facts.token}`));
  });

  test(`${protocol}: a message that arrives late is waited for`, async () => {
    const deliver = (raw: string, world: MailWorld) => void setTimeout(() => world.put(raw), 250);
    const { facts } = await go({ protocol, options: { deliver } });
    assert.equal(facts.outcome, 'delivered');
    // How often one looks in that time depends on how busy the machine is; once is not enough.
    assert.ok(
      (facts.arrivedMs ?? 0) >= 200 && facts.looks > 1,
      `${facts.arrivedMs} ms, ${facts.looks} looks`,
    );
  });

  test(`${protocol}: a message that never arrives is given up in time`, async () => {
    const { facts } = await go({ protocol, options: { deliver: () => {} }, limits: inVain });
    assert.equal(facts.outcome, 'not-seen');
    assert.ok(facts.waitedMs >= 400 && facts.waitedMs < 30_000, `${facts.waitedMs} ms`);
    assert.equal(facts.arrived, null);
  });

  test(`${protocol}: a second copy is seen and deleted as well`, async () => {
    const deliver = (raw: string, world: MailWorld) => {
      world.put(raw);
      setTimeout(() => world.put(raw), 50);
    };
    const { facts, world } = await go({ protocol, options: { deliver }, limits: { settleMs: 150 } });
    assert.deepEqual([facts.copies, facts.deleted], [2, 2]);
    assert.deepEqual(world.messages, []);
  });
}

test('a message in the junk folder is found by IMAP', async () => {
  const deliver = (raw: string, world: MailWorld) => world.put(`X-Spam-Flag: YES\r\n${raw}`, 'Junk');
  const { facts, world } = await go({ protocol: 'imap', options: { deliver }, before: fill });
  assert.deepEqual([facts.outcome, facts.folder, facts.deleted], ['delivered', 'junk', 1]);
  assert.equal(facts.arrived?.spam[0]?.verdict, 'spam');
  assert.equal(world.messages.length, 2);
});

test('without UIDPLUS the message stays, and nothing is expunged', async () => {
  const { facts, world } = await go({ protocol: 'imap', options: { withoutUidplus: true }, before: fill });
  assert.deepEqual([facts.outcome, facts.deleted, facts.left], ['delivered', 0, 'no-safe-way']);
  assert.equal(world.messages.length, 3);
  assert.ok(!world.imap.received.some((line) => /EXPUNGE|STORE|SELECT|CLOSE/.test(line)));
});

for (const [deletion, left] of [
  ['refused', 'refused'],
  ['unconfirmed', 'not-confirmed'],
] as const) {
  test(`a deletion that is ${deletion} is told`, async () => {
    const { facts } = await go({ options: { deletion }, before: fill });
    assert.deepEqual([facts.outcome, facts.deleted, facts.left], ['delivered', 0, left]);
  });
}

for (const [what, afterData, status] of [
  ['full', '552 5.2.2 Mailbox full\r\n', '552'],
  ['content', '554 5.7.1 looks like spam\r\n', '554'],
  ['busy', '451 4.3.0 try later\r\n', '451'],
] as const) {
  test(`a refusal after the message (${what}) is told, and nobody waits`, async () => {
    const { facts, world } = await go({ options: { afterData } });
    assert.deepEqual([facts.outcome, facts.reply?.status, facts.looks], ['rejected', status, 0]);
    assert.equal(world.pop3.connections, 1);
  });
}

test('a server that dies before its last word leaves it open, until the message is seen', async () => {
  const seen = await go({ options: { afterData: { close: true } } });
  assert.equal(seen.facts.outcome, 'delivered');
  const unseen = await go({ options: { afterData: { close: true }, deliver: () => {} }, limits: inVain });
  assert.equal(unseen.facts.outcome, 'unclear');
  assert.equal(unseen.facts.failure?.kind, 'connection-closed');
});

test('a server that stays silent after the message is left in time', async () => {
  const options = { afterData: '', deliver: () => {} };
  const { facts } = await go({ options, limits: { ...inVain, sendMs: 300 } });
  assert.deepEqual([facts.outcome, facts.failure?.kind], ['unclear', 'reply-timeout']);
});

test('a server that floods instead of answering is left', async () => {
  const options = { afterData: `250-${'x'.repeat(1000)}\r\n`.repeat(200), deliver: () => {} };
  const { facts } = await go({ options, limits: inVain });
  assert.equal(facts.outcome, 'unclear');
});

test('a mailbox that is in use is asked again', async () => {
  const atLogin = (session: number) => (session > 1 && session < 4 ? '-ERR [IN-USE] locked\r\n' : null);
  const { facts } = await go({ options: { atLogin } });
  assert.equal(facts.outcome, 'delivered');
  assert.equal(facts.looks, 3);
});

test('a mailbox that stays in use hides what became of the message', async () => {
  const atLogin = (session: number) => (session > 1 ? '-ERR [IN-USE] locked\r\n' : null);
  const { facts } = await go({ options: { atLogin }, limits: inVain });
  assert.deepEqual([facts.outcome, facts.refused?.code], ['cannot-look', 'IN-USE']);
});

test('a refused password is not tried again', async () => {
  const atLogin = (session: number) => (session > 1 ? '-ERR [AUTH] wrong\r\n' : null);
  const { facts, world } = await go({ options: { atLogin } });
  assert.equal(facts.outcome, 'cannot-look');
  assert.equal(world.pop3.connections, 2);
});

test('nothing is sent where the mailbox cannot be looked into', async () => {
  const { facts, world } = await go({ options: { atLogin: () => '-ERR [AUTH] wrong\r\n' } });
  assert.equal(facts.outcome, 'cannot-look');
  assert.equal(world.smtp.connections, 0);
});

test('LOGIN-DELAY is respected', async () => {
  const { facts } = await go({ loginDelayMs: 300 });
  assert.equal(facts.outcome, 'delivered');
  assert.ok((facts.arrivedMs ?? 0) >= 290);
});

test('of 50,000 messages only the new one is looked at', async () => {
  const before = (world: MailWorld) => {
    for (let count = 0; count < 50_000; count += 1) world.put('Subject: old\r\n\r\n');
  };
  const { facts, world } = await go({ before });
  assert.equal(facts.outcome, 'delivered');
  const asked = world.pop3.received.filter((line) => /^(TOP|RETR|DELE) /.test(line));
  assert.deepEqual(asked, ['TOP 50001 0', 'RETR 50001', 'DELE 50001']);
  assert.equal(world.messages.length, 50_000);
});

test('a large message that came at the same time is not read', async () => {
  const large = `Subject: large\r\n\r\n${`${'x'.repeat(998)}\r\n`.repeat(40_000)}`;
  const deliver = (raw: string, world: MailWorld) => {
    world.put(raw);
    world.put(large);
  };
  const { facts, world } = await go({ options: { deliver } });
  assert.equal(facts.outcome, 'delivered');
  assert.ok(world.pop3.received.includes('TOP 2 0') && !world.pop3.received.includes('RETR 2'));
  assert.deepEqual(
    world.messages.map(({ raw }) => raw.length),
    [large.length],
  );
});

test('an answer to our message is not taken for it', async () => {
  const deliver = (raw: string, world: MailWorld) => {
    const id = /^Message-ID: (.*)\r$/m.exec(raw)?.[1];
    world.put(`Subject: Away\r\nIn-Reply-To: ${id}\r\nReferences: ${id}\r\n\r\nI am away.\r\n`);
  };
  const { facts, world } = await go({ options: { deliver }, limits: inVain });
  assert.equal(facts.outcome, 'not-seen');
  assert.equal(world.messages.length, 1);
});

test('a visitor who leaves ends the waiting', async () => {
  const leaving = new AbortController();
  const atLogin = (session: number) => {
    // The first session is before the message, the second the first look for it.
    if (session > 2) leaving.abort();
    return null;
  };
  const { facts } = await go({ options: { atLogin, deliver: () => {} }, signal: leaving.signal });
  assert.equal(facts.outcome, 'cannot-look');
});

test('the password is nowhere in what is kept', async () => {
  const deliver = (raw: string, world: MailWorld) =>
    world.put(`Received: from open-sesame by x; now\r\n${raw}`);
  const { facts, logs } = await go({ options: { deliver } });
  const kept = JSON.stringify([facts, logs.map(({ transcript }) => transcript.lines)]);
  assert.doesNotMatch(kept, /open-sesame/);
  assert.doesNotMatch(kept, new RegExp(Buffer.from('\0ann\0open-sesame').toString('base64')));
  assert.equal(facts.arrived?.hops[0]?.from, '<redacted>');
});
