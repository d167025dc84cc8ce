import { isIP, type Socket } from 'node:net';
import type { Attempt } from '../../model/attempt.ts';
import { noFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import { type Message, tell } from '../../model/message.ts';
import type { Offers } from '../../model/offers.ts';
import type { TlsFacts } from '../../model/tls-facts.ts';
import type { AttemptLog } from '../../net/attempt-log.ts';
import { limits } from '../../net/limits.ts';
import { ourFault } from '../../net/our-fault.ts';
import { type Exchange, type ExchangeEnd, probeTls, type Verdict } from '../../net/tls/probe-tls.ts';
import { abortFailure } from '../../net/to-failure.ts';
import { descriptors } from '../../protocols/index.ts';
import type { AskedEndpoint } from '../context/extra-dialogue.ts';
import { noCredentials, openDialogue } from '../context/open-dialogue.ts';

const answerMs = 6000;

/** So many hellos of one endpoint are out at a time; the other slots are for others. */
const mostAtOnce = 3;

/**
 * Asks which TLS versions and weak ciphers the server accepts, beside the main dialogue, and adds that to its TLS facts. `offers` is what
 * the server has said there, `second` what a hello for TLS 1.2 has shown already.
 */
export async function runTlsAttempts(
  at: AskedEndpoint,
  tls: TlsFacts,
  offers: Offers | undefined,
  second: Promise<Verdict | null>,
): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  const name = isIP(at.settings.host) === 0 ? at.settings.host : null;
  const exchange = exchangeFor(at, 'tls-hello', attempts, offers);
  const chosen = tls.keyExchange?.chosen ?? null;
  const seen = await probeTls(tls.version, name, exchange, mostAtOnce, chosen, second);
  tls.versions = { ...tls.versions, ...seen.versions };
  tls.weakCiphers = seen.weakCiphers;
  if (tls.keyExchange) tls.keyExchange.alone = seen.alone;
  tls.probed = seen.probed;
  return attempts;
}

/** Exchanges that file what became of their connections in `attempts`. */
export function exchangeFor(
  at: AskedEndpoint,
  purpose: 'tls-hello' | 'tls-no-name',
  attempts: Attempt[],
  offers: Offers | undefined,
): Exchange {
  return async (hello, feed) => {
    const { end, attempt } = await exchangeHello(at, hello, feed, purpose, offers);
    attempts.push(attempt);
    // A ban after a refused login closes connections too: that is no answer about TLS.
    return end === 'closed' && at.context.hasRefusedLogin(at.place.address) ? 'unreached' : end;
  };
}

/** One connection, one hello: up to the go-ahead of STARTTLS where the port needs it, then the raw bytes of the answer. */
export async function exchangeHello(
  at: AskedEndpoint,
  hello: Buffer,
  feed: (bytes: Buffer) => boolean,
  purpose: 'tls-hello' | 'tls-no-name' | 'security' = 'tls-hello',
  offers?: Offers,
): Promise<{ end: ExchangeEnd; attempt: Attempt }> {
  const { context, endpoint, settings, place, signal } = at;
  // `security` asks from the other side: a port of clear text is sent the hello at once.
  const isUpgraded = settings.security === 'starttls' && purpose !== 'security';
  const urgency = purpose === 'security' ? 'now' : 'extra';
  const release = await context.slots.acquire(place.address, urgency, isUpgraded ? 5 : 2);
  const log = context.newLog(endpoint, purpose);
  log.address = place.address;
  try {
    const dialled = await log.step('tcp', () =>
      context.dial({ ...place, timeoutMs: limits.connectMs, signal }, { host: settings.host, extra: true }),
    );
    if (!dialled.ok) return { end: 'unreached', attempt: log.end(dialled.failure) };
    const socket = dialled.value;
    socket.on('error', () => {}); // what an error means is told by `close`
    if (isUpgraded) {
      const failure = await goAhead(at, socket, log, offers);
      if (failure !== null) {
        socket.destroy();
        return { end: 'unreached', attempt: log.end(failure) };
      }
    }
    const end = await log.step('tls', () => sendHello(socket, hello, feed, signal));
    log.transcript.note(helloOutcomes[end]);
    const failure = end === 'unreached' && signal.aborted ? abortFailure(signal, 'tls') : null;
    return { end, attempt: log.end(failure) };
  } catch (error) {
    return { end: 'unreached', attempt: log.end(ourFault(error, log.current)) };
  } finally {
    release();
  }
}

/** What the server has offered before TLS on another connection is asked again only where it wants to be asked. */
async function goAhead(
  at: AskedEndpoint,
  socket: Socket,
  log: AttemptLog,
  offers: Offers | undefined,
): Promise<Failure | null> {
  const { context, settings, signal } = at;
  const { probe, injection } = descriptors[settings.protocol];
  const isKnown = offers?.clear != null && injection?.asksFirst !== true && injection !== null;
  const facts = { ...noFacts(), ...(isKnown && { offers: { clear: offers.clear, tls: null } }) };
  const dialogue = openDialogue({
    ...{ context, socket, log, settings, facts, signal },
    credentials: noCredentials,
  });
  const failure =
    (await probe.greet(dialogue)) ??
    (isKnown ? null : await probe.askCapabilities(dialogue)) ??
    (await probe.askStartTls(dialogue));
  dialogue.connection.detach();
  return failure;
}

/** Sends the hello and feeds what comes back until `feed` has enough. Bounded in time; the socket is closed in any case. */
function sendHello(
  socket: Socket,
  hello: Buffer,
  feed: (bytes: Buffer) => boolean,
  signal: AbortSignal,
): Promise<ExchangeEnd> {
  return new Promise((resolve) => {
    const finish = (end: ExchangeEnd) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      socket.destroy();
      resolve(end);
    };
    const onAbort = () => finish('unreached');
    const timer = setTimeout(onAbort, answerMs);
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    socket.on('data', (bytes: Buffer) => {
      if (feed(bytes)) finish('answered');
    });
    socket.once('close', () => finish('closed'));
    socket.once('end', () => finish('closed'));
    socket.resume();
    socket.write(hello);
  });
}

const helloOutcomes: Record<ExchangeEnd, Message> = {
  answered: tell('note-hello-answered'),
  closed: tell('note-hello-closed'),
  unreached: tell('note-hello-unanswered'),
};
