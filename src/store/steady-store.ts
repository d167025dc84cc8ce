import type { Report } from '../model/report.ts';
import type { ReportStore } from './report-store.ts';
import { type StoreTrouble, storeTrouble } from './store-trouble.ts';

/** A store that goes on while the database does not. */
export interface SteadyStore extends ReportStore {
  /** Why a report is kept in memory only; null for all others. */
  unsaved(id: string): StoreTrouble | null;
  /** How many reports and deletions wait for the database, and why. */
  waiting(): { count: number; trouble: StoreTrouble | null };
}

export interface SteadyOptions {
  /** Days until a report expires, for those that the database has never seen. */
  retentionDays: number;
  /** Hears once of each trouble when it begins, and of null when it is over. */
  onTrouble(trouble: StoreTrouble | null, error: unknown): void;
  now?: () => Date;
  /** First pause before the database is tried again; it grows to thirty times as much. */
  pauseMs?: number;
}

interface Waiting {
  report: Report;
  trouble: StoreTrouble;
}

const dayMs = 86_400_000;
const mostWaiting = 200;
const mostDeleted = 10_000;

/**
 * Keeps reports in memory while the disk is full or the database locked, hands them out from there, and stores them as soon as
 * that works. What was deleted never comes back, whoever still wanted to save it.
 */
export function steadyStore(
  store: ReportStore,
  { retentionDays, onTrouble, now = () => new Date(), pauseMs = 1000 }: SteadyOptions,
): SteadyStore {
  const waiting = new Map<string, Waiting>();
  const deleted = new Set<string>();
  const toDelete = new Set<string>();
  let trouble: StoreTrouble | null = null;
  let timer: NodeJS.Timeout | null = null;
  let pause = pauseMs;

  const isIdle = () => waiting.size === 0 && toDelete.size === 0;
  function note(next: StoreTrouble | null, error: unknown): void {
    if (next !== trouble) onTrouble(next, error);
    trouble = next;
    if (next === null) pause = pauseMs;
  }
  function retryLater(): void {
    if (timer !== null || isIdle()) return;
    timer = setTimeout(() => {
      timer = null;
      void catchUp();
    }, pause);
    timer.unref();
    pause = Math.min(pause * 2, pauseMs * 30);
  }
  async function catchUp(): Promise<void> {
    try {
      for (const id of toDelete) {
        await store.delete(id);
        toDelete.delete(id);
      }
      for (const [id, entry] of waiting) {
        await store.save(entry.report);
        if (waiting.get(id) === entry) waiting.delete(id);
        if (deleted.has(id)) await store.delete(id);
      }
      if (isIdle()) note(null, null);
    } catch (error) {
      note(storeTrouble(error) ?? trouble, error);
    }
    retryLater();
  }
  function keep(report: Report, why: StoreTrouble, error: unknown): Report {
    if (waiting.size >= mostWaiting && !waiting.has(report.id)) throw error;
    const expiresAt =
      report.expiresAt ?? new Date(Date.parse(report.createdAt) + retentionDays * dayMs).toISOString();
    const kept = { ...report, expiresAt };
    waiting.set(report.id, { report: kept, trouble: why });
    note(why, error);
    retryLater();
    return kept;
  }

  return {
    ...store,
    async save(report) {
      if (deleted.has(report.id)) return report;
      try {
        const stored = await store.save(report);
        waiting.delete(report.id);
        if (deleted.has(report.id)) await store.delete(report.id);
        if (isIdle()) note(null, null);
        return stored;
      } catch (error) {
        const why = storeTrouble(error);
        if (why === null) throw error;
        return keep(report, why, error);
      }
    },
    async get(id) {
      if (deleted.has(id)) return null;
      const kept = waiting.get(id)?.report;
      if (kept === undefined) return await store.get(id);
      return Date.parse(kept.expiresAt ?? '') > now().getTime() ? kept : null;
    },
    async delete(id) {
      deleted.add(id);
      const [oldest] = deleted;
      if (deleted.size > mostDeleted && oldest !== undefined) deleted.delete(oldest);
      const wasKept = waiting.delete(id);
      try {
        return (await store.delete(id)) || wasKept;
      } catch (error) {
        const why = storeTrouble(error);
        if (why === null) throw error;
        toDelete.add(id);
        note(why, error);
        retryLater();
        return true;
      }
    },
    unsaved: (id) => waiting.get(id)?.trouble ?? null,
    waiting: () => ({ count: waiting.size + toDelete.size, trouble }),
    async close() {
      if (timer !== null) clearTimeout(timer);
      await catchUp();
      if (timer !== null) clearTimeout(timer);
      await store.close();
    },
  };
}
