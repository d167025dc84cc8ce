import type { DiscoveryFact } from '../../model/report.ts';
import type { Source } from '../../model/server-settings.ts';
import { formatList } from '../wording.ts';

/** Sources where the settings of a domain are written down for mail programs. */
export const publishedSources = ['autoconfig', 'ispdb', 'autodiscover', 'pacc', 'srv'] as const;
export type PublishedSource = (typeof publishedSources)[number];

/** Sources where somebody wrote the settings down; usual names that answered are only a guess. */
const writtenSources = ['provider', ...publishedSources] as const;

const names: Record<(typeof writtenSources)[number], string> = {
  provider: 'the settings of your provider',
  autoconfig: 'the autoconfig file',
  ispdb: 'the Thunderbird database of providers',
  autodiscover: 'Autodiscover',
  pacc: 'the PACC file',
  srv: 'the DNS (SRV records)',
};

/** Well-known programs that set accounts up from a source. */
const readers: Record<PublishedSource, readonly string[]> = {
  autoconfig: ['Thunderbird', 'K-9 Mail', 'Evolution'],
  ispdb: ['Thunderbird', 'K-9 Mail'],
  autodiscover: ['Outlook'],
  pacc: ['programs that know PACC'],
  srv: ['FairEmail'],
};

export function isPublished(source: Source): source is PublishedSource {
  return (publishedSources as readonly Source[]).includes(source);
}

/** Whether settings were found where somebody wrote them down, be it for the customers of one provider only. */
export function isWrittenDown({ source, outcome, candidates }: DiscoveryFact): boolean {
  return (
    (writtenSources as readonly Source[]).includes(source) && outcome === 'found' && candidates.length > 0
  );
}

/** Where settings are published, as a person reads it: `the autoconfig file`. */
export function sourceWords(source: unknown): string {
  return names[source as keyof typeof names] ?? 'the published settings';
}

/** The programs that read one of the sources: `Thunderbird, K-9 Mail and Outlook`. */
export function readerWords(sources: readonly string[]): string {
  const programs = sources.flatMap((source) => readers[source as PublishedSource] ?? []);
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
