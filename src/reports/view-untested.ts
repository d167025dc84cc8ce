import type { LoginSkipped } from '../model/facts.ts';
import { isIncoming, isOutgoing } from '../model/protocols.ts';
import type { Endpoint, Report } from '../model/report.ts';

/** One thing a reader may expect to have been tested, and why it was not. */
export interface Untested {
  what: string;
  why: string;
}

const loginWords: Record<LoginSkipped, string> = {
  'no-password': 'no password was given',
  'not-verified': 'the server could not prove who it is, so the password stayed here',
  'not-encrypted': 'the connection is not encrypted, so the password stayed here',
  'not-offered': 'the server offers no sign-in here',
  'no-common-mechanism': 'the server offers only sign-in methods that we do not speak',
  'source-untrusted': 'the settings come from a place nobody vouches for, so the password stayed here',
  'too-many-failed': 'too many sign-ins had failed shortly before, so the password stayed here',
};

/** What was not tested at an endpoint, each with its reason (law: what is not tested is never green). */
export function untestedAt(report: Report, endpoint: Endpoint): Untested[] {
  const all = [login(endpoint), mailbox(endpoint), sending(endpoint), relay(endpoint), tls(endpoint)];
  return [...all, ...addresses(endpoint), early(report)].filter((one) => one !== null);
}

function login({ facts }: Endpoint): Untested | null {
  const what = 'Signing in';
  if (facts.login === null) return { what, why: 'the conversation ended before' };
  if (facts.login.skipped !== null) return { what, why: loginWords[facts.login.skipped] };
  return facts.login.outcome === 'skipped' ? { what, why: 'the server did not answer' } : null;
}

function mailbox({ protocol, facts }: Endpoint): Untested | null {
  if (!isIncoming(protocol) || facts.mailbox !== null) return null;
  return { what: 'The mailbox', why: 'it can only be looked at after signing in' };
}

function sending({ protocol, facts }: Endpoint): Untested | null {
  if (!isOutgoing(protocol)) return null;
  const what = 'Sending as yourself';
  if (facts.sending === null) return { what, why: 'it can only be asked after signing in' };
  return facts.sending.failure === null
    ? null
    : { what, why: 'the conversation ended before all answers came' };
}

function relay({ protocol, facts }: Endpoint): Untested | null {
  if (!isOutgoing(protocol) || (facts.relay !== null && facts.relay.failure === null)) return null;
  return { what: 'Forwarding for strangers', why: 'the question could not be put, or was not answered' };
}

function tls({ facts }: Endpoint): Untested | null {
  if (facts.tls === null || facts.tls.probed) return null;
  return {
    what: 'All encryption versions and methods',
    why: 'some of the questions were not answered in time',
  };
}

function addresses({ facts }: Endpoint): Untested[] {
  const unknown = facts.resolution?.addresses.filter(({ reachable }) => reachable === null) ?? [];
  return unknown.map(({ address, family }) => ({
    what: `The address ${address}`,
    why: `this service has no IPv${family} connection of its own, or the test ended before`,
  }));
}

function early({ interrupted }: Report): Untested | null {
  return interrupted === null
    ? null
    : { what: 'Anything after the end of the test', why: 'the test ended early' };
}
