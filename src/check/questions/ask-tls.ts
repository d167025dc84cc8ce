import { isIP, type Socket } from 'node:net';
import type { Attempt } from '../../model/attempt.ts';
import { noFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { TlsFacts } from '../../model/tls-facts.ts';
import type { AttemptLog } from '../../net/attempt-log.ts';
import { limits } from '../../net/limits.ts';
import { ourFault } from '../../net/our-fault.ts';
import { type ExchangeEnd, probeTls } from '../../net/tls/probe-tls.ts';
import { abortFailure } from '../../net/to-failure.ts';
import { probes } from '../../protocols/index.ts';
import type { AskedEndpoint } from '../context/extra-dialogue.ts';
import { noCredentials, openDialogue } from '../context/open-dialogue.ts';

const answerMs = 6000;

/** Asks which TLS versions and weak ciphers the server accepts, beside the main dialogue, and adds that to its TLS facts. */
export async function runTlsAttempts(at: AskedEndpoint, tls: TlsFacts): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  const name = isIP(at.settings.host) === 0 ? at.settings.host : null;
  const exchange = async (hello: Buffer, feed: (bytes: Buffer) => boolean): Promise<ExchangeEnd> => {
    const { end, attempt } = await exchangeHello(at, hello, feed);
    attempts.push(attempt);
    // A ban after a refused login closes connections too: that is no answer about TLS.
    return end === 'closed' && at.context.hasRefusedLogin(at.place.address) ? 'unreached' : end;
  };
  const seen = await probeTls(tls.version, name, exchange, 2, tls.keyExchange?.chosen ?? null);
  tls.versions = { ...tls.versions, ...seen.versions };
  tls.weakCiphers = seen.weakCiphers;
  if (tls.keyExchange) tls.keyExchange.alone = seen.alone;
  tls.probed = seen.probed;
  return attempts;
}

/** One connection, one hello: up to the go-ahead of STARTTLS where the port needs it, then the raw bytes of the answer. */
export async function exchangeHello(
  at: AskedEndpoint,
  hello: Buffer,
  feed: (bytes: Buffer) => boolean,
  purpose: 'tls-hello' | 'security' = 'tls-hello',
): Promise<{ end: ExchangeEnd; attempt: Attempt }> {
  const { context, endpoint, settings, place, signal } = at;
  const release = await context.slots.acquire(place.address, purpose === 'security' ? 'now' : 'extra');
  const log = context.newLog(endpoint, purpose);
  log.address = place.address;
  try {
    const dialled = await log.step('tcp', () =>
      context.dial({ ...place, timeoutMs: limits.connectMs, signal }, { host: settings.host, extra: true }),
    );
    if (!dialled.ok) return { end: 'unreached', attempt: log.end(dialled.failure) };
    const socket = dialled.value;
    socket.on('error', () => {}); // what an error means is told by `close`
    // `security` asks from the other side: a port of clear text is sent the hello at once.
    if (settings.security === 'starttls' && purpose === 'tls-hello') {
      const failure = await goAhead(at, socket, log);
      if (failure !== null) {
        socket.destroy();
        return { end: 'unreached', attempt: log.end(failure) };
      }
    }
    const end = await log.step('tls', () => sendHello(socket, hello, feed, signal));
    log.transcript.add('note', helloOutcome(end));
    const failure = end === 'unreached' && signal.aborted ? abortFailure(signal, 'tls') : null;
    return { end, attempt: log.end(failure) };
  } catch (error) {
    return { end: 'unreached', attempt: log.end(ourFault(error, log.current)) };
  } finally {
    release();
  }
}

async function goAhead(at: AskedEndpoint, socket: Socket, log: AttemptLog): Promise<Failure | null> {
  const { context, settings, signal } = at;
  const probe = probes[settings.protocol];
  const dialogue = openDialogue({
    ...{ context, socket, log, settings, facts: noFacts(), signal },
    credentials: noCredentials,
  });
  const failure =
    (await probe.greet(dialogue)) ??
    (await probe.askCapabilities(dialogue)) ??
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

function helloOutcome(end: ExchangeEnd): string {
  const texts = {
    answered: 'A TLS hello was sent and answered.',
    closed: 'A TLS hello was sent; the server closed the connection.',
    unreached: 'A TLS hello was sent and not answered in time.',
  };
  return texts[end];
}
