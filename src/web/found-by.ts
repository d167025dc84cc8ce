import type { RecommendedSettings, Report } from '../model/report.ts';
import type { Protocol, ServerSettings } from '../model/server-settings.ts';

/** The readers of autoconfig files that have a quick way here, with what they can receive by. */
const autoconfigReaders: Record<string, readonly Protocol[]> = {
  thunderbird: ['imap', 'pop3'],
  'thunderbird-android': ['imap'],
};

/**
 * The ids of the program readers that find the recommended servers, both of them, by what the look-up of the report saw:
 * the domain's own autoconfig file, else Mozilla's database.
 */
export function foundByOfReport({ discovery, recommended }: Report): string[] {
  const { incoming, outgoing } = recommended;
  if (incoming === null || outgoing === null) return [];
  const files = ['autoconfig', 'ispdb'].map((source) => discovery.find((fact) => fact.source === source));
  const first = files.find((fact) => fact?.outcome === 'found');
  const names = (server: RecommendedSettings) => first?.candidates.some((one) => isSame(one, server));
  return names(incoming) && names(outgoing) ? readersOf(incoming.protocol) : [];
}

/**
 * The same for a provider's own domains, whose autoconfig file is published here. Whether the DNS leads there is not
 * asked, so the words of the quick way say what to do where nothing is found.
 */
export function foundByOfProvider(protocol: Protocol | undefined): string[] {
  return protocol === undefined ? [] : readersOf(protocol);
}

function readersOf(protocol: Protocol): string[] {
  return Object.keys(autoconfigReaders).filter((id) => autoconfigReaders[id]?.includes(protocol));
}

function isSame(one: ServerSettings, other: ServerSettings): boolean {
  const keys = ['protocol', 'host', 'port', 'security', 'username'] as const;
  return keys.every((key) => one[key] === other[key]);
}
