import type { Attempt, Purpose } from '../../model/attempt.ts';
import { noFacts } from '../../model/facts.ts';
import { done } from '../../model/outcome.ts';
import { incomingProtocols, isIncoming, outgoingProtocols, type Protocol } from '../../model/protocols.ts';
import type { Endpoint } from '../../model/report.ts';
import type { RoundTripFacts, RoundTripSkipped } from '../../model/round-trip.ts';
import type { Secret } from '../../model/secret.ts';
import { limits } from '../../net/limits.ts';
import { DnsResolver } from '../../net/resolver.ts';
import type { Door } from '../../round-trip/door.ts';
import { roundTripLimits } from '../../round-trip/limits.ts';
import { RoundTripBook } from '../../round-trip/round-trip-book.ts';
import { noRoundTrip, runRoundTrip } from '../../round-trip/run-round-trip.ts';
import type { CheckContext } from '../context/check-context.ts';
import { openDialogue } from '../context/open-dialogue.ts';

/** Under which name the test message stands among the servers in progress events. */
const lineId = 'round-trip';
/** Every look is an attempt; the first tells what was there before, the last ones what became of it. */
const keptLooks = 3;
/** What there is for services that bring no book of their own: the rule holds for the whole process. */
const commonBook = new RoundTripBook();

/**
 * Sends the account a message from itself and waits for it, if that was asked for and both logins worked. The attempts go to the
 * endpoints they belong to. `signal` may outlast the rest of the check.
 */
export async function askRoundTrip(
  context: CheckContext,
  endpoints: readonly Endpoint[],
  signal: AbortSignal,
): Promise<RoundTripFacts | null> {
  const { request, parts } = context;
  if (request.roundTrip !== true) return null;
  const began = parts.now();
  const tell = (stage: 'begin' | 'done', outcome: RoundTripFacts['outcome'] | null) =>
    context.emit({ type: 'round-trip', stage, address: request.account.address, looks: 0, outcome });
  tell('begin', null);
  const skip = (why: RoundTripSkipped) => {
    tell('done', 'not-run');
    return noRoundTrip(began, why);
  };
  const pair = choosePair(context, endpoints);
  if (typeof pair === 'string') return skip(pair);
  const book = parts.roundTrip?.book ?? commonBook;
  // A practice account belongs to everybody: the limit of an account would be used up by others.
  const entry = isPractice(pair.outgoing)
    ? unbooked
    : await book.enter(request.account.address, began.getTime());
  if (!entry.ok) return skip(entry.why);
  try {
    const facts = await run(context, pair, signal);
    tell('done', facts.outcome);
    return facts;
  } finally {
    entry.leave();
  }
}

interface Pair {
  outgoing: Endpoint;
  incoming: Endpoint;
  password: Secret;
}

/**
 * The servers to use: IMAP before POP3, because only there the folder for junk can be seen, and verified ones before those that got
 * the password by consent. Each connection is judged anew before the password travels (law 4).
 */
function choosePair(context: CheckContext, endpoints: readonly Endpoint[]): Pair | RoundTripSkipped {
  const { request } = context;
  const accepted = endpoints.filter(({ facts }) => facts.login?.outcome === 'accepted');
  const real = accepted.filter(
    (endpoint) => !isPractice(endpoint) || practiceServer(context, endpoint)?.delivers === true,
  );
  const inOrder = real.toSorted(
    (a, b) => Number(b.facts.login?.protected) - Number(a.facts.login?.protected),
  );
  const first = (protocols: readonly Protocol[]) => {
    const ordered = protocols.flatMap((one) => inOrder.filter(({ protocol }) => protocol === one));
    return ordered[0];
  };
  const outgoing = first(outgoingProtocols);
  const incoming = first(incomingProtocols);
  const { password } = request;
  if (outgoing !== undefined && incoming !== undefined && password !== null)
    return { outgoing, incoming, password };
  return real.length < accepted.length ? 'practice' : 'login-needed';
}

async function run(
  context: CheckContext,
  { outgoing, incoming, password }: Pair,
  signal: AbortSignal,
): Promise<RoundTripFacts> {
  const { request, parts } = context;
  const dns = isPractice(outgoing) ? null : new DnsResolver(parts.dns);
  const sends = new Attempts(Number.POSITIVE_INFINITY);
  const looks = new Attempts(keptLooks);
  const protocol = isIncoming(incoming.protocol) ? incoming.protocol : incomingProtocols[0];
  const facts = await runRoundTrip({
    account: request.account,
    outgoing: {
      id: outgoing.id,
      host: outgoing.host,
      door: doorTo(context, outgoing, 'send', password, sends, signal),
    },
    incoming: {
      ...{ id: incoming.id, protocol, loginDelayMs: (incoming.facts.mailbox?.loginDelay ?? 0) * 1000 },
      door: doorTo(context, incoming, 'fetch', password, looks, signal),
    },
    ...{ ownName: parts.ehloName, dns, now: parts.now, signal },
    limits: { ...roundTripLimits, ...parts.roundTrip?.limits },
    onStage: (stage, looks) =>
      context.emit({ type: lineId, stage, address: request.account.address, looks, outcome: null }),
  });
  dns?.cancel();
  outgoing.attempts.push(...sends.kept);
  incoming.attempts.push(...looks.kept);
  return facts;
}

const unbooked = { ok: true as const, leave: () => {} };

function isPractice({ source }: Endpoint): boolean {
  return source === 'practice';
}

function practiceServer({ practice }: CheckContext, { protocol, host, port }: Endpoint) {
  return practice.find((one) => one.protocol === protocol && one.host === host && one.port === port);
}

/** The attempts of one door: the first, and the newest. */
class Attempts {
  readonly kept: Attempt[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(attempt: Attempt): void {
    if (this.kept.length >= this.#most) this.kept.splice(1, 1);
    this.kept.push(attempt);
  }
}

/** The way to an endpoint at the address where its login was accepted: vetted then, and dialled again now. */
function doorTo(
  context: CheckContext,
  endpoint: Endpoint,
  purpose: Purpose,
  password: Secret,
  attempts: Attempts,
  signal: AbortSignal,
): Door {
  const main = endpoint.attempts.find((attempt) => attempt.purpose === 'login');
  const address = main?.address ?? '';
  const { protocol, host, port, security, username } = endpoint;
  const dialPort = isPractice(endpoint) ? (practiceServer(context, endpoint)?.dial.port ?? port) : port;
  const credentials = {
    password,
    allowUnverified: context.request.allowUnverifiedLogin,
    sourceTrusted: true,
  };
  return {
    address,
    password,
    async open(earlier) {
      const release = await context.slots.acquire(address, 'main');
      const log = context.newLog(lineId, purpose);
      log.address = address;
      const until = earlier === undefined ? signal : AbortSignal.any([signal, earlier]);
      const dialled = await log.step('tcp', () =>
        context.dial(
          { address, port: dialPort, timeoutMs: limits.connectMs, signal: until },
          { host, extra: false, looking: true },
        ),
      );
      const end = (failure: Parameters<typeof log.end>[0]) => {
        release();
        attempts.add(log.end(failure));
      };
      if (!dialled.ok) {
        end(dialled.failure);
        return dialled;
      }
      const dialogue = openDialogue({
        ...{ context, socket: dialled.value, log, credentials, facts: noFacts(), signal: until },
        isKnown: true,
        settings: { protocol, host, port, security, username },
      });
      return done({ dialogue, signal: until, end });
    },
  };
}
