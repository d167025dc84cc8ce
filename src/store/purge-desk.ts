import { keptMs } from './answered-requests.ts';
import type { Stores } from './sqlite-store.ts';

const dayMs = 86_400_000;
/** For so long messages to webhooks are listed, whatever came of them. */
const deliveryDays = 7;
/** For how long a key that has ended stands in the list, so that who used it can still be told. */
const endedKeyDays = 90;

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
    apiKeys,
    answeredRequests,
  }: Pick<
    Stores,
    | 'deskLog'
    | 'claims'
    | 'reruns'
    | 'questions'
    | 'mails'
    | 'webhookDeliveries'
    | 'apiKeys'
    | 'answeredRequests'
  >,
  days: DeskDays,
  now: Date,
): Promise<number> {
  const before = (count: number) => new Date(now.getTime() - count * dayMs);
  await claims.purge(before(days.claims));
  await questions.purge(now);
  await mails.purge(before(days.claims));
  await webhookDeliveries.purge(before(deliveryDays));
  await reruns.purge(before(days.claims));
  await apiKeys.purge(before(endedKeyDays));
  await answeredRequests.purge(new Date(now.getTime() - keptMs));
  return await deskLog.purge(before(days.log));
}
