import type { Evidence } from '../../model/attempt.ts';
import type { FailureKind } from '../../model/failure.ts';
import type { HomeReading } from '../../model/home.ts';
import type { Endpoint } from '../../model/report.ts';
import type { JudgedCheck } from '../rule.ts';

/** How a server was met: somebody answered, somebody said no, or nobody said anything. */
export type Met = 'open' | 'refused' | 'silent';

/** One server as the customer's own network met it, beside how we did; null where one of the two cannot be told. */
export interface Beside {
  endpoint: Endpoint;
  readings: HomeReading[];
  here: Met | null;
  ours: Met | null;
}

/** Failures before anybody answered, by what they look like from outside. */
const ended: Partial<Record<FailureKind, Met>> = {
  'connection-refused': 'refused',
  'connection-timeout': 'silent',
  'host-unreachable': 'silent',
};

/** Every server of the check that something was tried at from the customer's own network. */
export function setBeside(check: JudgedCheck): Beside[] {
  return check.endpoints.flatMap((endpoint) => {
    const readings = readingsAt(endpoint, check);
    if (readings.length === 0) return [];
    return [{ endpoint, readings, here: metBy(readings), ours: ourMeeting(endpoint) }];
  });
}

/** The tries at one server's host and port. */
export function readingsAt(endpoint: Endpoint, check: JudgedCheck): HomeReading[] {
  return readingsOf(endpoint, check).filter(({ port }) => port === endpoint.port);
}

/** The tries at any port of a server's host, by its name or one of its addresses; never those at the customer's own machine. */
export function readingsOf(
  { host, facts }: Pick<Endpoint, 'host' | 'facts'>,
  check: JudgedCheck,
): HomeReading[] {
  const names = [host, ...(facts.resolution?.addresses.map(({ address }) => address) ?? [])].map(plain);
  return (check.home?.readings ?? []).filter((reading) => {
    if (reading.ownMachine === true || isLoopback(reading.address)) return false;
    const named = reading.host === null || isAddress(reading.host) ? reading.address : reading.host;
    return names.includes(plain(named ?? reading.host ?? ''));
  });
}

/** How several tries at one place went together: one that came through is enough. */
export function metBy(readings: readonly HomeReading[]): Met | null {
  const outcomes = readings.map(({ outcome }) => outcome);
  if (outcomes.includes('open')) return 'open';
  if (outcomes.includes('refused')) return 'refused';
  return outcomes.includes('timeout') || outcomes.includes('unreachable') ? 'silent' : null;
}

/** How we met the server; null where it is us who could not tell. */
export function ourMeeting({ facts, failure }: Pick<Endpoint, 'facts' | 'failure'>): Met | null {
  if (facts.greeting !== null || facts.tls !== null) return 'open';
  const end = failure === null ? null : (ended[failure.kind] ?? null);
  if (end !== null) return end;
  return facts.resolution?.addresses.some(({ reachable }) => reachable === true) ? 'open' : null;
}

/** Points at the last line of our own dialogue with a server: what we saw there. */
export function ourEvidence({ attempts }: Pick<Endpoint, 'attempts'>): Evidence[] {
  const main = attempts.find(({ purpose }) => purpose === 'login');
  return main === undefined || main.transcript.length === 0
    ? []
    : [{ attempt: main.id, lines: [main.transcript.length] }];
}

/** Names and addresses as they are compared. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

export function isAddress(text: string): boolean {
  return text.includes(':') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text);
}

/** True for an address of IPv6. */
export function isIpv6(address: string | null): boolean {
  return address?.includes(':') === true;
}

function isLoopback(address: string | null): boolean {
  return address !== null && (address === '::1' || address.startsWith('127.'));
}

/** Two hosts of one owner, by the end of their names: what one of them does to a visitor, the other does too. */
export function areOfOneOwner(one: string, other: string): boolean {
  const end = (host: string) => (isAddress(host) ? host : plain(host).split('.').slice(-2).join('.'));
  return end(one) === end(other);
}
