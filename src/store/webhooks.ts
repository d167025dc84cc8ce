import type { Kysely } from 'kysely';
import type { Actor } from '../model/actor.ts';
import {
  mostWebhooks,
  type Webhook,
  type WebhookDraft,
  type WebhookEvent,
  type WebhookState,
} from '../model/webhook.ts';
import type { Tables } from './tables.ts';

/** The sealed secrets of a webhook: the one of today and, for a while, the one before. */
export interface SealedSecrets {
  current: string;
  earlier: string | null;
}

/** Programs that are told of events. */
export interface Webhooks {
  /** Keeps a new one under an id of the caller's, with its sealed secret; null where there are as many as there can be. */
  add(id: string, draft: WebhookDraft, sealed: string): Promise<Webhook | null>;
  get(id: string): Promise<Webhook | null>;
  /** All, the newest first. */
  list(): Promise<Webhook[]>;
  secrets(id: string): Promise<SealedSecrets | null>;
  /** Gives it another secret; the one of today signs as well until then. */
  rotate(id: string, sealed: string, until: Date): Promise<boolean>;
  /** False where there is none. Switched on, what waits is due again. */
  setState(id: string, state: WebhookState): Promise<boolean>;
  /** With every message to it. */
  remove(id: string): Promise<boolean>;
}

/** The webhooks in the tables of a database. */
export function webhooksIn(db: Kysely<Tables>, now: () => Date = () => new Date()): Webhooks {
  const moment = () => now().getTime();
  const rowOf = (id: string) => db.selectFrom('webhook').selectAll().where('id', '=', id).executeTakeFirst();
  const toWebhook = (row: Row) => toWebhookAt(row, moment());

  return {
    async add(id, draft, sealed) {
      const { url, events, diagnoses, actors, domains, withTranscript, language, madeBy } = draft;
      const counted = await db
        .selectFrom('webhook')
        .select(({ fn }) => fn.countAll<number | bigint>().as('count'))
        .executeTakeFirst();
      if (Number(counted?.count ?? 0) >= mostWebhooks) return null;
      const row: Row = {
        ...{ id, url, events: events.join(' '), diagnoses: diagnoses.join(' '), actors: actors.join(' ') },
        ...{ domains: domains.join(' '), with_transcript: withTranscript ? 1 : 0, language },
        ...{ secret: sealed, old_secret: null, old_until: null, made_by: madeBy, created_at: moment() },
        ...{ state: 'on', delivered: 0, failing: 0, last_at: null, last_why: '', refused: 0 },
      };
      await db.insertInto('webhook').values(row).execute();
      return toWebhook(row);
    },
    async get(id) {
      const row = await rowOf(id);
      return row === undefined ? null : toWebhook(row);
    },
    async list() {
      const rows = db.selectFrom('webhook').selectAll().orderBy('created_at', 'desc').orderBy('id');
      return (await rows.execute()).map(toWebhook);
    },
    async secrets(id) {
      const row = await rowOf(id);
      if (row === undefined) return null;
      const isKept = row.old_until !== null && Number(row.old_until) > moment();
      return { current: row.secret, earlier: isKept ? row.old_secret : null };
    },
    async rotate(id, sealed, until) {
      const row = db.updateTable('webhook').where('id', '=', id);
      const result = await row
        .set(({ ref }) => ({ old_secret: ref('secret'), old_until: until.getTime(), secret: sealed }))
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },
    async setState(id, state) {
      const row = db.updateTable('webhook').where('id', '=', id);
      return (await row.set({ state, failing: 0 }).executeTakeFirst()).numUpdatedRows > 0n;
    },
    async remove(id) {
      const gone = await db.deleteFrom('webhook').where('id', '=', id).executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },
  };
}

type Row = Tables['webhook'];

function toWebhookAt(row: Row, moment: number): Webhook {
  const { id, url, language } = row;
  const isRotating = row.old_until !== null && Number(row.old_until) > moment;
  return {
    ...{ id, url, language, madeBy: row.made_by, createdAt: time(row.created_at) },
    ...filtersOf(row),
    withTranscript: Number(row.with_transcript) === 1,
    state: row.state as WebhookState,
    rotatesUntil: isRotating ? time(row.old_until ?? 0) : null,
    ...{ delivered: Number(row.delivered), failing: Number(row.failing), refused: Number(row.refused) },
    ...{ lastAt: row.last_at === null ? null : time(row.last_at), lastWhy: row.last_why },
  };
}

/** What a webhook wants to be told of. */
export function filtersOf(row: Pick<Row, 'events' | 'diagnoses' | 'actors' | 'domains'>) {
  return {
    events: words(row.events) as WebhookEvent[],
    diagnoses: words(row.diagnoses),
    actors: words(row.actors) as Actor[],
    domains: words(row.domains),
  };
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function time(at: number): string {
  return new Date(Number(at)).toISOString();
}
