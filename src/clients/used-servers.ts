import type { RecommendedSettings } from '../model/report.ts';
import type { ClientSettings, Standing } from './client.ts';

/** The servers in use, incoming first. */
export function usedServers(settings: ClientSettings): RecommendedSettings[] {
  return [settings.incoming, settings.outgoing].filter((server) => server !== null);
}

/** Who vouches for the servers in use: a test that worked, the provider whose own servers they are, or nobody. */
export function standingOf(settings: ClientSettings): Standing {
  if (unvouched(settings).length > 0) return 'unverified';
  return usedServers(settings).every(({ verified }) => verified) ? 'verified' : 'provider';
}

/** The servers in use that nobody vouches for. */
export function unvouched(settings: ClientSettings): RecommendedSettings[] {
  return usedServers(settings).filter(({ verified, source }) => !verified && source !== 'provider');
}

/** The person's name as others see it; empty where nobody told us, for an address is no name. */
export function fullName(settings: ClientSettings): string {
  return settings.account.displayName ?? '';
}
