import { isDeepStrictEqual } from 'node:util';
import type { DiscoveryAnswer, DiscoveryFact } from '../model/report.ts';
import { vouches } from '../model/sources.ts';
import type { Answered } from './ask-autoconfig-file.ts';
import { problemWords } from './fetch-settings.ts';

/** What a source on the web found: the first answer that names servers, else why there is none. */
export function toFact(
  { source, asked, began }: { source: DiscoveryFact['source']; asked: string; began: number },
  answered: readonly Answered[],
  nothing: string,
): DiscoveryFact {
  const best = answered.find(({ answer }) => answer.outcome === 'found');
  const broken = answered.find(({ answer }) => answer.outcome === 'failed')?.answer;
  const problem = broken?.problem ?? null;
  const said = answered.find(({ answer }) => answer.said !== undefined)?.answer;
  const failure = problem === null ? (said?.said ?? nothing) : problemWords(problem, broken?.status);
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
function unprotected(broken: DiscoveryAnswer | undefined): string {
  if (broken?.problem == null || !broken.url.startsWith('https:')) return 'not protected on the way';
  return `${problemWords(broken.problem, broken.status)} at ${broken.url}; read without protection on the way`;
}

/** Programs ask in different ways, so an answer that names other servers than the best one keeps them. */
function withOwnServers({ answer, candidates }: Answered, best: Answered | undefined): DiscoveryAnswer {
  const isSame = answer.outcome !== 'found' || isDeepStrictEqual(candidates, best?.candidates);
  return isSame ? answer : { ...answer, candidates };
}
