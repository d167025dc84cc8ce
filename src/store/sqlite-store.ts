import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Report } from '../model/report.ts';
import { type AnsweredRequests, answeredRequestsIn } from './answered-requests.ts';
import { type ApiKeys, apiKeysIn } from './api-keys.ts';
import { type Badges, badgesIn } from './badges.ts';
import { type BlockedFrom, blockedFromIn } from './blocked-from.ts';
import { type Claims, claimsIn } from './claims.ts';
import { type ClockMemory, lookAtClock } from './clock-trust.ts';
import { type DeskLog, deskLogIn } from './desk-log.ts';
import { finishedEvent, handInEvent } from './hand-in-event.ts';
import { inTransaction } from './in-transaction.ts';
import { indexReport } from './index-report.ts';
import { type KnownRises, knownRisesIn } from './known-rises.ts';
import { type Mails, mailsIn } from './mails.ts';
import { makeRoom } from './make-room.ts';
import { migrate, openSqlite } from './open-sqlite.ts';
import { packReport, unpackReport } from './packed-report.ts';
import { patient, patiently } from './patiently.ts';
import { type Questions, questionsIn } from './questions.ts';
import { type ReportIndex, reportIndexIn } from './report-index.ts';
import { type ReportNotes, reportNotesIn } from './report-notes.ts';
import { type ReportPrivacy, reportPrivacyIn } from './report-privacy.ts';
import type { ReportStore } from './report-store.ts';
import { type ReportTrends, reportTrendsIn } from './report-trends.ts';
import { type Reruns, rerunsIn } from './reruns.ts';
import { type SavedSearches, savedSearchesIn } from './saved-searches.ts';
import { type SecondSteps, secondStepsIn } from './second-steps.ts';
import { type Sessions, sessionsIn } from './sessions.ts';
import { type StaffAccounts, staffIn } from './staff.ts';
import { type StaffLinks, staffLinksIn } from './staff-links.ts';
import type { Tables } from './tables.ts';
import { type WebhookDeliveries, webhookDeliveriesIn } from './webhook-deliveries.ts';
import { type Webhooks, webhooksIn } from './webhooks.ts';

export interface StoreOptions {
  /** Folder of the database file `posthorn.sqlite`. */
  dataDir: string;
  /** Days until a report expires, counted from its creation. */
  retentionDays: number;
  now?: () => Date;
  /** What all reports together may take, in bytes; beyond that the oldest that nobody has opened go first. Unset: as much as they need. */
  quotaBytes?: number;
  /** For how long SQLite waits for other processes while this one stands still; a service keeps it short. */
  busyMs?: number;
  /** For how long the store tries again after that, while everything else goes on. */
  patienceMs?: number;
}

/** Where things are kept; closing the reports closes all. */
export interface Stores {
  reports: ReportStore;
  deskLog: DeskLog;
  claims: Claims;
  reruns: Reruns;
  privacy: ReportPrivacy;
  badges: Badges;
  reportNotes: ReportNotes;
  questions: Questions;
  /** Mail about questions. */
  mails: Mails;
  staff: StaffAccounts;
  sessions: Sessions;
  /** By what staff find reports. */
  reportIndex: ReportIndex;
  /** What reports say together. */
  reportTrends: ReportTrends;
  blockedFrom: BlockedFrom;
  /** Searches that staff keep for themselves. */
  savedSearches: SavedSearches;
  secondSteps: SecondSteps;
  /** Keys of programs. */
  apiKeys: ApiKeys;
  /** What programs asked for with a key of the request. */
  answeredRequests: AnsweredRequests;
  staffLinks: StaffLinks;
  /** Programs that are told of events, and the messages to them. */
  webhooks: Webhooks;
  webhookDeliveries: WebhookDeliveries;
  /** What webhooks were told to rise. */
  knownRises: KnownRises;
}

const dayMs = 86_400_000;

/** Opens the store of embedded SQLite and brings its tables up to date. */
export async function openSqliteStore(options: StoreOptions): Promise<ReportStore> {
  return (await openStores(options)).reports;
}

/** Opens every store of embedded SQLite, over one connection, and brings the tables up to date. */
export async function openStores(options: StoreOptions): Promise<Stores> {
  const { dataDir, busyMs, patienceMs = 0, retentionDays, now } = options;
  const db = await patiently(patienceMs, async () => openDatabase(dataDir, busyMs));
  await patiently(patienceMs, () => migrate(db));
  return {
    reports: patientStore(sqliteStore(db, options), patienceMs),
    deskLog: patient(deskLogIn(db, now), patienceMs),
    claims: patient(claimsIn(db, now), patienceMs),
    reruns: patient(rerunsIn(db, now), patienceMs),
    privacy: patient(reportPrivacyIn(db), patienceMs),
    badges: patient(badgesIn(db, now), patienceMs),
    reportNotes: patient(reportNotesIn(db, now), patienceMs),
    questions: patient(questionsIn(db, { retentionDays, ...(now && { now }) }), patienceMs),
    mails: patient(mailsIn(db, now), patienceMs),
    staff: patient(staffIn(db, now), patienceMs),
    reportIndex: patient(reportIndexIn(db, now), patienceMs),
    blockedFrom: patient(blockedFromIn(db, now), patienceMs),
    reportTrends: patient(reportTrendsIn(db, now), patienceMs),
    sessions: patient(sessionsIn(db, now), patienceMs),
    savedSearches: patient(savedSearchesIn(db, now), patienceMs),
    secondSteps: patient(secondStepsIn(db, now), patienceMs),
    answeredRequests: patient(answeredRequestsIn(db, now), patienceMs),
    apiKeys: patient(apiKeysIn(db, now), patienceMs),
    staffLinks: patient(staffLinksIn(db), patienceMs),
    webhooks: patient(webhooksIn(db, now), patienceMs),
    webhookDeliveries: patient(webhookDeliveriesIn(db, now), patienceMs),
    knownRises: patient(knownRisesIn(db, now), patienceMs),
  };
}

