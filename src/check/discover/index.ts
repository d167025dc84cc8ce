import type { DiscoveryFact } from '../../model/report.ts';
import type { CheckContext } from '../check-context.ts';
import { guess } from './guess.ts';
import { practice } from './practice.ts';
import { provider } from './provider.ts';
import type { DiscoverySource } from './source.ts';
import { srv } from './srv.ts';

/** Sources that settle the matter where they find something, asked first. */
const certain: readonly DiscoverySource[] = [practice, provider];
/** Sources asked side by side where nothing is certain, best first. */
const published: readonly DiscoverySource[] = [srv, guess];

/** Looks for settings with just the address to go by: what is known for certain, else every published source at once. */
export async function discover(context: CheckContext): Promise<DiscoveryFact[]> {
  const known = await Promise.all(certain.map((source) => source.find(context)));
  if (known.some((fact) => fact.outcome === 'found')) return known;
  // A practice address that does not exist must not be looked up in the real world.
  if (context.parts.practice?.covers(context.request.account.domain) === true) return known;
  return [...known, ...(await Promise.all(published.map((source) => source.find(context))))];
}
