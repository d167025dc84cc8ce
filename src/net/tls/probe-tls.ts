import type { KeyExchange, KeyExchangeFacts, TlsVersion, WeakCipher } from '../../model/tls-facts.ts';
import { suiteName, type WeakClass, weakClassOf } from './cipher-suites.ts';
import {
  type Alone,
  aloneHello,
  exchangesToAsk,
  planVersions,
  versionHello,
  weakHello,
} from './probe-plan.ts';
import { type HelloAnswer, ServerHelloReader } from './server-hello.ts';

/**
 * How one exchange ended: `answered` = `feed` said it has enough; `closed` = the hello was sent and the peer closed or
 * reset the connection before that (a way to refuse); `unreached` = no verdict: no connection, no go-ahead to start TLS,
 * silence, or our own time was over.
 */
export type ExchangeEnd = 'answered' | 'closed' | 'unreached';

/**
 * Makes one fresh connection (with STARTTLS where the port needs it), sends `hello`, and hands every piece of the answer
 * to `feed` until that returns true; then it closes the connection. Resolves for whatever the peer does.
 */
export type Exchange = (hello: Buffer, feed: (bytes: Buffer) => boolean) => Promise<ExchangeEnd>;

export interface TlsProbe {
  /** A version whose question had no answer is absent. */
  versions: Partial<Record<TlsVersion, boolean>>;
  weakCiphers: WeakCipher[];
  /** Only where the key exchange of the main connection is one that some programs refuse. */
  alone: KeyExchangeFacts['alone'];
  /** True when every question had an answer; what was found stands either way. */
  probed: boolean;
}

/** What a hello has shown; `leaf` is the server's own certificate, where that came in clear text. */
export type Verdict =
  | { kind: 'accepted'; version: string; suite: number; exchange: KeyExchange | null; leaf?: Buffer }
  /** `mute`: by hanging up, which a server may do for other reasons too. */
  | { kind: 'refused'; mute: boolean }
  | { kind: 'unknown' };
type Ask = (hello: Buffer) => Promise<Verdict>;

const mostWeakRounds = 6;

/**
 * Asks a server which TLS versions and weak cipher suites it accepts, by hellos that never become connections.
 * `main` is what the main connection negotiated, `chosen` its key exchange; at most `limit` exchanges run at the same time.
 * `second` is what another hello for TLS 1.2 has shown already; null where that tells nothing of this question.
 */
export async function probeTls(
  main: TlsVersion,
  serverName: string | null,
  exchange: Exchange,
  limit: number,
  chosen: KeyExchange | null = null,
  second: Promise<Verdict | null> = Promise.resolve(null),
): Promise<TlsProbe> {
  const ask = limited(limit, (hello: Buffer) => askHello(exchange, hello));
  const plan = planVersions(main);
  const [alone, verdicts, weak] = await Promise.all([
    askAlone(main, chosen, serverName, ask),
    askVersions(plan.ask, serverName, ask, second),
    askWeak(main === 'TLSv1' ? 'TLSv1' : 'TLSv1.2', serverName, ask, mostWeakRounds),
  ]);
  const versions = { ...plan.known };
  plan.ask.forEach((version, index) => {
    const verdict = verdicts[index];
    if (verdict?.kind === 'refused') versions[version] = false;
    if (verdict?.kind === 'accepted') versions[version] = verdict.version === version;
  });
  const all = [weak];
  // A server without TLS 1.2 may refuse a hello that names it, so ask it once in its own words.
  if (main === 'TLSv1.1' && versions.TLSv1 === true)
    all.push(await askWeak('TLSv1', serverName, ask, 1, weak.found));
  return {
    versions,
    weakCiphers: all.flatMap(({ found }) => found),
    alone,
    probed: verdicts.every(({ kind }) => kind !== 'unknown') && all.every(({ complete }) => complete),
  };
}

/**
 * One verdict a version. A server takes the highest version that both have (RFC 5246, appendix E.1), so that what it makes of a hello
 * for TLS 1.1 mostly tells about TLS 1.0, too: refused, it has neither.
 */
