import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What is known of a request that came before: `other` had another body, `running` has no answer yet. */
export type Repeated =
  | { kind: 'first' }
  | { kind: 'answered'; answer: unknown }
  | { kind: 'other' | 'running' };

/** Requests that are answered once, however often they come. */
export interface AnsweredRequests {
  /** Takes note of a request, or tells what became of it before. Of several at once one is the first. */
  begin(key: string, body: string): Promise<Repeated>;
  /** Keeps the answer for whoever asks again. */
  finish(key: string, answer: unknown): Promise<void>;
  /** Nothing came of it: the next one is the first. */
  release(key: string): Promise<void>;
  /** Forgets what came before a moment; gives the number. */
  purge(before: Date): Promise<number>;
}

/** For so long an answer is kept. */
export const keptMs = 86_400_000;
/** A request without an answer is over after that: whoever began it has died. */
const diedMs = 60_000;

/** The requests in the tables of a database. */
export function answeredRequestsIn(db: Kysely<Tables>, now: () => Date = () => new Date()): AnsweredRequests {
  return {
    async begin(key, body) {
      const at = now().getTime();
      const put = await db
        .insertInto('answered_request')
        .values({ key, body, answer: null, at })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .executeTakeFirst();
      if (Number(put.numInsertedOrUpdatedRows ?? 0n) > 0) return { kind: 'first' };
      const row = await db
        .selectFrom('answered_request')
        .selectAll()
        .where('key', '=', key)
        .executeTakeFirst();
      if (row === undefined) return { kind: 'running' };
      const life = row.answer === null ? diedMs : keptMs;
      if (at - Number(row.at) >= life) {
        // Of several that find it over, one takes its place.
        const taken = await db
          .updateTable('answered_request')
          .set({ body, answer: null, at })
          .where('key', '=', key)
          .where('at', '=', row.at)
          .executeTakeFirst();
        return { kind: taken.numUpdatedRows > 0n ? 'first' : 'running' };
      }
      if (row.body !== body) return { kind: 'other' };
      return row.answer === null ? { kind: 'running' } : { kind: 'answered', answer: JSON.parse(row.answer) };
    },
    async finish(key, answer) {
      const own = db.updateTable('answered_request').where('key', '=', key);
      await own.set({ answer: JSON.stringify(answer) }).execute();
    },
    async release(key) {
      await db.deleteFrom('answered_request').where('key', '=', key).where('answer', 'is', null).execute();
    },
    async purge(before) {
      const old = db.deleteFrom('answered_request').where('at', '<', before.getTime());
      return Number((await old.executeTakeFirst()).numDeletedRows);
    },
  };
}
