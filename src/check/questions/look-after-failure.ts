import type { Attempt } from '../../model/attempt.ts';
import type { EndpointFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { Candidate } from '../../model/server-settings.ts';
import type { CheckContext } from '../context/check-context.ts';
import type { AskedEndpoint } from '../context/extra-dialogue.ts';
import type { Place } from '../context/place.ts';
import { askNeighbour, neighbourToAsk } from './ask-neighbour.ts';
import { askOtherSide } from './ask-security.ts';
import { askForStls, mayHideStls } from './ask-stls.ts';
import { askAsStranger, mayHideMailbox } from './ask-stranger.ts';
import { askWideHello, mayNeedOldMethods } from './ask-wide-hello.ts';
import { askGreetingAgain, hungUpInsideTls } from './greet-again.ts';

/** Extra questions may outlast the main dialogue by this much, no more. */
export const extrasMs = 8000;

/** The looks that the way a main dialogue ended calls for; each parts causes that are alike on the wire. None where all went well. */
export function looksAfter(
  at: AskedEndpoint,
  candidate: Candidate,
  facts: EndpointFacts,
  failure: Failure | null,
): Promise<Attempt>[] {
  const looks: Promise<Attempt>[] = [];
  const neighbour = neighbourToAsk(at.context, candidate, failure);
  if (neighbour !== null) looks.push(askNeighbour(at, neighbour, facts));
  // Who wanted a certificate of ours has read our hello.
  if (mayNeedOldMethods(failure) && facts.brokenHandshake?.certificateAsked !== true)
    looks.push(askWideHello(at, facts));
  if (hungUpInsideTls(candidate, failure)) looks.push(askGreetingAgain(at, facts));
  if (mayHideStls(candidate, facts)) looks.push(askForStls(at, facts));
  if (mayHideMailbox(candidate, facts, failure)) looks.push(askAsStranger(at, facts));
  return looks;
}

/** Where no connection stood, the other usual port may still tell whether the host is there. */
export async function lookBeside(
  context: CheckContext,
  { id, candidate, extras }: { id: string; candidate: Candidate; extras: boolean },
  facts: EndpointFacts,
  place: Place | undefined,
  failure: Failure | null,
): Promise<Attempt[]> {
  if (!extras || place === undefined) return [];
  const neighbour = neighbourToAsk(context, candidate, failure);
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(extrasMs)]);
  const at = { context, endpoint: id, settings: candidate, place, signal };
  return Promise.all([
    ...(neighbour === null ? [] : [askNeighbour(at, neighbour, facts)]),
    // Cut off so fast that the connection never seemed to stand: as good as a hang-up before the greeting.
    ...(failure?.kind === 'connection-reset' ? [askOtherSide(at, facts)] : []),
  ]);
}
