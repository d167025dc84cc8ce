import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Mail, MailNote, MailQueue, MailState } from '../model/mail.ts';
import type { Tables } from './tables.ts';

/** Messages that may wait at the same time; one more is not taken. */
export const mostWaiting = 500;
/** Messages given up that are kept; of more, the oldest go. */
const mostGivenUp = 500;

/** Mail about questions that waits for the server. It is put there by whoever keeps the question, in one step with that. */
export interface Mails extends MailQueue {
  /** Tries one again that was given up; false where it is not. */
  again(id: string): Promise<boolean>;
  count(): Promise<Record<MailState, number>>;
  /** Of one state, those first that came to it, or are due, last. */
  list(state: MailState, most: number): Promise<MailNote[]>;
  /** All about a question, the newest first. */
  about(question: string): Promise<MailNote[]>;
  /** What waits, or was given up, about the questions of an address: with all it says. */
  ofAddress(address: string): Promise<Mail[]>;
  /** Deletes what was handed in before a moment, whatever came of it; gives the number. */
  purge(before: Date): Promise<number>;
}

/** The mail in the tables of a database. */
export function mailsIn(db: Kysely<Tables>, now: () => Date = () => new Date()): Mails {
  const waiting = () => db.selectFrom('mail').where('state', '=', 'waiting');
  const moment = () => now().getTime();
  const notes = () =>
    db
      .selectFrom('mail')
      .select(['id', 'question', 'purpose', 'state', 'tries', 'due_at', 'why'])
      .orderBy('due_at', 'desc')
      .orderBy('id');
  const change = (id: string) => db.updateTable('mail').where('id', '=', id);

  return {
    async due(most) {
      const rows = waiting().selectAll().where('due_at', '<=', moment()).orderBy('due_at').orderBy('id');
      return (await rows.limit(most).execute()).map((row) => ({
        ...toMail(row),
        id: row.id,
        tries: row.tries,
      }));
    },
    async nextInMs() {
      const row = await waiting()
        .select(({ fn }) => fn.min('due_at').as('at'))
        .executeTakeFirst();
      return row?.at == null ? null : Number(row.at) - moment();
    },
    async begin({ id, tries }, pauseMs) {
      const own = change(id).where('state', '=', 'waiting').where('tries', '=', tries);
      const result = await own.set({ tries: tries + 1, due_at: moment() + pauseMs }).executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },
    async noteSent(id) {
      const bare = { recipient: '', subject: '', text: '', why: '' };
      await change(id)
        .set({ ...bare, state: 'sent', due_at: moment() })
        .execute();
    },
    async notePutOff(id, why) {
      await change(id).where('state', '=', 'waiting').set({ why }).execute();
    },
    async giveUp(id, why) {
      await change(id)
        .where('state', '=', 'waiting')
        .set({ state: 'given-up', why, due_at: moment() })
        .execute();
      const kept = db.selectFrom('mail').select('id').where('state', '=', 'given-up');
      const old = await kept
        .orderBy('due_at', 'desc')
        .orderBy('id')
        .offset(mostGivenUp)
        .limit(mostGivenUp)
        .execute();
      const ids = old.map((row) => row.id);
      if (ids.length > 0) await db.deleteFrom('mail').where('id', 'in', ids).execute();
    },
    async again(id) {
      const lost = change(id).where('state', '=', 'given-up');
      const result = await lost.set({ state: 'waiting', tries: 0, due_at: moment() }).executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },
    async count() {
      const rows = db
        .selectFrom('mail')
        .select(['state', ({ fn }) => fn.countAll<number | bigint>().as('count')])
        .groupBy('state');
      const counted = (await rows.execute()).map(({ state, count }) => [state, Number(count)]);
      return { waiting: 0, sent: 0, 'given-up': 0, ...Object.fromEntries(counted) };
    },
    list: async (state, most) => (await notes().where('state', '=', state).limit(most).execute()).map(toNote),
    about: async (question) => (await notes().where('question', '=', question).execute()).map(toNote),
    async ofAddress(address) {
      const key = address.trim().toLowerCase() || 'none';
      const rows = db
        .selectFrom('mail')
        .innerJoin('question', 'question.key', 'mail.question')
        .selectAll('mail')
        .where('question.email_key', '=', key)
        .where('mail.state', '!=', 'sent')
        .orderBy('mail.created_at');
      return (await rows.execute()).map(toMail);
    },
    async purge(before) {
      const old = db.deleteFrom('mail').where('created_at', '<=', before.getTime());
      return Number((await old.executeTakeFirst()).numDeletedRows);
    },
  };
}

/** Hands a message in, within the step that keeps what it is about; false where too many wait. */
export async function handIn(
  inside: Kysely<Tables>,
  question: string,
  mail: Mail,
  at: number,
): Promise<boolean> {
  const row = await inside
    .selectFrom('mail')
    .select(({ fn }) => fn.countAll<number | bigint>().as('count'))
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  if (Number(row?.count ?? 0) >= mostWaiting) return false;
  const { to, subject, text, purpose } = mail;
  await inside
    .insertInto('mail')
    .values({
      ...{ id: randomUUID(), question, purpose, state: 'waiting', subject, text, tries: 0, why: '' },
      ...{ recipient: to, created_at: at, due_at: at },
    })
    .execute();
  return true;
}

type Row = Tables['mail'];

function toMail({ recipient: to, subject, text, purpose }: Row): Mail {
  return { to, subject, text, purpose };
}

function toNote(
  row: Pick<Row, 'id' | 'question' | 'purpose' | 'state' | 'tries' | 'due_at' | 'why'>,
): MailNote {
  const { id, question, purpose, why } = row;
  const dueAt = new Date(Number(row.due_at)).toISOString();
  return { id, question, purpose, state: row.state as MailState, tries: Number(row.tries), dueAt, why };
}
