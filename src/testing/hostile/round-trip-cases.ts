import assert from 'node:assert/strict';
import { noFacts } from '../../model/facts.ts';
import { failureKinds } from '../../model/failure.ts';
import { done } from '../../model/outcome.ts';
import type { MailProtocol } from '../../model/protocols.ts';
import type { RoundTripFacts } from '../../model/round-trip.ts';
import { Secret } from '../../model/secret.ts';
import { AttemptLog } from '../../net/attempt-log.ts';
import { LineConnection } from '../../net/line-connection.ts';
import { Redactor } from '../../net/redactor.ts';
import type { Door } from '../../round-trip/door.ts';
import { roundTripLimits } from '../../round-trip/limits.ts';
import { runRoundTrip } from '../../round-trip/run-round-trip.ts';
import { doorAccount } from '../clear-door.ts';
import { MailWorld } from '../mail-world.ts';
import { BadServer } from './bad-server.ts';
import { endWhenQuiet } from './end-when-quiet.ts';
import { type Fault, faults } from './faults.ts';
import { inBatches } from './in-batches.ts';

const password = new Secret('tiger-lily-42');
const limits = {
  ...roundTripLimits,
  ...{ waitMs: 40, firstPauseMs: 1, longestPauseMs: 5, settleMs: 1 },
};

const others = [
  'From: a@example.org\r\nSubject: one\r\n\r\nfirst\r\n',
  'From: b@example.org\r\n\r\nsecond\r\n',
];
const outcomes: RoundTripFacts['outcome'][] = [
  ...(['delivered', 'not-seen', 'rejected', 'not-accepted', 'unclear', 'cannot-look', 'not-run'] as const),
];

/** One reply of one server, counted over all its sessions. */
interface Spot {
  server: MailProtocol;
  at: number;
}

/** Every reply of a test message's way put wrong in every way; gives the number of cases. */
export async function runRoundTripCases(isChosen: (index: number) => boolean): Promise<number> {
  const cases: (() => Promise<void>)[] = [];
  for (const incoming of ['pop3', 'imap'] as const) {
    const { replies } = await trip(incoming, { server: 'smtp', at: -1 }, (reply) => [reply, 'goes-on']);
    for (const server of ['smtp', incoming] as const) {
      for (let at = 0; at < replies[server]; at += 1) {
        for (const [name, fault] of Object.entries(faults))
          cases.push(() =>
            judge(
              `${name} for reply ${at} of ${server}, read by ${incoming}`,
              incoming,
              { server, at },
              fault,
            ),
          );
      }
    }
  }
  return await inBatches(cases.filter((_, index) => isChosen(index)));
}

async function judge(name: string, incoming: 'pop3' | 'imap', place: Spot, fault: Fault): Promise<void> {
  const { facts, world } = await trip(incoming, place, fault);
  const { outcome, failure } = facts;
  assert.ok(outcomes.includes(outcome), `${name}: ${outcome}`);
  assert.ok(failure === null || failureKinds.includes(failure.kind), `${name}: ${failure?.kind}`);
  assert.notEqual(failure?.kind, 'our-fault', `${name}: ${failure?.detail}`);
  assert.ok(world.sent.length <= 1, `${name}: sent ${world.sent.length} times`);
  for (const one of others)
    assert.ok(
      world.messages.some(({ raw }) => raw === one),
      `${name}: somebody else's message is gone`,
    );
  assert.ok(!JSON.stringify(facts).includes(password.reveal()), name);
}

async function trip(incoming: 'pop3' | 'imap', { server, at }: Spot, fault: Fault) {
  const world = new MailWorld();
  for (const raw of others) world.put(raw);
  const replies: Record<MailProtocol, number> = { smtp: 0, pop3: 0, imap: 0 };
  const quiet = endWhenQuiet();
  const streams: BadServer[] = [];
  const open = (protocol: MailProtocol) => {
    const { greeting, answer } = world.begin(protocol);
    const stream = new BadServer((line) => {
      const said = line === '' ? greeting : answer(line === '(empty)' ? '' : line);
      if (typeof said !== 'string') return ['', 'end'];
      if (said === '') return ['', 'goes-on'];
      const index = replies[protocol]++;
      return protocol === server && index === at ? fault(said) : [said, 'goes-on'];
    }, quiet.moved);
    stream.on('error', () => {});
    streams.push(stream);
    return stream;
  };
  const facts = await runRoundTrip({
    account: doorAccount,
    outgoing: { id: 'e2', host: 'mail.example.test', door: doorTo('smtp', open, quiet.signal) },
    incoming: { id: 'e1', protocol: incoming, loginDelayMs: 0, door: doorTo(incoming, open, quiet.signal) },
    ...{ ownName: 'posthorn.invalid', dns: null, now: () => new Date(), limits, signal: quiet.signal },
    onStage: () => {},
  });
  quiet.stop();
  for (const stream of streams) stream.destroy();
  return { facts, world, replies };
}

function doorTo(
  protocol: MailProtocol,
  open: (protocol: MailProtocol) => BadServer,
  over: AbortSignal,
): Door {
  return {
    ...{ address: '127.0.0.1', password },
    async open(earlier) {
      const signal = earlier === undefined ? over : AbortSignal.any([over, earlier]);
      const log = new AttemptLog('a1', protocol === 'smtp' ? 'send' : 'fetch', 0);
      const connection = new LineConnection(open(protocol), log.transcript, new Redactor(password), signal);
      const dialogue = {
        ...{ connection, log, facts: noFacts(), encrypted: false, account: doorAccount },
        settings: {
          protocol,
          host: 'mail.example.test',
          port: 1,
          security: 'none' as const,
          username: 'ann',
        },
        credentials: { password, allowUnverified: true, sourceTrusted: true },
        startTls: async () => null,
        ...{ ehloName: 'posthorn.invalid', probeRecipient: 'nobody@example.org' },
      };
      return done({ dialogue, signal, end: () => connection.close() });
    },
  };
}
