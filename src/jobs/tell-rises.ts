import type { NamedRise, RiseKey } from '../desk/overview/rises.ts';
import { risesAt } from '../desk/overview/rises.ts';
import type { WebhookEvent } from '../model/webhook.ts';
import type { EventDraft } from '../store/hand-in-event.ts';
import type { KnownRises } from '../store/known-rises.ts';
import type { ReportTrends } from '../store/report-trends.ts';
import type { Webhooks } from '../store/webhooks.ts';

export interface RiseParts {
  trends: ReportTrends;
  webhooks: Pick<Webhooks, 'list'>;
  known: KnownRises;
}

/** What comes back within this time is the same rise: numbers of an hour stray. */
const quietMs = 3 * 3_600_000;

const eventOf: Record<RiseKey, WebhookEvent> = {
  diagnosis: 'diagnosis.rose',
  domain: 'domain.rose',
  server: 'server.rose',
};

/** Looks whether something fails far more often than usual, and tells webhooks of it, once a rise; gives how many it told of. */
export async function tellRises({ trends, webhooks, known }: RiseParts, now: Date): Promise<number> {
  const wanted = Object.values(eventOf);
  const isHeard = (await webhooks.list()).some(
    ({ state, events }) => state === 'on' && events.some((event) => wanted.includes(event)),
  );
  // Counting takes time that nobody has to spend where nobody listens.
  if (!isHeard) return 0;
  const rises = (await risesAt(trends, now)).rises.filter(({ state }) => state === 'rise');
  const seen = rises.map((rise) => ({ key: rise.key, name: rise.name, event: toldRise(rise) }));
  return await known.see(seen, quietMs);
}

function toldRise({ key, name, now: count, usual, weeks }: NamedRise): EventDraft {
  return {
    ...{ event: eventOf[key], data: { name, count, usual, weeks } },
    ...(key === 'diagnosis' && { diagnosis: name }),
    ...(key === 'domain' && { domain: name }),
  };
}