/** Brings the tables up to date without opening a store; gives the names of the changes made. */
export async function migrateSqliteStore(dataDir: string): Promise<string[]> {
  const db = openDatabase(dataDir);
  try {
    return await migrate(db);
  } finally {
    await db.destroy();
  }
}

function openDatabase(dataDir: string, busyMs?: number): Kysely<Tables> {
  return openSqlite(join(dataDir, 'posthorn.sqlite'), busyMs);
}

function patientStore(store: ReportStore, patienceMs: number): ReportStore {
  // Whoever asks whether the store works now does not want to wait until it does.
  return { ...patient(store, patienceMs), probe: () => store.probe(), close: () => store.close() };
}

function sqliteStore(
  db: Kysely<Tables>,
  { retentionDays, quotaBytes = Number.POSITIVE_INFINITY, now = () => new Date() }: StoreOptions,
): ReportStore {
  const living = () =>
    db
      .selectFrom('report')
      .select(['id', 'state', 'opened_at', 'json'])
      .where('expires_at', '>', now().getTime());

  /** The report of a row; a finished one that is looked at is opened from now on. */
  async function open(row: Row | undefined): Promise<Report | null> {
    if (row === undefined) return null;
    if (row.state === 'done' && row.opened_at === null) await noteOpened(row.id);
    return await unpackReport(row.json);
  }
  async function noteOpened(id: string): Promise<void> {
    try {
      await db.updateTable('report').set({ opened_at: now().getTime() }).where('id', '=', id).execute();
    } catch {
      // A full disk or a locked database keeps nobody from reading.
    }
  }

  async function save(report: Report): Promise<Report> {
    const createdAt = Date.parse(report.createdAt);
    const expiresAt = report.expiresAt ?? new Date(createdAt + retentionDays * dayMs).toISOString();
    const stored: Report = { ...report, expiresAt };
    const json = await packReport(stored);
    const row = { state: stored.state, expires_at: Date.parse(expiresAt), json, bytes: json.length };
    await inTransaction(db, async (inside) => {
      const before = await inside
        .selectFrom('report')
        .select('state')
        .where('id', '=', stored.id)
        .executeTakeFirst();
      await inside
        .insertInto('report')
        .values({ id: stored.id, code: stored.code, created_at: createdAt, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
      await indexReport(inside, stored);
      // Once in its life: what customers add to a finished report later ends no test.
      if (stored.state === 'done' && before?.state !== 'done')
        await handInEvent(inside, finishedEvent(stored), now().getTime());
    });
    if (stored.state === 'done' && quotaBytes < Number.POSITIVE_INFINITY)
      await makeRoom(db, quotaBytes, stored.id);
    return stored;
  }

  const setState = (key: string, value: unknown) => {
    const row = { key, value: JSON.stringify(value) };
    return db
      .insertInto('service_state')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: row.value }))
      .execute();
  };
  async function clockMemory(): Promise<ClockMemory | null> {
    const row = await db
      .selectFrom('service_state')
      .select('value')
      .where('key', '=', 'clock')
      .executeTakeFirst();
    return row === undefined ? null : (JSON.parse(row.value) as ClockMemory);
  }
  async function purge(moment: Date): Promise<number> {
    const expired = db.deleteFrom('report').where('expires_at', '<=', moment.getTime());
    return Number((await expired.executeTakeFirst()).numDeletedRows);
  }

  return {
    save,
    purge,
    async purgeByClock(moment) {
      const { memory, isTrusted } = lookAtClock(await clockMemory(), moment.getTime());
      await setState('clock', memory);
      return isTrusted ? await purge(moment) : null;
    },
    async probe() {
      await setState('probe', now().getTime());
    },
    async get(id) {
      return await open(await living().where('id', '=', id).executeTakeFirst());
    },
    async getByCode(code) {
      const newest = living()
        .where('code', '=', code)
        .where('staff_may', '=', 1)
        .orderBy('created_at', 'desc')
        .limit(1);
      return await open(await newest.executeTakeFirst());
    },
    async delete(id) {
      const result = await db.deleteFrom('report').where('id', '=', id).executeTakeFirst();
      return result.numDeletedRows > 0n;
    },
    async markInterrupted() {
      const rows = await db.selectFrom('report').select('json').where('state', '!=', 'done').execute();
      for (const row of rows)
        await save({ ...(await unpackReport(row.json)), state: 'done', interrupted: 'restart' });
      return rows.length;
    },
    close: () => db.destroy(),
  };
}

type Row = Pick<Tables['report'], 'id' | 'state' | 'opened_at' | 'json'>;
