import type { RecommendedSettings, Report } from '../model/report.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import { clientViews } from '../publish/client-views.ts';
import { programReaders } from '../publish/program-readers.ts';

/** The ids of the program readers that found the recommended servers, both of them, when the report was made. */
export function foundByOfReport({ discovery, recommended }: Report): string[] {
  const { incoming, outgoing } = recommended;
  return clientViews(discovery)
    .filter((view) => view.outcome === 'found' && isSame(view.incoming, incoming))
    .filter((view) => isSame(view.outgoing, outgoing))
    .map(({ id }) => id);
}

/**
 * The ids of the readers of autoconfig: for its own domains a provider publishes that here. Whether the DNS leads there
 * is not asked, so the words of the quick way say what to do where nothing is found.
 */
export function foundByOfProvider(protocol: string | undefined): string[] {
  return programReaders
    .filter(({ places }) => places.some(({ source }) => source === 'autoconfig'))
    .filter(({ incoming }) => incoming.some((one) => one === protocol))
    .map(({ id }) => id);
}

function isSame(one: ServerSettings | null, other: RecommendedSettings | null): boolean {
  const keys = ['protocol', 'host', 'port', 'security', 'username'] as const;
  return one !== null && keys.every((key) => one[key] === other?.[key]);
}
