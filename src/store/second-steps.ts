import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The second step of a person's sign-in. */
export interface SecondStep {
  secret: string;
  /** Whether it is asked for; before a first code was right it is only offered. */
  isOn: boolean;
}

/** Second steps of signing in, and the sign-ins that wait for one. */
export interface SecondSteps {
  of(staffId: string): Promise<SecondStep | null>;
  /** Keeps a secret that is not asked for yet; gives the one that is kept then. */
  propose(staffId: string, secret: string): Promise<SecondStep>;
  /** Asks for it from now on. False where it was asked for already, or nothing was proposed. */
  turnOn(staffId: string, step: number, recoveryCodes: readonly string[]): Promise<boolean>;
  turnOff(staffId: string): Promise<void>;
  /** Uses up a half minute with all before it; false where it was used. Of two at once one has it. */
  useStep(staffId: string, step: number): Promise<boolean>;
  /** Uses up a recovery code; false where there is none such. */
  useRecoveryCode(staffId: string, code: string): Promise<boolean>;
  recoveryCodesLeft(staffId: string): Promise<number>;
  /** A sign-in with the right password; the token is nowhere but in this answer. */
  wait(staffId: string): Promise<{ token: string }>;
  /** Who waits with a token; null where it is unknown or over. */
  waiting(token: string): Promise<string | null>;
  /** Ends a wait; false where it had ended. */
  endWait(token: string): Promise<boolean>;
  /** Ends every wait of a person. */
  endWaits(staffId: string): Promise<void>;
}

const waitMs = 5 * 60_000;

/** The second steps in the tables of a database. */
export function secondStepsIn(db: Kysely<Tables>, now: () => Date = () => new Date()): SecondSteps {
  const of = async (staffId: string) => {
    const rows = db.selectFrom('second_step').selectAll().where('staff_id', '=', staffId);
    const row = await rows.executeTakeFirst();
    return row === undefined ? null : { secret: row.secret, isOn: row.confirmed !== 0 };
  };
  return {
    of,
    async propose(staffId, secret) {
      await db
        .insertInto('second_step')
        .values({ staff_id: staffId, secret, confirmed: 0, last_step: 0 })
        .onConflict((conflict) => conflict.column('staff_id').doNothing())
        .execute();
      return (await of(staffId)) ?? { secret, isOn: false };
    },
    async turnOn(staffId, step, recoveryCodes) {
      const changed = await db
        .updateTable('second_step')
        .set({ confirmed: 1, last_step: step })
        .where('staff_id', '=', staffId)
        .where('confirmed', '=', 0)
        .executeTakeFirst();
      if (changed.numUpdatedRows === 0n) return false;
      await db.deleteFrom('recovery_code').where('staff_id', '=', staffId).execute();
      const rows = recoveryCodes.map((code) => ({ code_hash: codeHash(staffId, code), staff_id: staffId }));
      await db.insertInto('recovery_code').values(rows).execute();
      return true;
    },
    async turnOff(staffId) {
      for (const table of ['second_step', 'recovery_code', 'half_sign_in'] as const)
        await db.deleteFrom(table).where('staff_id', '=', staffId).execute();
    },
    async useStep(staffId, step) {
      const used = await db
        .updateTable('second_step')
        .set({ last_step: step })
        .where('staff_id', '=', staffId)
        .where('last_step', '<', step)
        .executeTakeFirst();
      return used.numUpdatedRows > 0n;
    },
    async useRecoveryCode(staffId, code) {
      const one = db.deleteFrom('recovery_code').where('code_hash', '=', codeHash(staffId, code));
      return (await one.executeTakeFirst()).numDeletedRows > 0n;
    },
    async recoveryCodesLeft(staffId) {
      const rows = db.selectFrom('recovery_code').select('code_hash').where('staff_id', '=', staffId);
      return (await rows.execute()).length;
    },
    async wait(staffId) {
      const token = randomBytes(32).toString('base64url');
      const moment = now().getTime();
      await db.deleteFrom('half_sign_in').where('expires_at', '<=', moment).execute();
      const row = { token_hash: hashOf(token), staff_id: staffId, expires_at: moment + waitMs };
      await db.insertInto('half_sign_in').values(row).execute();
      return { token };
    },
    async waiting(token) {
      const row = await db
        .selectFrom('half_sign_in')
        .select('staff_id')
        .where('token_hash', '=', hashOf(token))
        .where('expires_at', '>', now().getTime())
        .executeTakeFirst();
      return row?.staff_id ?? null;
    },
    async endWait(token) {
      const one = db.deleteFrom('half_sign_in').where('token_hash', '=', hashOf(token));
      return (await one.executeTakeFirst()).numDeletedRows > 0n;
    },
    async endWaits(staffId) {
      await db.deleteFrom('half_sign_in').where('staff_id', '=', staffId).execute();
    },
  };
}

function codeHash(staffId: string, code: string): string {
  return hashOf(`${staffId} ${code}`);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
