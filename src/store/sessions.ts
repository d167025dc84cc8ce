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

/** By what an identity provider knows a sign-in. */
export interface VouchedBy {
  /** As in `staff_link`. */
  subject: string;
  /** Its own session, where it names one. */
  sid: string | null;
  /** By which it knows whom to sign out; it opens nothing. */
  idToken: string | null;
}

/** Who is signed in, and where. */
export interface Sessions {
  /** A new session; the token is nowhere but in this answer. */
  begin(staffId: string, agent: string, by?: VouchedBy): Promise<{ token: string }>;
  /** Who holds a token; null where it is unknown, taken back, or was not used for too long. */
  holder(token: string): Promise<{ member: StaffMember; mustChange: boolean; session: string } | null>;
  /** Where a person is signed in, the last used first. */
  of(staffId: string): Promise<Session[]>;
  /** Ends one session of a person; false where there is none. */
  end(staffId: string, id: string): Promise<boolean>;
  /** Ends all sessions of a person but one; gives how many. */
  endAll(staffId: string, but?: string): Promise<number>;
  /** Whom an identity provider vouched for in a session; null where a password was the way in. */
  vouchedBy(id: string): Promise<VouchedBy | null>;
  /**
   * Ends the sessions of one subject, of one session of the provider, or of both; what the provider named no session for belongs to
   * each. Gives the people whose sessions these were.
   */
  endVouched(which: { subject: string | null; sid: string | null }): Promise<string[]>;
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
    async begin(staffId, agent, by) {
      const token = randomBytes(32).toString('base64url');
      const at = now().getTime();
      await db
        .insertInto('session')
        .values({
          ...{ token_hash: hashOf(token), id: randomUUID(), staff_id: staffId },
          ...{ created_at: at, seen_at: at, agent: agent.slice(0, mostAgent) },
          ...{ subject: by?.subject ?? null, sid: by?.sid ?? null, id_token: by?.idToken ?? null },
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
    async vouchedBy(id) {
      const one = db.selectFrom('session').select(['subject', 'sid', 'id_token']).where('id', '=', id);
      const row = await one.executeTakeFirst();
      if (row === undefined || row.subject === null) return null;
      return { subject: row.subject, sid: row.sid, idToken: row.id_token };
    },
    async endVouched({ subject, sid }) {
      if (subject === null && sid === null) return [];
      let rows = db.selectFrom('session').select(['id', 'staff_id']).where('subject', 'is not', null);
      if (subject !== null) rows = rows.where('subject', '=', subject);
      if (sid !== null)
        rows = rows.where(({ or, eb }) =>
          or([eb('sid', '=', sid), ...(subject === null ? [] : [eb('sid', 'is', null)])]),
        );
      const those = await rows.execute();
      for (const { id } of those) await db.deleteFrom('session').where('id', '=', id).execute();
      return [...new Set(those.map(({ staff_id }) => staff_id))];
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
