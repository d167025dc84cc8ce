import { isIncoming, isOutgoing } from '../model/protocols.ts';
import type { Endpoint, Report } from '../model/report.ts';
import type { Args } from '../words/values.ts';
import type { Words } from '../words/words.ts';

/** One thing a reader may expect to have been tested, and why it was not. */
export interface Untested {
  what: string;
  why: string;
}

type Reason = [what: string, why: string, args?: Args];

/** What was not tested at an endpoint, each with its reason (law: what is not tested is never green). */
export function untestedAt(words: Words, report: Report, endpoint: Endpoint): Untested[] {
  const all = [login(endpoint), mailbox(endpoint), sending(endpoint), relay(endpoint), tls(endpoint, report)];
  return [...all, ...addresses(endpoint), early(report)]
    .filter((one) => one !== null)
    .map(([what, why, args]) => ({
      what: words.message('report-untested', { ...args, what }),
      why: words.message('report-untested-why', { ...args, why }),
    }));
}

function login({ facts }: Endpoint): Reason | null {
  if (facts.login === null) return ['login', 'ended-before'];
  if (facts.login.skipped !== null) return ['login', facts.login.skipped];
  return facts.login.outcome === 'skipped' ? ['login', 'no-answer'] : null;
}

function mailbox({ protocol, facts }: Endpoint): Reason | null {
  return !isIncoming(protocol) || facts.mailbox !== null ? null : ['mailbox', 'after-login'];
}

function sending({ protocol, facts }: Endpoint): Reason | null {
  if (!isOutgoing(protocol)) return null;
  if (facts.sending === null) return ['sending', 'asked-after-login'];
  return facts.sending.failure === null ? null : ['sending', 'answers-missing'];
}

function relay({ protocol, facts }: Endpoint): Reason | null {
  if (!isOutgoing(protocol) || (facts.relay !== null && facts.relay.failure === null)) return null;
  return ['relay', 'not-put'];
}

function tls({ facts }: Endpoint, { state }: Report): Reason | null {
  if (facts.tls === null || facts.tls.probed) return null;
  return ['tls', state === 'done' ? 'not-in-time' : 'still-looking'];
}

function addresses({ facts }: Endpoint): Reason[] {
  const unknown = facts.resolution?.addresses.filter(({ reachable }) => reachable === null) ?? [];
  return unknown.map(({ address, family }) => ['address', 'no-way', { address, family: String(family) }]);
}

function early({ interrupted }: Report): Reason | null {
  return interrupted === null ? null : ['rest', 'ended-early'];
}
