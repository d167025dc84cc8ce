import type { DiscoveryFact } from '../model/report.ts';
import type { Looking } from './looking.ts';

/** One place where settings for an address may be published. Never throws; never sees a password. */
export interface DiscoverySource {
  id: DiscoveryFact['source'];
  /** `signal` ends every question when the time for discovery is over. */
  find(context: Looking, signal: AbortSignal): Promise<DiscoveryFact>;
}
