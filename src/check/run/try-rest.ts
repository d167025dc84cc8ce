import type { CheckRequest } from '../../model/check-request.ts';
import type { ProgressListener } from '../../model/progress.ts';
import type { DiscoveryFact, Endpoint } from '../../model/report.ts';
import type { Candidate } from '../../model/server-settings.ts';
import { CheckContext } from '../context/check-context.ts';
import type { CheckParts } from '../context/check-parts.ts';
import { bySource } from '../plan/make-plan.ts';

import { Looks } from './looks.ts';
import { together } from './trial.ts';
import { tryWithLogin } from './try-candidates.ts';

/** What is left of a check that came to a bad end at one of its servers. */
export interface Rest {
  /** The servers that it had not finished with, less the one at which it ended. */
  candidates: Candidate[];
  /** Hosts that may have seen the password: they do not get it again (law 5). */
  loggedInAt: string[];
  discovery: DiscoveryFact[];
  /** The numbers that were given to servers and attempts so far. */
  numbered: { endpoints: number; attempts: number };
}

/**
 * Tries the servers once more that stood beside the one at which a check came to a bad end. What it gives is not judged, and not
 * redacted yet. Ends for whatever a server does, at the latest after `timeoutMs`.
 */
export async function tryRest(
  request: CheckRequest,
  parts: CheckParts,
  { candidates, loggedInAt, discovery, numbered }: Rest,
  onProgress: ProgressListener,
  outside: AbortSignal,
): Promise<Endpoint[]> {
  const signal = AbortSignal.any([outside, AbortSignal.timeout(request.timeoutMs)]);
  const context = new CheckContext(request, parts, onProgress, signal);
  context.countFrom(numbered);
  const { first, looks } = bySource(candidates);
  const isNew = ({ host }: Candidate) => !loggedInAt.includes(host);
  const looking = new Looks(context);
  looking.lookAt(looks);
  const tried = await Promise.all([
    together(first.map((one) => tryWithLogin(context, one, discovery, isNew(one)))).done,
    // Of these one in each direction gets the password: it may have been any of them.
    looking.choose(discovery, loggedInAt.length === 0).done,
  ]);
  context.resolver.cancel();
  return tried.flat();
}
