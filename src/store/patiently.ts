import { setTimeout as wait } from 'node:timers/promises';
import { storeTrouble } from './store-trouble.ts';

const firstPauseMs = 15;
const longestPauseMs = 200;

/**
 * Does work with the database again while another process has it locked, with pauses in which everybody else is served:
 * SQLite's own waiting would stop the whole process. Gives up after `patienceMs` with the error.
 */
export async function patiently<T>(patienceMs: number, work: () => Promise<T>): Promise<T> {
  const until = performance.now() + patienceMs;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)) {
    try {
      return await work();
    } catch (error) {
      if (storeTrouble(error) !== 'locked' || performance.now() + pauseMs > until) throw error;
    }
    await wait(pauseMs);
  }
}

/** A repository, each of whose questions is asked again while another process keeps the database locked. */
export function patient<Repository extends object>(repository: Repository, patienceMs: number): Repository {
  const verbs = Object.entries(repository).map(([name, ask]: [string, Ask]) => [
    name,
    (...given: never[]) => patiently(patienceMs, () => ask(...given)),
  ]);
  return Object.fromEntries(verbs) as Repository;
}

type Ask = (...given: never[]) => Promise<unknown>;
