import type { Claim } from '../model/claim.ts';
import type { Question } from '../model/question.ts';
import type { Report } from '../model/report.ts';
import type { DeskEntry } from '../model/staff.ts';
import type { Stores } from '../store/sqlite-store.ts';

/** Where something about an address may be stored. */
export type AddressStores = Pick<Stores, 'privacy' | 'claims' | 'questions' | 'deskLog'>;

/** All that is stored about an address. */
export interface AddressData {
  reports: Report[];
  /** Links by which its owner was asked for a test. */
  claims: Claim[];
  questions: Question[];
  /** What staff did that names it. */
  log: DeskEntry[];
}

/** How much of each kind there is, or was. */
export type AddressCounts = Record<keyof AddressData, number>;

/** Gathers all that is stored about an address. */
export async function dataOf(stores: AddressStores, address: string): Promise<AddressData> {
  return {
    reports: await stores.privacy.ofAddress(address),
    claims: await stores.claims.ofAddress(address),
    questions: await stores.questions.ofAddress(address),
    log: await stores.deskLog.naming(address),
  };
}

/**
 * Deletes all that is stored about an address; what hangs on its reports, such as notes, goes with them. That it was done is noted
 * without the address, which would else be stored again.
 */
export async function forgetAddress(
  stores: AddressStores,
  address: string,
  staff: string,
): Promise<AddressCounts> {
  const { reports, log } = await dataOf(stores, address);
  const counts = {
    reports: await stores.privacy.forget(reports.map(({ id }) => id)),
    claims: await stores.claims.forgetAddress(address),
    questions: await stores.questions.deleteByAddress(address),
    log: await stores.deskLog.forget(log.map(({ id }) => id)),
  };
  await stores.deskLog.note({ staff, action: 'address-forgotten', subject: null, details: counts });
  return counts;
}

/** The file of all that is stored about an address, and how much it is. */
export async function exportAddress(
  stores: AddressStores,
  address: string,
  staff: string,
  now: Date,
): Promise<Record<string, unknown>> {
  const data = await dataOf(stores, address);
  const { reports, claims, questions, log } = data;
  const counts = {
    reports: reports.length,
    claims: claims.length,
    questions: questions.length,
    log: log.length,
  };
  await stores.deskLog.note({ staff, action: 'address-exported', subject: null, details: counts });
  return { schemaVersion: 1, address, exportedAt: now.toISOString(), counts, ...data };
}
