import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { StaffMember } from '../model/staff.ts';
import type { Tables } from './tables.ts';

/** Where somebody is signed in. */
export interface Session {
  id: string;
  createdAt: string;
  seenAt: string;
  /** What the browser says of itself. */
  agent: string;
}

/** Who is signed in, and where. */
export interface Sessions {
  /** A new session; the token is nowhere but in this answer. */
  begin(staffId: string, agent: string): Promise<{ token: string }>;
  /** Who holds a token; null where it is unknown, taken back, or was not used for too long. */
  holder(token: string): Promise<{ member: StaffMember; mustChange: boolean; session: string } | null>;
  /** Where a person is signed in, the last used first. */
  of(staffId: string): Promise<Session[]>;
  /** Ends one session of a person; false where there is none. */
  end(staffId: string, id: string): Promise<boolean>;
  /** Ends all sessions of a person but one; gives how many. */
  endAll(staffId: string, but?: string): Promise<number>;
  /** Deletes what is over. */
  purge(): Promise<number>;
}

const hourMs = 3_600_000;
/** After so long without a look, and after so long in all, a session is over. */
const idleMs = 4 * hourMs;
const longestMs = 24 * hourMs;
const noteEveryMs = 60_000;
const mostAgent = 300;

/** The sessions in the tables of a database. */
export function sessionsIn(db: Kysely<Tables>, now: () => Date = () => new Date()): Sessions {
  const living = () => {
    const moment = now().getTime();
    return { seen: moment - idleMs, created: moment - longestMs };
  };
  return {
    async begin(staffId, agent) {
      const token = randomBytes(32).toString('base64url');
      const at = now().getTime();
      await db
        .insertInto('session')
        .values({
          ...{ token_hash: hashOf(token), id: randomUUID(), staff_id: staffId },
          ...{ created_at: at, seen_at: at, agent: agent.slice(0, mostAgent) },
        })
        .execute();
      return { token };
    },
    async holder(token) {
      const { seen, created } = living();
      const row = await db
        .selectFrom('session')
        .innerJoin('staff', 'staff.id', 'session.staff_id')
        .select(['staff.name', 'staff.role', 'staff.must_change'])
        .select(['session.id', 'session.staff_id', 'session.seen_at'])
        .where('session.token_hash', '=', hashOf(token))
        .where('session.seen_at', '>', seen)
        .where('session.created_at', '>', created)
        .executeTakeFirst();
      if (row === undefined) return null;
      if (now().getTime() - row.seen_at > noteEveryMs) await noteSeen(db, row.id, now().getTime());
      const { staff_id, name, role, id: session } = row;
      const member: StaffMember = { id: staff_id, name, role: role === 'admin' ? 'admin' : 'support' };
      return { member, mustChange: row.must_change !== 0, session };
    },
    async of(staffId) {
      const { seen, created } = living();
      const rows = await db
        .selectFrom('session')
        .selectAll()
        .where('staff_id', '=', staffId)
        .where('seen_at', '>', seen)
        .where('created_at', '>', created)
        .orderBy('seen_at', 'desc')
        .execute();
      return rows.map(({ id, agent, created_at, seen_at }) => ({
        ...{ id, agent, createdAt: new Date(created_at).toISOString() },
        seenAt: new Date(seen_at).toISOString(),
      }));
    },
    async end(staffId, id) {
      const one = db.deleteFrom('session').where('staff_id', '=', staffId).where('id', '=', id);
      return (await one.executeTakeFirst()).numDeletedRows > 0n;
    },
    async endAll(staffId, but = '') {
      const those = db.deleteFrom('session').where('staff_id', '=', staffId).where('id', '!=', but);
      return Number((await those.executeTakeFirst()).numDeletedRows);
    },
    async purge() {
      const { seen, created } = living();
      const over = db
        .deleteFrom('session')
        .where(({ or, eb }) => or([eb('seen_at', '<=', seen), eb('created_at', '<=', created)]));
      return Number((await over.executeTakeFirst()).numDeletedRows);
    },
  };
}

async function noteSeen(db: Kysely<Tables>, id: string, at: number): Promise<void> {
  try {
    await db.updateTable('session').set({ seen_at: at }).where('id', '=', id).execute();
  } catch {
    // A full disk or a locked database keeps nobody from working.
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
