import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { type Role, type StaffMember, staffNameKey } from '../model/staff.ts';
import { inTransaction } from './in-transaction.ts';
import type { Tables } from './tables.ts';

/** A person at the desk, with what only signing in needs. */
export interface StaffAccount extends StaffMember {
  /** Empty where the password is not ours to check. */
  hash: string;
  mustChange: boolean;
  /** Until when a password that was made for somebody opens the door; null for one of their own. */
  passwordEndsAt: string | null;
  /** Whether that moment has passed. */
  isPasswordOver: boolean;
  createdAt: string;
}

/** How many days a password that was made for somebody opens the door. */
export const firstPasswordDays = 7;
const firstPasswordMs = firstPasswordDays * 86_400_000;

/** People with a login for the desk. Names are told apart without capitals. */
export interface StaffAccounts {
  /** Null where somebody has that name already. */
  add(person: { name: string; role: Role; hash: string; mustChange: boolean }): Promise<StaffAccount | null>;
  byName(name: string): Promise<StaffAccount | null>;
  byId(id: string): Promise<StaffAccount | null>;
  list(): Promise<StaffAccount[]>;
  /** Another password: whoever is signed in, or about to be, is so by the old one and is not any more; both at once. */
  setPassword(id: string, hash: string, mustChange: boolean): Promise<void>;
  /** The same password, hashed anew; nothing else changes. */
  setHash(id: string, hash: string): Promise<void>;
  /** False where that would leave nobody who looks after the desk. */
  setRole(id: string, role: Role): Promise<boolean>;
  /** Removes a person with all sessions and ways to sign in; false where that would leave nobody who looks after the desk. */
  remove(id: string): Promise<boolean>;
}

/** The people in the tables of a database. */
export function staffIn(db: Kysely<Tables>, now: () => Date = () => new Date()): StaffAccounts {
  const one = async (column: 'id' | 'name_key', value: string) => {
    const row = await db.selectFrom('staff').selectAll().where(column, '=', value).executeTakeFirst();
    return row === undefined ? null : toAccount(row, now());
  };
  const endOf = (mustChange: boolean) => (mustChange ? now().getTime() + firstPasswordMs : null);
  /** One statement, so that two people who remove each other at once cannot both succeed. */
  const others = (id: string) =>
    db.selectFrom('staff').select('id').where('role', '=', 'admin').where('id', '!=', id);
  return {
    async add({ name, role, hash, mustChange }) {
      const row = {
        ...{ id: randomUUID(), name, name_key: staffNameKey(name), role, hash },
        ...{ must_change: Number(mustChange), password_ends_at: endOf(mustChange) },
        created_at: now().getTime(),
      };
      const made = await db
        .insertInto('staff')
        .values(row)
        .onConflict((conflict) => conflict.column('name_key').doNothing())
        .executeTakeFirst();
      return made.numInsertedOrUpdatedRows ? toAccount(row, now()) : null;
    },
    byName: (name) => one('name_key', staffNameKey(name)),
    byId: (id) => one('id', id),
    async list() {
      return (await db.selectFrom('staff').selectAll().orderBy('name_key').execute()).map((row) =>
        toAccount(row, now()),
      );
    },
    async setPassword(id, hash, mustChange) {
      const change = { hash, must_change: Number(mustChange), password_ends_at: endOf(mustChange) };
      await inTransaction(db, async (inside) => {
        await inside.updateTable('staff').set(change).where('id', '=', id).execute();
        for (const table of ['session', 'half_sign_in'] as const)
          await inside.deleteFrom(table).where('staff_id', '=', id).execute();
      });
    },
    async setHash(id, hash) {
      await db.updateTable('staff').set({ hash }).where('id', '=', id).execute();
    },
    async setRole(id, role) {
      let change = db.updateTable('staff').set({ role }).where('id', '=', id);
      if (role !== 'admin')
        change = change.where(({ or, eb, exists }) => or([eb('role', '!=', 'admin'), exists(others(id))]));
      return (await change.executeTakeFirst()).numUpdatedRows > 0n;
    },
    async remove(id) {
      const gone = await db
        .deleteFrom('staff')
        .where('id', '=', id)
        .where(({ or, eb, exists }) => or([eb('role', '!=', 'admin'), exists(others(id))]))
        .executeTakeFirst();
      if (gone.numDeletedRows === 0n) return false;
      for (const table of [
        'session',
        'second_step',
        'recovery_code',
        'half_sign_in',
        'staff_link',
        'saved_search',
      ] as const)
        await db.deleteFrom(table).where('staff_id', '=', id).execute();
      return true;
    },
  };
}

function toAccount(row: Tables['staff'], moment: Date): StaffAccount {
  const { id, name, role, hash } = row;
  const ends = row.password_ends_at === null ? null : Number(row.password_ends_at);
  return {
    ...{ id, name, role: role === 'admin' ? 'admin' : 'support', hash },
    mustChange: row.must_change !== 0,
    passwordEndsAt: ends === null ? null : new Date(ends).toISOString(),
    isPasswordOver: ends !== null && ends <= moment.getTime(),
    createdAt: new Date(row.created_at).toISOString(),
  };
}