async function askVersions(
  versions: readonly TlsVersion[],
  serverName: string | null,
  ask: Ask,
  second: Promise<Verdict | null>,
): Promise<Verdict[]> {
  const asked = new Map<TlsVersion, Promise<Verdict>>();
  const verdictOf = async (version: TlsVersion): Promise<Verdict> => {
    const known = await (version === 'TLSv1.2' ? second : version === 'TLSv1' ? asked.get('TLSv1.1') : null);
    const isHigher = known?.kind === 'accepted' && version === 'TLSv1' && known.version === 'TLSv1.1';
    const isOpen = !known || known.kind === 'unknown' || isHigher;
    return isOpen ? ask(versionHello(version, serverName)) : known;
  };
  for (const version of versions.toReversed()) asked.set(version, verdictOf(version));
  return Promise.all(versions.map((version) => asked.get(version) ?? { kind: 'unknown' as const }));
}

/** Offers one way to agree on keys at a time, where the one that was chosen calls for it. */
async function askAlone(
  main: TlsVersion,
  chosen: KeyExchange | null,
  serverName: string | null,
  ask: Ask,
): Promise<KeyExchangeFacts['alone']> {
  const answers: KeyExchangeFacts['alone'] = {};
  const mute: Alone[] = [];
  const questions = exchangesToAsk(main, chosen).map(async (alone) => {
    const verdict = await ask(aloneHello(alone, main, serverName));
    if (verdict.kind === 'refused') answers[alone] = null;
    if (verdict.kind === 'refused' && verdict.mute) mute.push(alone);
    if (verdict.kind === 'accepted' && verdict.exchange !== null) answers[alone] = verdict.exchange;
  });
  await Promise.all(questions);
  // Who hangs up on what the main connection had as well turns away connections, and no methods.
  const control = mute.length === 0 ? null : await ask(versionHello(main, serverName));
  if (control?.kind === 'accepted') return answers;
  for (const alone of mute) delete answers[alone];
  return answers;
}

/** Offers only weak suites, again and again without the classes chosen so far, until the server refuses. */
async function askWeak(
  highest: 'TLSv1' | 'TLSv1.2',
  serverName: string | null,
  ask: Ask,
  rounds: number,
  before: readonly WeakCipher[] = [],
): Promise<{ found: WeakCipher[]; complete: boolean }> {
  const found: WeakCipher[] = [];
  const seen: WeakClass[] = before.map((weak) => weak.class);
  for (let round = 0; round < rounds; round++) {
    const verdict = await ask(weakHello(highest, serverName, seen));
    if (verdict.kind === 'unknown') return { found, complete: false };
    if (verdict.kind === 'refused' || verdict.version === 'SSLv3') break;
    const chosen = weakClassOf(verdict.suite);
    // A server that picks what was not offered proves nothing.
    if (chosen === null || seen.includes(chosen)) break;
    seen.push(chosen);
    found.push({ class: chosen, suite: suiteName(verdict.suite), version: verdict.version as TlsVersion });
  }
  return { found, complete: true };
}

/** Sends one hello on a connection of its own. */
export async function askHello(exchange: Exchange, hello: Buffer): Promise<Verdict> {
  const reader = new ServerHelloReader();
  let answer: HelloAnswer | null = null;
  const end = await exchange(hello, (bytes) => {
    answer = reader.feed(bytes);
    return answer !== null;
  });
  return toVerdict(end, answer);
}

function toVerdict(end: ExchangeEnd, answer: HelloAnswer | null): Verdict {
  if (answer?.kind === 'server-hello') return { ...answer, kind: 'accepted' };
  if (answer?.kind === 'alert') return { kind: 'refused', mute: false };
  // Clear text in place of an answer (such as a complaint about too many connections) says nothing about TLS.
  if (answer?.kind === 'not-tls' || end !== 'closed') return { kind: 'unknown' };
  return { kind: 'refused', mute: true };
}

/** Lets at most `limit` calls run at a time; the others wait their turn in order. */
function limited<A, R>(limit: number, run: (argument: A) => Promise<R>): (argument: A) => Promise<R> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (argument) => {
    if (running >= Math.max(1, limit)) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await run(argument);
    } finally {
      // The place is handed on, so nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
