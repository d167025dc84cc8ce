import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Report } from '../model/report.ts';
import type { MessageType, WebhookEvent } from '../model/webhook.ts';
import { actorIn } from './index-report.ts';
import type { Tables } from './tables.ts';
import { filtersOf } from './webhooks.ts';

/** Messages to webhooks that are kept at most, but for those that arrived. */
export const mostUndelivered = 10_000;
/** Of messages given up so many go at once where there is no more room. */
const goneAtOnce = 100;

/** Something that happened, what it is about, and by what webhooks choose. A filter for which it has nothing lets it pass. */
export interface EventDraft {
  event: WebhookEvent;
  report?: string;
  question?: string;
  data?: object;
  diagnosis?: string;
  actor?: string;
  domain?: string;
}

/** What of a finished report webhooks choose by. */
export function finishedEvent(report: Report): EventDraft {
  return {
    ...{ event: 'check.finished', report: report.id, diagnosis: report.diagnosis?.code ?? '' },
    ...{ actor: actorIn(report), domain: report.account.domain.toLowerCase() },
  };
}

/** Hands messages in to all webhooks that want to hear of an event, within the step that keeps it. */
export async function handInEvent(inside: Kysely<Tables>, draft: EventDraft, at: number): Promise<void> {
  const hooks = await inside
    .selectFrom('webhook')
    .select(['id', 'events', 'diagnoses', 'actors', 'domains'])
    .where('state', '=', 'on')
    .execute();
  for (const hook of hooks) {
    if (!wants(filtersOf(hook), draft)) continue;
    const { event: type, report = null, question = null, data = {} } = draft;
    await handInMessage(inside, { webhook: hook.id, type, report, question, data }, at);
  }
}

interface MessageDraft {
  webhook: string;
  type: MessageType;
  report: string | null;
  question: string | null;
  data: object;
}

/** Hands one message in, and gives its id; null where there is no room, which its webhook counts. */
export async function handInMessage(
  inside: Kysely<Tables>,
  { data, ...draft }: MessageDraft,
  at: number,
): Promise<string | null> {
  if (!(await hasRoom(inside))) {
    await inside
      .updateTable('webhook')
      .set(({ eb }) => ({ refused: eb('refused', '+', 1) }))
      .where('id', '=', draft.webhook)
      .execute();
    return null;
  }
  const id = `msg_${randomUUID()}`;
  const begin = { created_at: at, due_at: at, tries: 0, state: 'waiting', why: '' };
  await inside
    .insertInto('webhook_delivery')
    .values({ id, ...draft, data: JSON.stringify(data), ...begin })
    .execute();
  return id;
}

/** Whether one more message may be kept; the oldest that were given up make room for it. */
async function hasRoom(inside: Kysely<Tables>): Promise<boolean> {
  const row = await inside
    .selectFrom('webhook_delivery')
    .select(({ fn }) => fn.countAll<number | bigint>().as('count'))
    .where('state', 'in', ['waiting', 'dead'])
    .executeTakeFirst();
  if (Number(row?.count ?? 0) < mostUndelivered) return true;
  const dead = inside.selectFrom('webhook_delivery').select('id').where('state', '=', 'dead');
  const oldest = await dead.orderBy('due_at').limit(goneAtOnce).execute();
  const ids = oldest.map(({ id }) => id);
  if (ids.length === 0) return false;
  await inside.deleteFrom('webhook_delivery').where('id', 'in', ids).execute();
  return true;
}

function wants(
  { events, diagnoses, actors, domains }: ReturnType<typeof filtersOf>,
  { event, diagnosis, actor, domain }: EventDraft,
): boolean {
  const passes = (filter: readonly string[], value: string | undefined) =>
    filter.length === 0 || value === undefined || filter.includes(value);
  return (
    events.includes(event) && passes(diagnoses, diagnosis) && passes(actors, actor) && passes(domains, domain)
  );
}
