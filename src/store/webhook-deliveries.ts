import type { Kysely, Selectable } from 'kysely';
import type { Question } from '../model/question.ts';
import type { Report } from '../model/report.ts';
import type { Delivery, DeliveryState, MessageType } from '../model/webhook.ts';
import { type EventDraft, handInEvent, handInMessage } from './hand-in-event.ts';
import { inTransaction } from './in-transaction.ts';
import { unpackReport } from './packed-report.ts';
import { toQuestion } from './questions.ts';
import type { Tables } from './tables.ts';

/** What a message is about, as it is kept now. */
export interface DeliverySubject {
  report: Report | null;
  question: Question | null;
  data: Record<string, unknown>;
}

/** A message as lists show it: with the code of its report. */
export interface ListedDelivery extends Delivery {
  code: string | null;
}

/** Messages to webhooks. They are handed in by whoever keeps what they are about, in one step with that. */
export interface WebhookDeliveries {
  /** The webhooks that are on and have something due. */
  ready(): Promise<string[]>;
  /** Whose turn it is of one webhook, the longest due first. */
  due(webhook: string, most: number): Promise<Delivery[]>;
  /** In how many milliseconds the next one is due, below zero where it is; null where none waits for a webhook that is on. */
  nextInMs(): Promise<number | null>;
  get(id: string): Promise<Delivery | null>;
  /** Null where that is gone meanwhile, or its owner keeps it from staff: there is nothing to send any more. */
  subject(id: string): Promise<DeliverySubject | null>;
  /** Counts a try before it is made, and says after which pause the next would be; false where another has it, or it is gone. */
  begin(delivery: Delivery, pauseMs: number): Promise<boolean>;
  noteDelivered(delivery: Delivery): Promise<void>;
  /** It is tried again when it was said; `restMs` asks all messages to that webhook to wait for so long at least. */
  putOff(delivery: Delivery, why: string, restMs?: number): Promise<void>;
  giveUp(delivery: Delivery, why: string): Promise<void>;
  /** The receiver wants no more: the webhook is switched off, and what waits is given up. */
  endAll(delivery: Delivery, why: string): Promise<void>;
  /** Takes out what there is nothing to send of. */
  drop(id: string): Promise<void>;
  /** Tries one again that was given up; false where it is not. */
  again(webhook: string, id: string): Promise<boolean>;
  /** The same with all of a webhook; gives their number. */
  allAgain(webhook: string): Promise<number>;
  /** A message that says nothing but that messages arrive; null where too many wait. */
  test(webhook: string): Promise<string | null>;
  /** Tells all who want to hear of it. */
  tell(event: EventDraft): Promise<void>;
  count(webhook: string): Promise<Record<DeliveryState, number>>;
  /** Of one webhook and state, those first that came to it, or are due, last. */
  list(webhook: string, state: DeliveryState, most: number): Promise<ListedDelivery[]>;
  /** What is about these reports and questions, by their ids and keys. */
  about(reports: readonly string[], questions: readonly string[]): Promise<Delivery[]>;
  /** Deletes what happened before a moment, whatever came of it, and of what arrived all but the newest; gives the number. */
  purge(before: Date): Promise<number>;
}

/** Messages that arrived and are still listed. */
const mostDelivered = 5_000;

