import type { MailboxFacts } from '../../model/facts.ts';

/** The part of the storage that is used, 1 = all of it; null where the server sets or tells no limit. */
export function usedShare({ quota }: MailboxFacts): number | null {
  return quota === null || quota.limit <= 0 ? null : quota.used / quota.limit;
}
