import type { Attempt } from '../../model/attempt.ts';
import { type EndpointFacts, noFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import { isOutgoing } from '../../model/protocols.ts';
import type { Endpoint } from '../../model/report.ts';
import type { Candidate } from '../../model/server-settings.ts';
import { limits } from '../../net/limits.ts';
import { ourFault } from '../../net/our-fault.ts';
import { spared } from '../../net/spared.ts';
import { type Credentials, holdDialogue } from '../../protocols/dialogue.ts';
import { descriptors, probes } from '../../protocols/index.ts';
import type { CheckContext } from '../context/check-context.ts';
import type { AskedEndpoint } from '../context/extra-dialogue.ts';
import { openDialogue } from '../context/open-dialogue.ts';
import { findPlaces } from '../context/place.ts';
import { runInjectionAttempt } from '../questions/ask-injection.ts';
import { runRelayAttempt } from '../questions/ask-relay.ts';
import { askOtherSide, mayBeMixedUp } from '../questions/ask-security.ts';
import { runTlsAttempts } from '../questions/ask-tls.ts';
import { runWithoutNameAttempt } from '../questions/ask-without-name.ts';
import { compareAddresses } from '../questions/compare-addresses.ts';
import { findFittingNames } from '../questions/find-fitting-names.ts';
import { extrasMs, lookBeside, looksAfter } from '../questions/look-after-failure.ts';
import { reachAddresses } from '../questions/reach-addresses.ts';
import { runOtherNameAttempt } from '../questions/try-other-name.ts';

/** A clear-text port greets at once; silence this long is worth a TLS hello on a second connection. */
const silenceMs = 1500;

export interface EndpointPlan {
  id: string;
  candidate: Candidate;
  credentials: Credentials;
  /** False for a first look at guesses: only the main dialogue, without relay and TLS questions. */
  extras: boolean;
}

/** Tries one candidate: the main dialogue, and beside it the extra questions. Ends for whatever the server does. */
export async function runEndpoint(context: CheckContext, plan: EndpointPlan): Promise<Endpoint> {
  const { id, candidate } = plan;
  const { protocol, host, port, security, source } = candidate;
  context.redactor.heard(host);
  context.emit({ type: 'endpoint', endpoint: { id, protocol, host, port, security, source } });
  const facts = noFacts();
  const endpoint: Endpoint = { id, ...candidate, outcome: 'done', failure: null, attempts: [], facts };
  context.parts.witness?.begun(endpoint);
  const log = context.newLog(id, 'login');
  try {
    return await tryEndpoint(context, plan, endpoint, log);
  } catch (error) {
    return end(context, endpoint, log.end(ourFault(error, log.current)));
  }
}

async function tryEndpoint(
  context: CheckContext,
  plan: EndpointPlan,
  endpoint: Endpoint,
  log: ReturnType<CheckContext['newLog']>,
): Promise<Endpoint> {
  const { id, candidate } = plan;
  const { facts } = endpoint;
  const places = await log.step('dns', () => findPlaces(context, candidate));
  if (!places.ok) {
    if (places.failure.step === 'dns')
      facts.resolution = { addresses: [], failure: places.failure, suggestions: [] };
    return end(context, endpoint, log.end(places.failure));
  }
  const reached = await log.step('tcp', () => reachAddresses(context, id, candidate.host, places.value));
  const { winner } = reached;
  log.address = winner?.place.address ?? places.value[0]?.address ?? null;
  context.emit({
    type: 'attempt',
    endpoint: id,
    attempt: { id: log.id, purpose: 'login', address: log.address },
  });
  let main =
    winner === null
      ? {
          attempt: log.end(reached.failure),
          extras: await lookBeside(context, plan, facts, places.value[0], reached.failure),
        }
      : await runMain(context, plan, endpoint, log, winner);
  const { addresses, attempts } = await reached.others;
  endpoint.attempts.push(...attempts);
  if (winner !== null && plan.extras) {
    const at = { context, endpoint: id, settings: candidate, place: winner.place, signal: context.signal };
    const { attempt } = main;
    const compared = await compareAddresses(at, facts, addresses, { attempt, failure: attempt.failure });
    endpoint.attempts.push(...compared.attempts);
    const again = compared.instead === null ? null : await dialAgain(context, candidate, compared.instead);
    if (again !== null) {
      endpoint.attempts.push({ ...attempt, purpose: 'reach' }, ...main.extras);
      forget(facts);
      const fresh = context.newLog(id, 'login');
      fresh.address = again.place.address;
      main = await runMain(context, plan, endpoint, fresh, again);
    }
  }
  facts.resolution = { addresses, failure: null, suggestions: [] };
  return end(context, endpoint, main.attempt, main.extras);
}

/** Connects to another address of the same host; null where that does not come about any more. */
async function dialAgain(
  context: CheckContext,
  { host, port }: Candidate,
  address: string,
): Promise<Winner | null> {
  const place = { address, port };
  const release = await context.slots.acquire(address, 'main');
  const { signal } = context;
  const dialled = await context.dial(
    { ...place, timeoutMs: limits.connectMs, signal },
    { host, extra: false },
  );
  if (dialled.ok) return { socket: dialled.value, place, release };
  release();
  return null;
}

/** What an address showed that hung up counts no more once another one has been found. */
function forget(facts: EndpointFacts): void {
  for (const key of Object.keys(facts)) delete facts[key as keyof EndpointFacts];
  Object.assign(facts, noFacts());
}

type Winner = NonNullable<Awaited<ReturnType<typeof reachAddresses>>['winner']>;

/** Holds the main dialogue on the connection that stands, with the extra questions beside it. */
async function runMain(
  context: CheckContext,
  { id, candidate, credentials, extras: wanted }: EndpointPlan,
  { facts }: Endpoint,
  log: ReturnType<CheckContext['newLog']>,
  { socket, place, release }: Winner,
): Promise<{ attempt: Attempt; extras: Attempt[] }> {
  const late = new AbortController();
  const signal = AbortSignal.any([context.signal, late.signal]);
  const at = { context, endpoint: id, settings: candidate, place, signal };
  const extras: Promise<Attempt | Attempt[]>[] = [];
  let plainRelay: Promise<Attempt> | null = null;
  const cut = new AbortController();
  const gate = credentials.password === null ? null : context.loginGate.enter(candidate.host);
  if (gate !== null) context.willLogIn(place.address, facts);
  const dialogue = openDialogue({
    ...{ context, socket, log, settings: candidate, facts, credentials },
    signal: AbortSignal.any([context.signal, cut.signal]),
    ...(gate && { beforeLogin: gate.ready }),
    onGreeting: () => {
      if (wanted && isOutgoing(candidate.protocol)) {
        plainRelay = runRelayAttempt(at, facts);
        extras.push(plainRelay);
      }
    },
    onTls: (tls) => {
      if (wanted) {
        extras.push(runTlsAttempts(at, tls), runWithoutNameAttempt(at, tls));
        const { injection } = descriptors[candidate.protocol];
        if (candidate.security === 'starttls' && injection !== null)
          extras.push(runInjectionAttempt(at, facts));
      }
      extras.push(findFittingNames(context, tls, place).then(() => []));
    },
  });
  const silence = watchSilence(at, facts, cut);
  const failure = await holdDialogue(probes[candidate.protocol], dialogue);
  gate?.leave();
  release();
  const lookedBeside = await silence.stop();
  if (lookedBeside !== null) extras.push(Promise.resolve(lookedBeside));
  else if (mayBeMixedUp(candidate.security, failure)) extras.push(askOtherSide(at, facts));
  if (wanted) extras.push(...looksAfter(at, candidate, facts, failure));
  if (wanted) extras.push(...afterLogin(at, credentials, facts, plainRelay));
  const timer = setTimeout(
    () => late.abort(new DOMException('extras took too long', 'TimeoutError')),
    extrasMs,
  );
  const attempts = (await Promise.all(extras.map((extra) => spared(() => extra, [])))).flat();
  clearTimeout(timer);
  return { attempt: log.end(toSilence(failure, cut.signal.aborted)), extras: attempts };
}

/** Questions that the outcome of the login decides. */
function afterLogin(
  at: AskedEndpoint,
  credentials: Credentials,
  facts: Endpoint['facts'],
  plainRelay: Promise<Attempt> | null,
): Promise<Attempt | Attempt[]>[] {
  const { request } = at.context;
  const outcome = facts.login?.outcome;
  if (outcome === 'refused' && request.tryOtherName) return [runOtherNameAttempt(at, credentials, facts)];
  const sends = isOutgoing(at.settings.protocol);
  // Unusual relay forms need proof that the user owns an account here (law 6).
  if (!sends || outcome !== 'accepted' || !request.deepRelay) return [];
  return [afterPlainRelay(at, facts, plainRelay)];
}

/** The unusual forms tell something only where the plain question was refused. */
async function afterPlainRelay(
  at: AskedEndpoint,
  facts: Endpoint['facts'],
  plainRelay: Promise<Attempt> | null,
): Promise<Attempt[]> {
  await plainRelay;
  const plain = facts.relay?.envelopes.find(({ question }) => question === 'foreign');
  return plain?.rcpt?.status.startsWith('2') ? [] : [await runRelayAttempt(at, facts, 'unusual')];
}

/**
 * Sends a TLS hello beside a clear-text dialogue that stays silent: where it is answered, no greeting will ever come, and
 * waiting out the whole limit would keep the visitor for nothing.
 */
function watchSilence(
  at: AskedEndpoint,
  facts: Endpoint['facts'],
  cut: AbortController,
): { stop(): Promise<Attempt | null> } {
  let asking: Promise<Attempt> | null = null;
  const timer = setTimeout(() => {
    if (at.settings.security === 'tls' || facts.greetingMs !== null) return;
    asking = askOtherSide(at, facts).then((attempt) => {
      if (facts.security?.speaksTls === true && facts.greetingMs === null) cut.abort();
      return attempt;
    });
  }, silenceMs);
  return {
    async stop() {
      clearTimeout(timer);
      return await asking;
    },
  };
}

function toSilence(failure: Failure | null, wasCut: boolean): Failure | null {
  if (failure?.kind !== 'aborted' || !wasCut) return failure;
  return {
    kind: 'reply-timeout',
    step: 'greeting',
    detail: 'silence in clear text, while a TLS hello is answered',
  };
}

function end(context: CheckContext, endpoint: Endpoint, main: Attempt, extras: Attempt[] = []): Endpoint {
  endpoint.attempts.unshift(main);
  endpoint.attempts.push(...extras);
  endpoint.failure = main.failure;
  endpoint.outcome = main.outcome;
  const { id, outcome, failure, facts } = endpoint;
  const login = facts.login?.outcome ?? null;
  context.parts.witness?.ended(endpoint);
  context.emit({ type: 'endpoint-done', endpoint: id, outcome, failure: failure?.kind ?? null, login });
  return endpoint;
}
