import type { Attempt } from '../../model/attempt.ts';
import { type EndpointFacts, noFacts } from '../../model/facts.ts';
import type { Endpoint } from '../../model/report.ts';
import type { Candidate } from '../../model/server-settings.ts';
import type { AttemptLog } from '../../net/attempt-log.ts';
import { limits } from '../../net/limits.ts';
import { ourFault } from '../../net/our-fault.ts';
import { hungUpEarly } from '../../rules/how-it-ended.ts';
import type { CheckContext } from '../context/check-context.ts';
import { findPlaces } from '../context/place.ts';
import { compareAddresses } from '../questions/compare-addresses.ts';
import { lookBeside } from '../questions/look-after-failure.ts';
import { reachAddresses } from '../questions/reach-addresses.ts';
import type { EndpointPlan } from './endpoint-plan.ts';
import { holdMain, type MainOutcome, type Winner } from './hold-main.ts';
import { beginTrial, type Trial } from './trial.ts';

/** Tries one candidate: the main dialogue, and beside it the extra questions. Ends for whatever the server does. */
export function runEndpoint(context: CheckContext, plan: EndpointPlan): Trial {
  const { id, candidate } = plan;
  const { protocol, host, port, security, source } = candidate;
  context.redactor.heard(host);
  context.emit({ type: 'endpoint', endpoint: { id, protocol, host, port, security, source } });
  const facts = noFacts();
  const endpoint: Endpoint = { id, ...candidate, outcome: 'done', failure: null, attempts: [], facts };
  context.parts.witness?.begun(endpoint);
  const log = context.newLog(id, 'login');
  return beginTrial(
    endpoint,
    async (settle) => {
      let isTold = false;
      const settled = () => {
        if (!isTold) tellEnd(context, endpoint);
        isTold = true;
        settle();
      };
      try {
        await tryEndpoint(context, plan, endpoint, log, settled);
      } catch (error) {
        const failure = ourFault(error, log.current);
        if (!isTold) take(endpoint, [log.end(failure)]);
      }
      sortAttempts(endpoint);
      settled();
      context.parts.witness?.ended(endpoint);
      return endpoint;
    },
    plan.turn ?? null,
  );
}

async function tryEndpoint(
  context: CheckContext,
  plan: EndpointPlan,
  endpoint: Endpoint,
  log: AttemptLog,
  settle: () => void,
): Promise<void> {
  const { id, candidate } = plan;
  const { facts } = endpoint;
  const places = await log.step('dns', () => findPlaces(context, candidate));
  if (!places.ok) {
    if (places.failure.step === 'dns')
      facts.resolution = { addresses: [], failure: places.failure, suggestions: [] };
    return take(endpoint, [log.end(places.failure)]);
  }
  const reached = await log.step('tcp', () =>
    reachAddresses(context, id, candidate.host, places.value, plan.urgency),
  );
  const { winner } = reached;
  log.address = winner?.place.address ?? places.value[0]?.address ?? null;
  context.emit({
    type: 'attempt',
    endpoint: id,
    attempt: { id: log.id, purpose: 'login', address: log.address },
  });
  const settleOn = async ({ attempt, causes }: MainOutcome) => {
    take(endpoint, [attempt, ...(await causes)]);
    settle();
  };
  if (winner === null) {
    const beside = lookBeside(context, plan, facts, places.value[0], reached.failure);
    const { addresses, attempts } = await reached.others;
    facts.resolution = { addresses, failure: null, suggestions: [] };
    return take(endpoint, [log.end(reached.failure), ...attempts, ...(await beside)]);
  }
  const main = await holdMain(context, plan, endpoint, log, winner);
  const { attempt } = main;
  const mayMove = plan.extras && hungUpEarly(attempt.failure);
  const settling = mayMove ? null : settleOn(main);
  const { addresses, attempts } = await reached.others;
  endpoint.attempts.push(...attempts);
  if (plan.extras) {
    const at = { context, endpoint: id, settings: candidate, place: winner.place, signal: context.signal };
    const compared = await compareAddresses(at, facts, addresses, { attempt, failure: attempt.failure });
    endpoint.attempts.push(...compared.attempts);
    const again = compared.instead === null ? null : await dialAgain(context, candidate, compared.instead);
    if (again !== null) {
      const before = [...(await main.causes), ...(await main.depth)];
      endpoint.attempts.push({ ...attempt, purpose: 'reach' }, ...before);
      forget(facts);
      const fresh = context.newLog(id, 'login');
      fresh.address = again.place.address;
      const other = await holdMain(context, plan, endpoint, fresh, again);
      facts.resolution = { addresses, failure: null, suggestions: [] };
      await settleOn(other);
      endpoint.attempts.push(...(await other.depth));
      return;
    }
  }
  facts.resolution = { addresses, failure: null, suggestions: [] };
  await (settling ?? settleOn(main));
  endpoint.attempts.push(...(await main.depth));
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

/** Files the main attempt, which says how the server did, and what was asked because of it. */
function take(endpoint: Endpoint, [main, ...more]: [Attempt, ...Attempt[]]): void {
  endpoint.attempts.push(main, ...more);
  endpoint.failure = main.failure;
  endpoint.outcome = main.outcome;
}

/** The main attempt first, whose connection is the one a mail program would have, then the others as they were begun. */
function sortAttempts({ attempts }: Endpoint): void {
  const rank = ({ id, purpose }: Attempt) => (purpose === 'login' ? 0 : Number(id.slice(1)));
  attempts.sort((one, other) => rank(one) - rank(other));
}

function tellEnd(context: CheckContext, { id, outcome, failure, facts }: Endpoint): void {
  const login = facts.login?.outcome ?? null;
  context.emit({ type: 'endpoint-done', endpoint: id, outcome, failure: failure?.kind ?? null, login });
}
