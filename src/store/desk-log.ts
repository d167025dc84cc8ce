import { randomUUID } from 'node:crypto';
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { DeskEntry } from '../model/staff.ts';
import { names } from './names.ts';
import type { Tables } from './tables.ts';

/** Which entries are wanted; what is absent does not count. */
export interface LogFilter {
  staff?: string;
  action?: string;
  subject?: string;
  /** The first moment, and the first one after. */
  from?: Date;
  to?: Date;
}

/** Where a page of entries goes on: behind the entry of this moment and id. */
export interface LogPlace {
  at: string;
  id: string;
}

/** Every look, search and change of staff, kept for a set time. */
export interface DeskLog {
  note(entry: Omit<DeskEntry, 'id' | 'at'>): Promise<void>;
  /** What was done with one subject (the id of a report, the name of a person …), the newest first; 100 at most unless said. */
  about(subject: string, most?: number): Promise<DeskEntry[]>;
  /** The newest first, from the place on. */
  find(filter: LogFilter, most: number, behind?: LogPlace): Promise<DeskEntry[]>;
  /** Every action that the log knows, and everybody in it. */
  known(): Promise<{ actions: string[]; staff: string[] }>;
  /** Entries that name a text, such as an address, as a whole and in any case; also inside their details. */
  naming(text: string): Promise<DeskEntry[]>;
  forget(ids: readonly string[]): Promise<number>;
  /** Deletes what is older than a moment; gives the number. */
  purge(before: Date): Promise<number>;
}

/** How many entries are deleted by one statement. */
const atOnce = 500;

/** The log in the tables of a database. */
export function deskLogIn(db: Kysely<Tables>, now: () => Date = () => new Date()): DeskLog {
  const all = () => db.selectFrom('desk_log').selectAll();
  const read = async (rows: SelectQueryBuilder<Tables, 'desk_log', Tables['desk_log']>) =>
    (await rows.execute()).map(toEntry);
  return {
    async note({ staff, action, subject, details }) {
      const row = { staff, action, subject, details: JSON.stringify(details) };
      await db
        .insertInto('desk_log')
        .values({ id: randomUUID(), at: now().getTime(), ...row })
        .execute();
    },
    about: (subject, most = 100) =>
      read(all().where('subject', '=', subject).orderBy('at', 'desc').limit(most)),
    async find({ staff, action, subject, from, to }, most, behind) {
      let rows = all().orderBy('at', 'desc').orderBy('id', 'desc').limit(most);
      if (staff !== undefined) rows = rows.where('staff', '=', staff);
      if (action !== undefined) rows = rows.where('action', '=', action);
      if (subject !== undefined) rows = rows.where('subject', '=', subject);
      if (from !== undefined) rows = rows.where('at', '>=', from.getTime());
      if (to !== undefined) rows = rows.where('at', '<', to.getTime());
      if (behind !== undefined) {
        const at = Date.parse(behind.at);
        rows = rows.where((where) =>
          where.or([where('at', '<', at), where.and([where('at', '=', at), where('id', '<', behind.id)])]),
        );
      }
      return await read(rows);
    },
    async known() {
      const actions = db.selectFrom('desk_log').select('action').distinct().orderBy('action');
      const staff = db.selectFrom('desk_log').select('staff').distinct().orderBy('staff').limit(200);
      return {
        actions: (await actions.execute()).map((row) => row.action),
        staff: (await staff.execute()).map((row) => row.staff),
      };
    },
    async naming(text) {
      // Letters beyond ASCII are compared below: databases differ in what they call lower case.
      const inside = `%${text.toLowerCase().replace(/[^\x20-\x7e]|["\\%_]/g, '_')}%`;
      const rows = all().where((where) =>
        where.or([
          where(sql<string>`lower(details)`, 'like', inside),
          where(sql<string>`lower(subject)`, 'like', inside),
        ]),
      );
      return (await read(rows)).filter(({ subject, details }) =>
        [subject, ...Object.values(details)].some((value) => names(String(value), text)),
      );
    },
    async forget(ids) {
      let count = 0;
      for (let from = 0; from < ids.length; from += atOnce) {
        const those = db.deleteFrom('desk_log').where('id', 'in', ids.slice(from, from + atOnce));
        count += Number((await those.executeTakeFirst()).numDeletedRows);
      }
      return count;
    },
    async purge(before) {
      const old = db.deleteFrom('desk_log').where('at', '<', before.getTime());
      return Number((await old.executeTakeFirst()).numDeletedRows);
    },
  };
}

function toEntry({ id, at, staff, action, subject, details }: Tables['desk_log']): DeskEntry {
  return { id, at: new Date(at).toISOString(), staff, action, subject, details: JSON.parse(details) };
}
