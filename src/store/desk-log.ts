import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { DeskEntry } from '../model/staff.ts';
import type { Tables } from './tables.ts';

/** Every look, search and change of staff, kept for a set time. */
export interface DeskLog {
  note(entry: Omit<DeskEntry, 'id' | 'at'>): Promise<void>;
  /** What was done with one subject (the id of a report, the name of a person …), the newest first; 100 at most unless said. */
  about(subject: string, most?: number): Promise<DeskEntry[]>;
}

/** The log in the tables of a database. */
export function deskLogIn(db: Kysely<Tables>, now: () => Date = () => new Date()): DeskLog {
  return {
    async note({ staff, action, subject, details }) {
      const row = { staff, action, subject, details: JSON.stringify(details) };
      await db
        .insertInto('desk_log')
        .values({ id: randomUUID(), at: now().getTime(), ...row })
        .execute();
    },
    async about(subject, most = 100) {
      const rows = db.selectFrom('desk_log').selectAll().where('subject', '=', subject);
      return (await rows.orderBy('at', 'desc').limit(most).execute()).map(toEntry);
    },
  };
}

function toEntry({ id, at, staff, action, subject, details }: Tables['desk_log']): DeskEntry {
  return { id, at: new Date(at).toISOString(), staff, action, subject, details: JSON.parse(details) };
}
