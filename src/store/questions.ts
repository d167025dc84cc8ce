import { randomUUID } from 'node:crypto';
import type { Kysely, UpdateObject } from 'kysely';
import type { Mail } from '../model/mail.ts';
import type { PublishedQuestion, Question, QuestionDraft, QuestionState } from '../model/question.ts';
import { handInEvent } from './hand-in-event.ts';
import { inTransaction } from './in-transaction.ts';
import { handIn } from './mails.ts';
import { newQuestionKey, newReportId } from './new-report-id.ts';
import type { Tables } from './tables.ts';

/** Where a page of a list begins: behind this question. */
export interface QuestionPlace {
  createdAt: string;
  key: string;
}

/** Questions that anybody may ask, and what staff made of them. */
export interface Questions {
  /** With a message about it, which waits from then on; none is handed in where too many wait. */
  ask(draft: QuestionDraft, mailOf?: (question: Question) => Mail | null): Promise<Question>;
  /** By the secret of the asker's link. */
  get(id: string): Promise<Question | null>;
  /** By its public name. For staff only. */
  byKey(key: string): Promise<Question | null>;
  /** The newest first; open ones the oldest first, as they should be answered. */
  list(state: QuestionState, most: number, behind?: QuestionPlace | null): Promise<Question[]>;
  count(): Promise<Record<QuestionState, number>>;
  /** The answer is for the asker only until it is published. What is published stays as it is. */
  answer(key: string, answer: string, more?: AnswerDetails): Promise<Answered>;
  /** With the reason, which may be empty. A published question is not declined. */
  decline(key: string, reason: string, more?: Pick<AnswerDetails, 'seen'>): Promise<boolean>;
  /** False where there is no answer yet, or its asker does not want that. */
  publish(key: string, text: Pick<PublishedQuestion, 'question' | 'answer' | 'language'>): Promise<boolean>;
  withdraw(key: string): Promise<boolean>;
  /** The newest first. */
  published(): Promise<PublishedQuestion[]>;
  /** Changes whenever `published` does, and is cheap to ask. */
  publishedStamp(): Promise<string>;
  /** By the asker's link, with all that was published of it. */
  delete(id: string): Promise<boolean>;
  /** By staff, such as advertising. */
  deleteByKey(key: string): Promise<boolean>;
  /** Those of whoever asked with this address, published or not; gives their number. */
  deleteByAddress(address: string): Promise<number>;
  ofAddress(address: string): Promise<Question[]>;
  /** Deletes what has expired; of published ones all that nobody may read. Gives the number of both. */
  purge(now: Date): Promise<number>;
}

/** What an answer comes with. */
export interface AnswerDetails {
  /** When the answer was given that stood there before (`answeredAt`); where it is another one by now, nothing is changed. */
  seen?: string | null;
  /** Tells its asker; it waits from the moment in which the answer is kept. */
  mail?: Mail | null;
}

/** `not-there`: there is no such question, or it has another answer by now. `mailed`: the message waits. */
export type Answered = 'not-there' | 'kept' | 'mailed';

type Row = Tables['question'];
const dayMs = 86_400_000;
const unpublished = ['open', 'answered', 'declined'] as const;
const noState = { open: 0, answered: 0, published: 0, declined: 0 };

