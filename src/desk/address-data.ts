import type { Claim } from '../model/claim.ts';
import type { DeskCase, DeskNote } from '../model/desk-note.ts';
import type { Mail } from '../model/mail.ts';
import type { Question } from '../model/question.ts';
import type { Report } from '../model/report.ts';
import type { DeskEntry } from '../model/staff.ts';
import type { Delivery } from '../model/webhook.ts';
import type { SavedSearch } from '../store/saved-searches.ts';
import type { Stores } from '../store/sqlite-store.ts';

/** Where something about an address may be stored. */
export type AddressStores = Pick<
  Stores,
  | 'privacy'
  | 'claims'
  | 'questions'
  | 'mails'
  | 'deskLog'
  | 'reportNotes'
  | 'savedSearches'
  | 'webhookDeliveries'
>;

/** All that is stored about an address. */
export interface AddressData {
  /** Those on it, and those in which it stands as a user name, a recipient or in what a server said. */
  reports: Report[];
  /** What staff wrote on these reports, and notes elsewhere that name it. */
  notes: (DeskNote & { report: string })[];
  /** Ticket numbers of these reports, and what they turned out to be. */
  cases: (DeskCase & { report: string })[];
  /** Links by which its owner was asked for a test. */
  claims: Claim[];
  questions: Question[];
  /** What staff keep to look for it. */
  searches: SavedSearch[];
  /** What waits to be sent about these, or could not be; it goes with them. */
  mails: Mail[];
  /** Messages to other programs about these, which go with them; what they say is put together when they are sent. */
  webhooks: Delivery[];
  /** What staff did that names it. */
  log: DeskEntry[];
}

/** How much of each kind there is, or was. */
export type AddressCounts = Record<keyof AddressData, number>;

/** Gathers all that is stored about an address. */
export async function dataOf(stores: AddressStores, address: string): Promise<AddressData> {
  const reports = await stores.privacy.ofAddress(address);
  const notes = await stores.reportNotes.naming(address);
  const cases: AddressData['cases'] = [];
  for (const { id: report } of reports) {
    const known = new Set(notes.map(({ id }) => id));
    const own = (await stores.reportNotes.of(report)).filter(({ id }) => !known.has(id));
    notes.push(...own.map((note) => ({ ...note, report })));
    const one = await stores.reportNotes.caseOf(report);
    if (one.ticket !== '' || one.closed !== null) cases.push({ ...one, report });
  }
  const questions = await stores.questions.ofAddress(address);
  return {
    ...{ reports, notes, cases, questions },
    claims: await stores.claims.ofAddress(address),
    searches: await stores.savedSearches.naming(address),
    mails: await stores.mails.ofAddress(address),
    webhooks: await stores.webhookDeliveries.about(
      reports.map(({ id }) => id),
      questions.map(({ key }) => key),
    ),
    log: await stores.deskLog.naming(address),
  };
}

/**
 * Deletes all that is stored about an address. That it was done is noted without the address, which would else be stored again.
 */
export async function forgetAddress(
  stores: AddressStores,
  address: string,
  staff: string,
): Promise<AddressCounts> {
  const { reports, notes, cases, mails, webhooks, searches, log } = await dataOf(stores, address);
  for (const { report, id } of notes) await stores.reportNotes.remove(report, id);
  const counts = {
    // What else hangs on them goes with them.
    reports: await stores.privacy.forget(reports.map(({ id }) => id)),
    ...{ notes: notes.length, cases: cases.length },
    claims: await stores.claims.forgetAddress(address),
    questions: await stores.questions.deleteByAddress(address),
    searches: await stores.savedSearches.forget(searches.map(({ id }) => id)),
    mails: mails.length,
    webhooks: webhooks.length,
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
  const counts = Object.fromEntries(Object.entries(data).map(([kind, all]) => [kind, all.length]));
  await stores.deskLog.note({ staff, action: 'address-exported', subject: null, details: counts });
  return { schemaVersion: 1, address, exportedAt: now.toISOString(), counts, ...data };
}