/** The messages in the tables of a database. */
export function webhookDeliveriesIn(
  db: Kysely<Tables>,
  now: () => Date = () => new Date(),
): WebhookDeliveries {
  const moment = () => now().getTime();
  const waiting = () =>
    db
      .selectFrom('webhook_delivery as d')
      .innerJoin('webhook', 'webhook.id', 'd.webhook')
      .where('d.state', '=', 'waiting')
      .where('webhook.state', '=', 'on');
  const own = (inside: Kysely<Tables>, id: string) =>
    inside.updateTable('webhook_delivery').where('id', '=', id).where('state', '=', 'waiting');
  const noteTry = (inside: Kysely<Tables>, { webhook }: Delivery, why: string) =>
    inside
      .updateTable('webhook')
      .set(({ eb }) => ({
        ...{ last_at: moment(), last_why: why },
        ...(why === ''
          ? { failing: 0, delivered: eb('delivered', '+', 1) }
          : { failing: eb('failing', '+', 1) }),
      }))
      .where('id', '=', webhook)
      .execute();
  const rowOf = (id: string) =>
    db.selectFrom('webhook_delivery').selectAll().where('id', '=', id).executeTakeFirst();
  const revive = () => ({ state: 'waiting', tries: 0, due_at: moment(), why: '' });
  const dead = (webhook: string) =>
    db.updateTable('webhook_delivery').where('webhook', '=', webhook).where('state', '=', 'dead');

  return {
    async ready() {
      const rows = waiting().where('d.due_at', '<=', moment()).select('webhook.id').distinct();
      return (await rows.execute()).map(({ id }) => id);
    },
    async due(webhook, most) {
      const rows = waiting().where('d.due_at', '<=', moment()).where('d.webhook', '=', webhook);
      const first = rows.selectAll('d').orderBy('d.due_at').orderBy('d.id').limit(most);
      return (await first.execute()).map(toDelivery);
    },
    async nextInMs() {
      const row = await waiting()
        .select(({ fn }) => fn.min('d.due_at').as('at'))
        .executeTakeFirst();
      return row?.at == null ? null : Number(row.at) - moment();
    },
    async get(id) {
      const row = await rowOf(id);
      return row === undefined ? null : toDelivery(row);
    },
    async subject(id) {
      const row = await rowOf(id);
      if (row === undefined) return null;
      const report = row.report === null ? null : await reportOf(db, row.report, moment());
      const question = row.question === null ? null : await questionOf(db, row.question);
      if ((row.report !== null && report === null) || (row.question !== null && question === null))
        return null;
      return { report, question, data: JSON.parse(row.data) as Record<string, unknown> };
    },
    async begin({ id, tries }, pauseMs) {
      const change = own(db, id).where('tries', '=', tries);
      const result = await change.set({ tries: tries + 1, due_at: moment() + pauseMs }).executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },
    noteDelivered: (delivery) =>
      inTransaction(db, async (inside) => {
        const end = { state: 'delivered', why: '', data: '{}', due_at: moment() };
        await own(inside, delivery.id).set(end).execute();
        await noteTry(inside, delivery, '');
      }),
    putOff: (delivery, why, restMs = 0) =>
      inTransaction(db, async (inside) => {
        await own(inside, delivery.id).set({ why }).execute();
        await noteTry(inside, delivery, why);
        const until = moment() + restMs;
        if (restMs > 0)
          await inside
            .updateTable('webhook_delivery')
            .set({ due_at: until })
            .where('webhook', '=', delivery.webhook)
            .where('state', '=', 'waiting')
            .where('due_at', '<', until)
            .execute();
      }),
    giveUp: (delivery, why) =>
      inTransaction(db, async (inside) => {
        await own(inside, delivery.id).set({ state: 'dead', why, due_at: moment() }).execute();
        await noteTry(inside, delivery, why);
      }),
    endAll: (delivery, why) =>
      inTransaction(db, async (inside) => {
        const { webhook } = delivery;
        await noteTry(inside, delivery, why);
        await inside.updateTable('webhook').set({ state: 'gone' }).where('id', '=', webhook).execute();
        await inside
          .updateTable('webhook_delivery')
          .set({ state: 'dead', why, due_at: moment() })
          .where('webhook', '=', webhook)
          .where('state', '=', 'waiting')
          .execute();
      }),
    async drop(id) {
      await db.deleteFrom('webhook_delivery').where('id', '=', id).execute();
    },
    async again(webhook, id) {
      const result = await dead(webhook).where('id', '=', id).set(revive()).executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },
    allAgain: async (webhook) =>
      Number((await dead(webhook).set(revive()).executeTakeFirst()).numUpdatedRows),
    async test(webhook) {
      let id: string | null = null;
      await inTransaction(db, async (inside) => {
        const draft = { webhook, type: 'webhook.test', report: null, question: null, data: {} } as const;
        id = await handInMessage(inside, draft, moment());
      });
      return id;
    },
    tell: (event) => inTransaction(db, (inside) => handInEvent(inside, event, moment())),
    async count(webhook) {
      const rows = db
        .selectFrom('webhook_delivery')
        .select(['state', ({ fn }) => fn.countAll<number | bigint>().as('count')])
        .where('webhook', '=', webhook)
        .groupBy('state');
      const counted = (await rows.execute()).map(({ state, count }) => [state, Number(count)]);
      return { waiting: 0, delivered: 0, dead: 0, ...Object.fromEntries(counted) };
    },
    async list(webhook, state, most) {
      const rows = db
        .selectFrom('webhook_delivery as d')
        .leftJoin('report', 'report.id', 'd.report')
        .selectAll('d')
        .select('report.code')
        .where('d.webhook', '=', webhook)
        .where('d.state', '=', state)
        .orderBy('d.due_at', 'desc')
        .orderBy('d.id')
        .limit(most);
      return (await rows.execute()).map((row) => ({ ...toDelivery(row), code: row.code }));
    },
    async about(reports, questions) {
      const rows = db
        .selectFrom('webhook_delivery')
        .selectAll()
        .where(({ or, eb }) =>
          or([eb('report', 'in', ['', ...reports]), eb('question', 'in', ['', ...questions])]),
        )
        .orderBy('created_at');
      return (await rows.execute()).map(toDelivery);
    },
    async purge(before) {
      const old = db.deleteFrom('webhook_delivery').where('created_at', '<=', before.getTime());
      const count = Number((await old.executeTakeFirst()).numDeletedRows);
      const last = await db
        .selectFrom('webhook_delivery')
        .select('due_at')
        .where('state', '=', 'delivered')
        .orderBy('due_at', 'desc')
        .offset(mostDelivered)
        .limit(1)
        .executeTakeFirst();
      if (last === undefined) return count;
      const more = db.deleteFrom('webhook_delivery').where('state', '=', 'delivered');
      const result = await more.where('due_at', '<=', Number(last.due_at)).executeTakeFirst();
      return count + Number(result.numDeletedRows);
    },
  };
}

/** A finished report that staff may read, without noting that somebody opened it. */
async function reportOf(db: Kysely<Tables>, id: string, moment: number): Promise<Report | null> {
  const row = await db
    .selectFrom('report')
    .select('json')
    .where('id', '=', id)
    .where('expires_at', '>', moment)
    .where('staff_may', '=', 1)
    .executeTakeFirst();
  return row === undefined ? null : await unpackReport(row.json);
}

async function questionOf(db: Kysely<Tables>, key: string): Promise<Question | null> {
  const row = await db.selectFrom('question').selectAll().where('key', '=', key).executeTakeFirst();
  return row === undefined ? null : toQuestion(row);
}

function toDelivery(row: Selectable<Tables['webhook_delivery']>): Delivery {
  const time = (at: number) => new Date(Number(at)).toISOString();
  return {
    ...{ id: row.id, webhook: row.webhook, type: row.type as MessageType, why: row.why },
    ...{ state: row.state as DeliveryState, tries: Number(row.tries) },
    ...{ createdAt: time(row.created_at), dueAt: time(row.due_at) },
  };
}