/** The questions in the tables of a database; they go `retentionDays` after the last word on them. */
export function questionsIn(
  db: Kysely<Tables>,
  { retentionDays, now = () => new Date() }: { retentionDays: number; now?: () => Date },
): Questions {
  const rows = () =>
    db
      .selectFrom('question')
      .where(({ or, eb }) => or([eb('expires_at', '>', now().getTime()), eb('state', '=', 'published')]));
  const living = () => rows().selectAll();
  const one = async (column: 'id' | 'key', value: string) => {
    const row = await living().where(column, '=', value).executeTakeFirst();
    return row === undefined ? null : toQuestion(row);
  };
  const keepUntil = () => now().getTime() + retentionDays * dayMs;
  async function change(
    key: string,
    states: readonly QuestionState[],
    set: UpdateObject<Tables, 'question'>,
    { seen, inside = db }: { seen?: string | null | undefined; inside?: Kysely<Tables> } = {},
  ): Promise<boolean> {
    let rows = inside.updateTable('question').set(set).where('key', '=', key).where('state', 'in', states);
    if (seen !== undefined)
      rows = rows.where('answered_at', seen === null ? 'is' : '=', seen === null ? null : Date.parse(seen));
    return (await rows.executeTakeFirst()).numUpdatedRows > 0n;
  }
  const deleteWhere = async (column: 'id' | 'key' | 'email_key', value: string) =>
    Number((await db.deleteFrom('question').where(column, '=', value).executeTakeFirst()).numDeletedRows);
  const shown = () => db.selectFrom('question').where('state', '=', 'published');
  /** So that two changes of one moment are two. */
  const lastChange = async () => {
    const last = await db
      .selectFrom('question')
      .select(({ fn }) => fn.max('changed_at').as('at'))
      .executeTakeFirst();
    return Number(last?.at ?? 0);
  };
  const byAddress = (address: string) => address.trim().toLowerCase() || 'none';

  return {
    async ask({ text, email, language, mayPublish }, mailOf = () => null) {
      const row: Row = {
        ...{ id: newReportId(), key: newQuestionKey(), feed_id: randomUUID(), state: 'open', language, text },
        ...{ email, email_key: email.toLowerCase(), may_publish: mayPublish ? 1 : 0 },
        ...{ created_at: now().getTime(), expires_at: keepUntil(), answer: '', answered_at: null },
        ...{ public_question: null, public_answer: null, published_at: null, changed_at: null },
      };
      const question = toQuestion(row);
      const mail = mailOf(question);
      await inTransaction(db, async (inside) => {
        await inside.insertInto('question').values(row).execute();
        if (mail !== null) await handIn(inside, row.key, mail, row.created_at);
        await handInEvent(inside, { event: 'question.asked', question: row.key }, row.created_at);
      });
      return question;
    },
    get: (id) => one('id', id),
    byKey: (key) => one('key', key),
    async list(state, most, behind = null) {
      const order = state === 'open' ? 'asc' : 'desc';
      const sign = state === 'open' ? '>' : '<';
      let listed = living().where('state', '=', state);
      if (behind !== null) {
        const at = Date.parse(behind.createdAt);
        listed = listed.where(({ or, and, eb }) =>
          or([eb('created_at', sign, at), and([eb('created_at', '=', at), eb('key', sign, behind.key)])]),
        );
      }
      const ordered = listed.orderBy('created_at', order).orderBy('key', order);
      return (await ordered.limit(most).execute()).map(toQuestion);
    },
    async count() {
      const counted = await rows()
        .select(['state', ({ fn }) => fn.countAll<number | bigint>().as('count')])
        .groupBy('state')
        .execute();
      return { ...noState, ...Object.fromEntries(counted.map(({ state, count }) => [state, Number(count)])) };
    },
    async answer(key, answer, { seen, mail = null } = {}) {
      // So that two answers of one moment are two.
      const at = Math.max(now().getTime(), seen ? Date.parse(seen) + 1 : 0);
      const set = { answer, answered_at: at, expires_at: keepUntil() };
      let answered: Answered = 'not-there';
      await inTransaction(db, async (inside) => {
        const isKept =
          (await change(key, unpublished, { ...set, state: 'answered' }, { seen, inside })) ||
          (await change(key, ['published'], set, { seen, inside }));
        if (!isKept) return;
        answered = mail !== null && (await handIn(inside, key, mail, at)) ? 'mailed' : 'kept';
      });
      return answered;
    },
    decline: (key, reason, { seen } = {}) =>
      change(
        key,
        unpublished,
        { state: 'declined', answer: reason, answered_at: now().getTime(), expires_at: keepUntil() },
        { seen },
      ),
    async publish(key, { question, answer, language }) {
      const at = Math.max(now().getTime(), (await lastChange()) + 1);
      const text = { public_question: question, public_answer: answer, language, changed_at: at };
      if (await change(key, ['published'], text)) return true;
      const willing = db
        .updateTable('question')
        .set({ ...text, state: 'published', published_at: at })
        .where('key', '=', key)
        .where('state', '=', 'answered')
        .where('may_publish', '=', 1);
      return (await willing.executeTakeFirst()).numUpdatedRows > 0n;
    },
    withdraw: (key) =>
      change(key, ['published'], {
        ...{ state: 'answered', public_question: null, public_answer: null, published_at: null },
        ...{ changed_at: null, expires_at: keepUntil() },
      }),
    async published() {
      const rows = shown().selectAll().orderBy('published_at', 'desc').orderBy('key');
      return (await rows.execute()).flatMap((row) => toPublished(row) ?? []);
    },
    async publishedStamp() {
      const row = await shown()
        .select(({ fn }) => [
          fn.countAll<number | bigint>().as('count'),
          fn.max('changed_at').as('changed'),
          // One withdrawn in the moment in which another is published changes neither of the others.
          fn.sum<number | bigint>('created_at').as('sum'),
        ])
        .executeTakeFirst();
      return `${row?.count} ${row?.changed} ${row?.sum}`;
    },
    delete: async (id) => (await deleteWhere('id', id)) > 0,
    deleteByKey: async (key) => (await deleteWhere('key', key)) > 0,
    deleteByAddress: (address) => deleteWhere('email_key', byAddress(address)),
    async ofAddress(address) {
      const rows = db.selectFrom('question').selectAll().where('email_key', '=', byAddress(address));
      return (await rows.orderBy('created_at').execute()).map(toQuestion);
    },
    async purge(moment) {
      const expired = db
        .deleteFrom('question')
        .where('expires_at', '<=', moment.getTime())
        .where('state', '!=', 'published');
      const bared = db
        .updateTable('question')
        .set({ email: '', email_key: '', text: '', answer: '' })
        .where('expires_at', '<=', moment.getTime())
        .where('state', '=', 'published')
        .where(({ or, eb }) => or([eb('text', '!=', ''), eb('email', '!=', '')]));
      const [{ numDeletedRows }, { numUpdatedRows }] = [
        await expired.executeTakeFirst(),
        await bared.executeTakeFirst(),
      ];
      return Number(numDeletedRows + numUpdatedRows);
    },
  };
}

/** A question of its row. */
export function toQuestion(row: Row): Question {
  return {
    ...{ id: row.id, key: row.key, state: row.state as QuestionState, language: row.language },
    ...{ text: row.text, email: row.email, mayPublish: row.may_publish === 1 },
    ...{ createdAt: time(row.created_at), expiresAt: time(row.expires_at) },
    ...{ answer: row.answer, answeredAt: row.answered_at === null ? null : time(row.answered_at) },
    published: toPublished(row),
  };
}

function toPublished(row: Row): PublishedQuestion | null {
  const { key, feed_id: feedId, language, public_question: question, public_answer: answer } = row;
  if (row.published_at === null || question === null || answer === null) return null;
  const publishedAt = time(row.published_at);
  return {
    ...{ key, feedId, language, question, answer, publishedAt },
    changedAt: row.changed_at === null ? publishedAt : time(row.changed_at),
  };
}

function time(at: number): string {
  return new Date(Number(at)).toISOString();
}
