import type { Attempt } from '../../model/attempt.ts';
import type { EndpointFacts, SecurityFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import { tell } from '../../model/message.ts';
import type { ServerSettings } from '../../model/server-settings.ts';
import { limits } from '../../net/limits.ts';
import { LineConnection } from '../../net/line-connection.ts';
import { versionHello } from '../../net/tls/probe-plan.ts';
import { ServerHelloReader } from '../../net/tls/server-hello.ts';
import { isMailService, mayShow, recognizeService } from '../../protocols/greeting.ts';
import { refusalIn } from '../../protocols/refusal-in.ts';
import type { AskedEndpoint } from '../context/extra-dialogue.ts';
import { exchangeHello } from './ask-tls.ts';

const cleartextMs = 5000;

/** Whether a failed main dialogue can be the sign of TLS and clear text mixed up, so that the other side is worth a look. */
export function mayBeMixedUp(security: ServerSettings['security'], failure: Failure | null): boolean {
  if (failure === null) return false;
  // Who answers with a TLS alert speaks TLS.
  const isOpen = ['tls-record-invalid', 'tls-closed', 'tls-timeout', 'tls-other'].includes(failure.kind);
  if (security === 'tls') return failure.step === 'tls' && isOpen;
  const silent = [
    'reply-timeout',
    'connection-closed',
    'connection-reset',
    'other-protocol',
    'reply-too-long',
  ];
  return failure.step === 'greeting' && silent.includes(failure.kind);
}

/** Looks at the port from the other side: a TLS hello where clear text was expected, a greeting where TLS was. */
export async function askOtherSide(at: AskedEndpoint, facts: EndpointFacts): Promise<Attempt> {
  return at.settings.security === 'tls' ? askCleartext(at, facts) : askForTls(at, facts);
}

/** Sends a TLS hello to a port that was taken for clear text. */
async function askForTls(at: AskedEndpoint, facts: EndpointFacts): Promise<Attempt> {
  const reader = new ServerHelloReader();
  let isTls = false;
  let text = '';
  const hello = versionHello('TLSv1.3', at.settings.host.includes(':') ? null : sniOf(at.settings.host));
  const feed = (bytes: Buffer): boolean => {
    if (text.length < 200) text += bytes.toString('latin1');
    const answer = reader.feed(bytes);
    isTls ||= answer?.kind === 'server-hello' || answer?.kind === 'alert';
    return answer !== null;
  };
  const { end, attempt } = await exchangeHello(at, hello, feed, 'security');
  // A connection that we did not make tells nothing.
  if (attempt.failure?.kind === 'too-often') return attempt;
  const evidence = { attempt: attempt.id, lines: [attempt.transcript.length || 1] };
  const speaksTls = end === 'unreached' ? null : isTls;
  const seen = recognizeService(text.split('\n')[0] ?? '');
  // A greeting on this connection tells that the main one met a bad moment.
  const isGreeted = !isTls && isMailService(seen) && seen === at.settings.protocol;
  const ending = isTls ? null : text === '' && end === 'closed' ? 'closed' : 'silent';
  const notTaken = attempt.failure?.step === 'tcp' ? withoutConnection(attempt.failure) : ending;
  const secondTry = isGreeted ? 'greeted' : notTaken;
  facts.security = { speaksTls, speaksCleartext: isGreeted ? seen : null, secondTry, evidence };
  if (!isTls && (seen === 'http' || seen === 'ssh')) facts.service ??= { seen, evidence };
  return attempt;
}

/** A reset may be so fast that the connection never seemed to stand. */
function withoutConnection({ kind }: Failure): 'closed' | 'unreachable' {
  return kind === 'connection-reset' ? 'closed' : 'unreachable';
}

function sniOf(host: string): string | null {
  return /^[\d.]+$/.test(host) ? null : host;
}

/** Listens in clear text on a port that was taken for TLS. The greeting is shown only when a mail server speaks. */
async function askCleartext(
  { context, endpoint, settings, place, signal }: AskedEndpoint,
  facts: EndpointFacts,
): Promise<Attempt> {
  const release = await context.slots.acquire(place.address, 'now');
  const log = context.newLog(endpoint, 'security');
  log.address = place.address;
  try {
    const dialled = await log.step('tcp', () =>
      context.dial({ ...place, timeoutMs: limits.connectMs, signal }, { host: settings.host, extra: true }),
    );
    if (!dialled.ok && dialled.failure.kind === 'too-often') return log.end(dialled.failure);
    if (!dialled.ok) {
      const evidence = { attempt: log.id, lines: [1] };
      const secondTry = withoutConnection(dialled.failure);
      facts.security = { speaksTls: null, speaksCleartext: null, secondTry, evidence };
      return log.end(dialled.failure);
    }
    const connection = new LineConnection(dialled.value, log.transcript, context.redactor, signal);
    connection.expect('greeting', cleartextMs);
    const line = await log.step('greeting', () => connection.readLine(true));
    connection.close();
    let speaksCleartext: SecurityFacts['speaksCleartext'] = false;
    let number = 0;
    let refusal: ReturnType<typeof refusalIn> = null;
    let secondTry: SecurityFacts['secondTry'] = 'greeted';
    if (line.ok) {
      const seen = recognizeService(line.value.text);
      const isMail = isMailService(seen);
      speaksCleartext = isMail ? seen : 'other';
      number = mayShow(line.value.text, seen, settings.protocol)
        ? connection.show(line.value.text)
        : connection.note(tell('note-not-shown'));
      refusal = seen === settings.protocol ? refusalIn(line.value.text, settings.protocol) : null;
      if (!isMail) facts.service ??= { seen, evidence: { attempt: log.id, lines: [number] } };
    } else {
      secondTry = line.failure.kind === 'reply-timeout' ? 'silent' : 'closed';
      number = connection.note(
        tell(secondTry === 'closed' ? 'note-closed-again' : 'note-no-greeting-either'),
      );
    }
    const evidence = { attempt: log.id, lines: [number] };
    facts.security = {
      ...{ speaksTls: null, speaksCleartext, secondTry, evidence },
      ...(refusal && { refusal: { ...refusal, evidence } }),
    };
    return log.end(null);
  } finally {
    release();
  }
}
