import type { DiscoveryFact } from '../../model/report.ts';
import { isPublished, type PublishedSource, type Source, sourceRow } from '../../model/sources.ts';
import { formatList } from '../wording.ts';

/** Sources where somebody wrote the settings down, for the world or for the customers of one provider. */
type WrittenSource = PublishedSource | 'provider';

const names: Record<WrittenSource, string> = {
  provider: 'the settings of your provider',
  autoconfig: 'the autoconfig file',
  ispdb: 'the Thunderbird database of providers',
  autodiscover: 'Autodiscover',
  pacc: 'the PACC file',
  srv: 'the DNS (SRV records)',
};

/** Whether settings were found where somebody wrote them down, be it for the customers of one provider only. */
export function isWrittenDown({ source, outcome, candidates }: DiscoveryFact): boolean {
  return source in names && outcome === 'found' && candidates.length > 0;
}

/** Where settings are published, as a person reads it: `the autoconfig file`. */
export function sourceWords(source: unknown): string {
  return names[source as keyof typeof names] ?? 'the published settings';
}

/** The programs that read one of the sources: `Thunderbird, K-9 Mail and Outlook`. */
export function readerWords(sources: readonly string[]): string {
  const programs = sources.flatMap((source) => sourceRow(source as Source)?.readers ?? []);
  return programs.length > 0 ? formatList([...new Set(programs)]) : 'mail programs';
}

export function listSources(sources: unknown): string {
  return Array.isArray(sources) ? formatList(sources.map(sourceWords)) : 'the published settings';
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
