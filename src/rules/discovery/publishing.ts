import type { DiscoveryFact } from '../../model/report.ts';
import { isPublished, type PublishedSource } from '../../model/sources.ts';

/** Whether settings were found where somebody wrote them down, be it for the customers of one provider only. */
export function isWrittenDown({ source, outcome, candidates }: DiscoveryFact): boolean {
  return (isPublished(source) || source === 'provider') && outcome === 'found' && candidates.length > 0;
}

/** What published sources found; empty where nobody looked. */
export function foundBy(
  discovery: readonly DiscoveryFact[],
): (DiscoveryFact & { source: PublishedSource })[] {
  return discovery.filter(
    (fact): fact is DiscoveryFact & { source: PublishedSource } =>
      isPublished(fact.source) && fact.outcome === 'found' && fact.candidates.length > 0,
  );
}
