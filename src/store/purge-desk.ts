import type { Stores } from './sqlite-store.ts';

const dayMs = 86_400_000;
/** For so long messages to webhooks are listed, whatever came of them. */
const deliveryDays = 7;

/** For how many days things are kept. */
export interface DeskDays {
  /** What staff did. */
  log: number;
  /** Links to customers, once they have ended, and which report came of which; mail about questions. */
  claims: number;
}

/** Deletes what the desk need not know any more; gives the number of entries of the log. */
export async function purgeDesk(
  {
    deskLog,
    claims,
    reruns,
    questions,
    mails,
    webhookDeliveries,
  }: Pick<Stores, 'deskLog' | 'claims' | 'reruns' | 'questions' | 'mails' | 'webhookDeliveries'>,
  days: DeskDays,
  now: Date,
): Promise<number> {
  const before = (count: number) => new Date(now.getTime() - count * dayMs);
  await claims.purge(before(days.claims));
  await questions.purge(now);
  await mails.purge(before(days.claims));
  await webhookDeliveries.purge(before(deliveryDays));
  await reruns.purge(before(days.claims));
  return await deskLog.purge(before(days.log));
}
