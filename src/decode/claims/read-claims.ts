import type { MeaningId } from '../meanings.ts';
import { claims } from './claims.ts';
import { type Found, findConcepts } from './find-concepts.ts';
import type { Concept } from './lexicon.ts';

/** What the sentences of a statement claim. */
export interface ClaimRead {
  id: string;
  meanings: readonly [MeaningId, ...MeaningId[]];
  /** `said` is claimed plainly; `supposed` stands behind a "may" or "if"; `advised` is what a reader is asked to check. */
  how: 'said' | 'supposed' | 'advised';
}

/** How many words may stand between the things of a claim and their state. */
const reach = 11;
/** How many sentences of one statement are read. */
const mostSentences = 40;

/** The clearest claim of a statement; null where its words make none. Linear in the statement. */
export function readClaim(statement: string): ClaimRead | null {
  const read = sentencesOf(statement).map(claimIn);
  for (const how of ['said', 'supposed', 'advised'] as const) {
    const best = read.filter((one) => one?.how === how).sort((a, b) => (a?.order ?? 0) - (b?.order ?? 0))[0];
    if (best) return best;
  }
  return null;
}

/** Sentences, and lines that are none of one sentence broken in two. */
function sentencesOf(statement: string): string[] {
  return statement
    .replace(/([^\n]{45})\n(?=\p{Ll})/gu, '$1 ')
    .split(/[.!?;](?=["')\]]*(?:\s|$))|\n/)
    .filter((sentence) => sentence.trim() !== '')
    .slice(0, mostSentences);
}

/** A server or an address is one word, however many it is made of. */
const named =
  /(?<![\w.@-])(?:[a-z0-9_+-]{1,63}@)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?::\d{1,5})?(?![\w@-])/g;

function claimIn(sentence: string): (ClaimRead & { order: number }) | null {
  const found = findConcepts(sentence.replace(named, 'x'));
  if (found.size < 2) return null;
  const order = claims.findIndex(
    ({ all, none }) => isNear(all, found) && !none.some((one) => found.has(one)),
  );
  const claim = claims[order];
  if (claim === undefined) return null;
  return { id: claim.id, meanings: claim.meanings, how: howSaid(found), order };
}

function howSaid(found: Found): ClaimRead['how'] {
  if (found.has('perhaps')) return 'supposed';
  return found.has('advice') ? 'advised' : 'said';
}

/** Whether all of a claim stand within reach of its last, the state. */
function isNear(all: readonly Concept[], found: Found): boolean {
  const places = all.map((concept) => found.get(concept));
  const states = places.at(-1);
  if (states === undefined || places.some((one) => one === undefined)) return false;
  return states.some((state) =>
    places.every((one) => one?.some((place) => Math.abs(place - state) <= reach)),
  );
}
