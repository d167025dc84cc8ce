import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { names } from './names.ts';
import type { Tables } from './tables.ts';

/** A search that somebody of the staff has kept for themselves. */
export interface SavedSearch {
  id: string;
  name: string;
  /** What is asked, as the fields of the page. */
  fields: Record<string, string>;
}

/** Searches that staff keep, each person their own. */
export interface SavedSearches {
  /** Those of one person, by name. */
  of(staffId: string): Promise<SavedSearch[]>;
  /** Keeps one, in place of the one that is called the same; false where a person has as many as they may. */
  save(staffId: string, name: string, fields: Record<string, string>): Promise<boolean>;
  /** Whether there was one of this person to take away. */
  remove(staffId: string, id: string): Promise<boolean>;
  /** All that name a text as a whole, whosoever they are. */
  naming(text: string): Promise<SavedSearch[]>;
  forget(ids: readonly string[]): Promise<number>;
}

/** How many searches one person may keep. */
export const mostSearches = 30;

/** The searches in the tables of a database. */
export function savedSearchesIn(db: Kysely<Tables>, now: () => Date = () => new Date()): SavedSearches {
  const all = () => db.selectFrom('saved_search').selectAll().orderBy('name_key').orderBy('id');
  return {
    async of(staffId) {
      return (await all().where('staff_id', '=', staffId).execute()).map(toSearch);
    },
    async save(staffId, name, fields) {
      const key = name.normalize('NFC').toLowerCase();
      const own = await all().where('staff_id', '=', staffId).execute();
      if (own.length >= mostSearches && !own.some(({ name_key }) => name_key === key)) return false;
      const change = { name, query: JSON.stringify(fields) };
      await db
        .insertInto('saved_search')
        .values({
          ...{ id: randomUUID(), staff_id: staffId, name_key: key, created_at: now().getTime() },
          ...change,
        })
        .onConflict((conflict) => conflict.columns(['staff_id', 'name_key']).doUpdateSet(change))
        .execute();
      return true;
    },
    async remove(staffId, id) {
      const one = db.deleteFrom('saved_search').where('staff_id', '=', staffId).where('id', '=', id);
      return (await one.executeTakeFirst()).numDeletedRows > 0n;
    },
    async naming(text) {
      return (await all().execute())
        .map(toSearch)
        .filter(({ name, fields }) => [name, ...Object.values(fields)].some((one) => names(one, text)));
    },
    async forget(ids) {
      if (ids.length === 0) return 0;
      const those = db.deleteFrom('saved_search').where('id', 'in', [...ids]);
      return Number((await those.executeTakeFirst()).numDeletedRows);
    },
  };
}

function toSearch({ id, name, query }: Tables['saved_search']): SavedSearch {
  return { id, name, fields: JSON.parse(query) as Record<string, string> };
}
