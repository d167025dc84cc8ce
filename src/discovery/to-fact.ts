import { isDeepStrictEqual } from 'node:util';
import type { Message, Told } from '../model/message.ts';
import type { DiscoveryAnswer, DiscoveryFact, PublishingProblem } from '../model/report.ts';
import { vouches } from '../model/sources.ts';
import type { Answered } from './ask-autoconfig-file.ts';

/** What a source on the web found: the first answer that names servers, else why there is none. */
export function toFact(
  { source, asked, began }: { source: DiscoveryFact['source']; asked: Told; began: number },
  answered: readonly Answered[],
  nothing: Told,
): DiscoveryFact {
  const best = answered.find(({ answer }) => answer.outcome === 'found');
  const broken = answered.find(({ answer }) => answer.outcome === 'failed')?.answer;
  const problem = broken?.problem ?? null;
  const said = answered.find(({ answer }) => answer.said !== undefined)?.answer;
  const failure = problem === null ? (said?.said ?? nothing) : problemOf(problem, broken?.status);
  return {
    source,
    asked: best?.answer.url ?? broken?.url ?? said?.url ?? asked,
    outcome: best ? 'found' : broken ? 'failed' : 'nothing',
    detail: best === undefined ? failure : best.answer.verifiedTls ? '' : unprotected(broken),
    candidates: best?.candidates ?? [],
    durationMs: Math.round(performance.now() - began),
    trusted: vouches(source, best?.answer.verifiedTls === true),
    answers: answered.map((one) => withOwnServers(one, best)),
  };
}

/** Why it came to an unprotected way: what went wrong at the protected one comes first. */
function unprotected(broken: DiscoveryAnswer | undefined): Message {
  if (broken?.problem == null || !broken.url.startsWith('https:')) return plainMessage('source-unprotected');
  const { args } = problemOf(broken.problem, broken.status);
  return { id: 'source-unprotected-after', args: { ...args, url: broken.url } };
}

/** What went wrong at a place, for the list of places that were asked. */
export function problemOf(problem: PublishingProblem, status: number | null = null): Message {
  const isAnswer = problem === 'http-error' && status !== null;
  return { id: 'source-problem', args: { problem, status: isAnswer ? String(status) : null } };
}

/** A message that needs no arguments. */
export function plainMessage(id: string): Message {
  return { id, args: {} };
}

/** Programs ask in different ways, so an answer that names other servers than the best one keeps them. */
function withOwnServers({ answer, candidates }: Answered, best: Answered | undefined): DiscoveryAnswer {
  const isSame = answer.outcome !== 'found' || isDeepStrictEqual(candidates, best?.candidates);
  return isSame ? answer : { ...answer, candidates };
}
