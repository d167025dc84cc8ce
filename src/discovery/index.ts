import type { DiscoveryFact } from '../model/report.ts';
import { type Source, sourceRow, sources } from '../model/sources.ts';
import { autoconfig } from './autoconfig.ts';
import { autodiscover } from './autodiscover.ts';
import { guess } from './guess.ts';
import { ispdb } from './ispdb.ts';
import type { Looking } from './looking.ts';
import { mx } from './mx.ts';
import { pacc } from './pacc.ts';
import { practice } from './practice.ts';
import { provider } from './provider.ts';
import type { DiscoverySource } from './source.ts';
import { srv } from './srv.ts';
import { withinDeadline } from './within-deadline.ts';

const all: Record<Exclude<Source, 'typed'>, DiscoverySource> = {
  practice,
  provider,
  autoconfig,
  ispdb,
  mx,
  autodiscover,
  pacc,
  srv,
  guess,
};
const inOrder = sources.flatMap((id) => (id === 'typed' ? [] : [all[id]]));
/** Sources that settle the matter where they find something, asked first. */
const certain = inOrder.filter(({ id }) => sourceRow(id).settles);
/** Sources asked side by side where nothing is certain, best first: the order in which Thunderbird believes them. */
const published = inOrder.filter(({ id }) => !sourceRow(id).settles);

/** The time for all published sources together, in milliseconds. */
export const discoveryMs = 6000;

/**
 * Looks for settings with just the address to go by: what is known for certain, else every published source at once. `onFact` hears of what
 * a published source has answered as soon as it has.
 */
export async function discover(
  context: Looking,
  onFact: (fact: DiscoveryFact) => void = () => {},
  timeMs = discoveryMs,
): Promise<DiscoveryFact[]> {
  const known = await Promise.all(certain.map((source) => source.find(context, context.signal)));
  if (known.some((fact) => fact.outcome === 'found')) return known;
  // A practice address that does not exist must not be looked up in the real world.
  if (context.parts.practice?.covers(context.request.account.domain) === true) return known;
  return [...known, ...(await withinDeadline(published, context, timeMs, onFact))];
}
