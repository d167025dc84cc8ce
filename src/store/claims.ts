import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Claim, ClaimDraft, ClaimState, CustomerFacts } from '../model/claim.ts';
import type { Tables } from './tables.ts';

/** Links by which staff ask customers for a test. */
export interface Claims {
  make(id: string, draft: ClaimDraft, lifeMs: number): Promise<Claim>;
  get(id: string): Promise<Claim | null>;
  /** The newest first, those of one page. */
  list(from: number, most: number): Promise<Claim[]>;
  /** How somebody of the staff was called in the last link they made; null where they made none. */
  lastNameOf(staff: string): Promise<string | null>;
  /** Those made from a report, and the one that a report came by, the newest first. */
  about(report: string): Promise<Claim[]>;
  /** Notes that the customer has opened the link. */
  noteOpened(id: string): Promise<void>;
  /** Uses a claim up; false where it is none that can be used. Of several at once one has it. */
  take(id: string): Promise<boolean>;
  /** No test came of it: it can be used again. */
  giveBack(id: string): Promise<void>;
  /** Ties the report to a claim that was taken, with what the customer said besides. */
  bind(id: string, report: string, customer: CustomerFacts): Promise<void>;
  /** Whether there was one to take back: what was used, is over or was taken back before stays as it is. */
  withdraw(id: string): Promise<boolean>;
  /** Deletes those that ended before a moment; gives their number. */
  purge(endedBefore: Date): Promise<number>;
  /** All that are about an address. */
  ofAddress(address: string): Promise<Claim[]>;
  forgetAddress(address: string): Promise<number>;
}

/** The claims in the tables of a database. */
export function claimsIn(db: Kysely<Tables>, now: () => Date = () => new Date()): Claims {
  const read = async (rows: SelectQueryBuilder<Tables, 'claim', Tables['claim']>) => {
    const moment = now().getTime();
    return (await rows.execute()).map((row) => toClaim(row, moment));
  };
  const all = () => db.selectFrom('claim').selectAll();
  const get = async (id: string) => (await read(all().where('id', '=', id)))[0] ?? null;
  const usable = (id: string) =>
    db
      .updateTable('claim')
      .where('id', '=', id)
      .where('used_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .where('expires_at', '>', now().getTime());
  const changed = (result: { numUpdatedRows: bigint }) => result.numUpdatedRows > 0n;

  return {
    get,
    async make(id, draft, lifeMs) {
      const at = now().getTime();
      const row = toRow(id, draft, at, at + lifeMs);
      await db.insertInto('claim').values(row).execute();
      return toClaim(row, at);
    },
    list: (from, most) => read(all().orderBy('created_at', 'desc').orderBy('id').offset(from).limit(most)),
    async lastNameOf(staff) {
      const made = db.selectFrom('claim').select('shown_as').where('staff', '=', staff);
      return (await made.orderBy('created_at', 'desc').limit(1).executeTakeFirst())?.shown_as ?? null;
    },
    about: (report) =>
      read(
        all()
          .where((where) => where.or([where('earlier', '=', report), where('report', '=', report)]))
          .orderBy('created_at', 'desc'),
      ),
    async noteOpened(id) {
      await usable(id).where('opened_at', 'is', null).set({ opened_at: now().getTime() }).execute();
    },
    async take(id) {
      return changed(await usable(id).set({ used_at: now().getTime() }).executeTakeFirst());
    },
    async giveBack(id) {
      const taken = db.updateTable('claim').where('id', '=', id).where('report', 'is', null);
      await taken.set({ used_at: null }).execute();
    },
    async bind(id, report, customer) {
      const own = db.selectFrom('claim').select('form').where('id', '=', id);
      const form = JSON.parse((await own.executeTakeFirst())?.form ?? '{}') as Form;
      const set = { report, form: JSON.stringify({ ...form, customer }) };
      await db.updateTable('claim').where('id', '=', id).set(set).execute();
    },
    async withdraw(id) {
      return changed(await usable(id).set({ withdrawn_at: now().getTime() }).executeTakeFirst());
    },
    async purge(endedBefore) {
      const ended = db.deleteFrom('claim').where('expires_at', '<=', endedBefore.getTime());
      return Number((await ended.executeTakeFirst()).numDeletedRows);
    },
    ofAddress: (address) => read(all().where('address', '=', address.toLowerCase()).orderBy('created_at')),
    async forgetAddress(address) {
      const those = db.deleteFrom('claim').where('address', '=', address.toLowerCase());
      return Number((await those.executeTakeFirst()).numDeletedRows);
    },
  };
}

type Form = Pick<ClaimDraft, 'address' | 'username' | 'incoming' | 'outgoing'>;

function toRow(id: string, draft: ClaimDraft, at: number, expiresAt: number): Tables['claim'] {
  const { staff, shownAs, reason, language, ticket, earlier, ...others } = draft;
  const { address, username, incoming, outgoing } = others;
  const form: Form = { address, username, incoming, outgoing };
  return {
    ...{ id, created_at: at, expires_at: expiresAt, staff, shown_as: shownAs, reason, language, ticket },
    ...{ earlier, address: address.toLowerCase(), form: JSON.stringify(form) },
    ...{ opened_at: null, used_at: null, withdrawn_at: null, report: null },
  };
}

function toClaim(row: Tables['claim'], moment: number): Claim {
  const { id, staff, reason, language, ticket, earlier, report } = row;
  const time = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    customer: null,
    ...(JSON.parse(row.form) as Form & { customer?: CustomerFacts }),
    ...{ id, staff, reason, language, ticket, earlier, report },
    shownAs: row.shown_as,
    state: stateOf(row, moment),
    createdAt: new Date(row.created_at).toISOString(),
    expiresAt: new Date(row.expires_at).toISOString(),
    openedAt: time(row.opened_at),
    usedAt: time(row.used_at),
  };
}

function stateOf(row: Tables['claim'], moment: number): ClaimState {
  if (row.used_at !== null) return 'used';
  if (row.withdrawn_at !== null) return 'withdrawn';
  if (row.expires_at <= moment) return 'expired';
  return row.opened_at === null ? 'open' : 'opened';
}
