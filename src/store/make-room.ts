import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** So full the store is left when room was made: not every report may have to push one out. */
const leftFull = 0.9;
const atOnce = 500;

/**
 * Deletes reports until all fit into `quota` bytes: the oldest first of those that nobody has opened, then the oldest of the
 * others. Running checks and the report `spare` stay. Gives the number deleted.
 */
export async function makeRoom(db: Kysely<Tables>, quota: number, spare: string): Promise<number> {
  const sum = await db
    .selectFrom('report')
    .select(({ fn }) => fn.sum<number>('bytes').as('bytes'))
    .executeTakeFirst();
  let left = Number(sum?.bytes ?? 0);
  if (left <= quota) return 0;
  let deleted = 0;
  for (const opened of [false, true]) {
    while (left > quota * leftFull) {
      const oldest = await db
        .selectFrom('report')
        .select(['id', 'bytes'])
        .where('state', '=', 'done')
        .where('id', '!=', spare)
        .where('opened_at', opened ? 'is not' : 'is', null)
        .orderBy('created_at')
        .limit(atOnce)
        .execute();
      const ids: string[] = [];
      for (const { id, bytes } of oldest) {
        if (left <= quota * leftFull) break;
        ids.push(id);
        left -= Number(bytes);
      }
      if (ids.length === 0) break;
      await db.deleteFrom('report').where('id', 'in', ids).execute();
      deleted += ids.length;
    }
  }
  return deleted;
}
