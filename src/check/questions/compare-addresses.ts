import type { Attempt } from '../../model/attempt.ts';
import type { AddressFact, EndpointFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import { hungUpEarly } from '../../rules/how-it-ended.ts';
import type { AskedEndpoint } from '../context/extra-dialogue.ts';
import { greetAgain } from './greet-again.ts';

/** So many other addresses are asked for their greeting: hosts with more of them share one door. */
const mostAddresses = 2;
/** Nobody waits longer for an address that was not needed. */
const patienceMs = 4000;

export interface Compared {
  attempts: Attempt[];
  /** An address that greets where the one of the main dialogue hung up. */
  instead: string | null;
}

/**
 * Asks other addresses of the host for their greeting: one that takes connections and hangs up is as broken as one that takes none, and
 * where the main dialogue met such a one, another may do better.
 */
export async function compareAddresses(
  at: AskedEndpoint,
  facts: EndpointFacts,
  addresses: AddressFact[],
  main: { attempt: Attempt; failure: Failure | null },
): Promise<Compared> {
  const own = addresses.find(({ address }) => address === at.place.address);
  const others = addresses.filter((one) => one !== own && one.reachable === true);
  const dropped = hungUpEarly(main.failure);
  // After a refused login a hang-up may be a ban; a server that spoke and failed otherwise has a cause of its own.
  const talked = /^(?:2\d\d|\+OK|OK|PREAUTH)$/.test(facts.greetingReply?.status ?? '');
  const refused = addresses.some(({ address }) => at.context.hasRefusedLogin(address));
  if (own === undefined || others.length === 0 || refused || !(dropped || talked))
    return { attempts: [], instead: null };
  const asked = nearest(others, own.family);
  const attempts = (await Promise.all(asked.map((fact) => ask(at, fact)))).flat();
  if (!dropped) return { attempts, instead: null };
  const instead = asked.find(({ greeted }) => greeted === true)?.address ?? null;
  if (instead !== null) {
    own.greeted = false;
    own.failure = main.failure;
    own.evidence = { attempt: main.attempt.id, lines: [main.attempt.transcript.length || 1] };
  }
  return { attempts, instead };
}

/** One of the other family first: networks differ in which they have. */
function nearest(others: AddressFact[], family: 4 | 6): AddressFact[] {
  const other = others.filter((fact) => fact.family !== family);
  const same = others.filter((fact) => fact.family === family);
  return [...other.slice(0, 1), ...same, ...other.slice(1)].slice(0, mostAddresses);
}

/** Hears the greeting of an address, and asks once more before it is said to hang up. */
async function ask(at: AskedEndpoint, fact: AddressFact): Promise<Attempt[]> {
  const signal = AbortSignal.any([at.signal, AbortSignal.timeout(patienceMs)]);
  const there = { ...at, place: { ...at.place, address: fact.address }, signal };
  const first = await greetAgain(there);
  const attempts = hungUpEarly(first.failure) ? [first, await greetAgain(there)] : [first];
  const last = attempts.at(-1) ?? first;
  const evidence = { attempt: last.id, lines: [last.transcript.length || 1] };
  if (last.failure === null) Object.assign(fact, { greeted: true, evidence });
  else if (hungUpEarly(last.failure))
    Object.assign(fact, { greeted: false, failure: last.failure, evidence });
  return attempts;
}
