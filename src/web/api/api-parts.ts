import type { LRUCache } from 'lru-cache';
import type { Counters } from '../../bounds/counters.ts';
import type { AnsweredRequests } from '../../store/answered-requests.ts';
import type { ApiKeys } from '../../store/api-keys.ts';
import type { EventStreams } from '../event-streams.ts';
import type { ReportParts } from '../routes/reports.ts';
import type { CheckStarter } from '../start-check.ts';

/** What the interface for programs is made of. */
export interface ApiParts extends ReportParts, Omit<CheckStarter, 'store'> {
  apiKeys?: ApiKeys;
  answered?: AnsweredRequests;
  /** Whether programs without a key are let in. */
  anonymous: boolean;
  counters: Counters;
  /** Looks of programs of the staff that stand in the log of the desk already, by key and report. */
  looks: LRUCache<string, true>;
  streams: EventStreams;
}
