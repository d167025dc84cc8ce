import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { WebhookFault } from '../../desk/webhooks/read-draft.ts';
import { whyWords } from '../../desk/webhooks/why-words.ts';
import { actors } from '../../model/actor.ts';
import type { Secret } from '../../model/secret.ts';
import { mostWebhooks, type Webhook, webhookEvents } from '../../model/webhook.ts';
import type { ListedDelivery } from '../../store/webhook-deliveries.ts';
import type { Offer } from '../../words/choose-language.ts';
import { languageOf } from '../../words/languages.ts';
import type { Words } from '../../words/words.ts';
import { queryText } from '../asked-account.ts';
import { fieldOf } from '../field-of.ts';
import { HttpProblem } from '../http-problem.ts';
import { renderPage } from '../pages.ts';
import type { DeskParts } from './desk-parts.ts';
import { staffOf } from './guard-desk.ts';
import { emptyWebhook, readTyped, typedWebhook, type WebhookValues } from './webhook-form.ts';

type ById = { Params: { id: string } };

/** How many messages of each kind a page lists. */
const mostListed = 50;
const mostArrived = 20;
/** A test that has not ended by then goes on without anybody waiting for it. */
const testMs = 4_000;

/** What a page shows once, after a button was pressed. */
interface Shown {
  made?: { webhook: Webhook; secret: Secret };
  values?: WebhookValues;
  faults?: readonly WebhookFault[];
}

/** The programs that are told of events, and what came of it; for administrators. */
export function addWebhookRoutes(
  app: FastifyInstance,
  { desk, offer }: { desk: DeskParts; offer: Offer },
): void {
  const open = { config: { desk: 'admin' } } as const;
  const { webhooks, webhookDeliveries: deliveries, webhookWork } = desk;

  app.get('/desk/webhooks', open, (request, reply) => renderList(request, reply));

  app.post('/desk/webhooks/add', open, async (request, reply) => {
    const values = typedWebhook(request);
    const read = readTyped(request, values, offer, webhookWork.mayLead);
    const made = read.ok ? await webhookWork.desk.add(read.draft, staffOf(request).name) : null;
    if (made !== null) return await renderOne(request, reply, made.webhook, { made });
    reply.status(422);
    const full: WebhookFault = {
      field: 'url',
      message: { id: 'webhook-full', args: { most: mostWebhooks } },
    };
    return await renderList(request, reply, { values, faults: read.ok ? [full] : read.faults });
  });

  app.get<ById>('/desk/webhooks/:id', open, async (request, reply) =>
    renderOne(request, reply, await webhookOf(request)),
  );

  app.post<ById>('/desk/webhooks/:id/test', open, async (request, reply) => {
    const webhook = await webhookOf(request);
    const id = await webhookWork.desk.test(webhook, staffOf(request).name);
    if (id === null) return reply.redirect(`/desk/webhooks/${webhook.id}?tested=full`, 303);
    const tried = webhookWork.tried(id, testMs);
    webhookWork.wake();
    await tried;
    const state = stateOfTest(await deliveries.get(id));
    return reply.redirect(`/desk/webhooks/${webhook.id}?tested=${state}`, 303);
  });

  app.post<ById>('/desk/webhooks/:id/rotate', open, async (request, reply) => {
    const { id } = await webhookOf(request);
    const made = await webhookWork.desk.rotate(id, staffOf(request).name);
    if (made === null) throw new HttpProblem(404, 'not-found');
    return await renderOne(request, reply, made.webhook, { made });
  });

  for (const state of ['on', 'off'] as const)
    app.post<ById>(`/desk/webhooks/:id/${state}`, open, async (request, reply) => {
      const webhook = await webhookOf(request);
      await webhookWork.desk.turn(webhook, state, staffOf(request).name);
      webhookWork.wake();
      return reply.redirect(`/desk/webhooks/${webhook.id}`, 303);
    });

  app.post<ById>('/desk/webhooks/:id/again', open, async (request, reply) => {
    const webhook = await webhookOf(request);
    const one = fieldOf(request.body, 'delivery');
    const count = await webhookWork.desk.again(webhook, one === '' ? null : one, staffOf(request).name);
    webhookWork.wake();
    return reply.redirect(`/desk/webhooks/${webhook.id}?again=${count}`, 303);
  });

  app.post<ById>('/desk/webhooks/:id/remove', open, async (request, reply) => {
    await webhookWork.desk.remove(await webhookOf(request), staffOf(request).name);
    return reply.redirect('/desk/webhooks', 303);
  });

  async function webhookOf(request: FastifyRequest<ById>): Promise<Webhook> {
    const webhook = await webhooks.get(request.params.id);
    if (webhook === null) throw new HttpProblem(404, 'not-found');
    return webhook;
  }

  async function renderList(request: FastifyRequest, reply: FastifyReply, shown: Shown = {}) {
    const { words } = request;
    const listed = await Promise.all(
      (await webhooks.list()).map(async (one) => ({
        ...shownWebhook(words, one),
        counts: { ...(await deliveries.count(one.id)), delivered: one.delivered },
      })),
    );
    return await renderPage(reply, 'desk/webhooks', {
      ...{ title: words.message('webhooks-title'), robots: 'noindex', desk: 'webhooks' },
      ...{ member: staffOf(request), webhooks: listed, values: shown.values ?? emptyWebhook },
      ...{ events: webhookEvents, actors, languages: offer, own: words.language.tag },
      errors: Object.fromEntries(
        (shown.faults ?? []).map(({ field, message: { id, args } }) => [field, words.message(id, args)]),
      ),
    });
  }

  async function renderOne(
    request: FastifyRequest,
    reply: FastifyReply,
    webhook: Webhook,
    { made }: Shown = {},
  ) {
    const { words, query } = request;
    const list = async (state: 'dead' | 'waiting' | 'delivered', most: number) =>
      (await deliveries.list(webhook.id, state, most)).map((one) => shownDelivery(words, one));
    return await renderPage(reply, 'desk/webhook', {
      ...{ title: shownWebhook(words, webhook).host, robots: 'noindex', desk: 'webhooks' },
      ...{ member: staffOf(request), webhook: shownWebhook(words, webhook) },
      counts: { ...(await deliveries.count(webhook.id)), delivered: webhook.delivered },
      ...{ dead: await list('dead', mostListed), waiting: await list('waiting', mostListed) },
      arrived: await list('delivered', mostArrived),
      ...{ tested: queryText(query, 'tested').slice(0, 10), again: countIn(queryText(query, 'again')) },
      made: made === undefined ? null : { secret: made.secret.reveal() },
    });
  }
}

function shownWebhook(words: Words, webhook: Webhook) {
  const { state, failing, lastWhy, language } = webhook;
  return {
    ...{ ...webhook, host: new URL(webhook.url).host },
    languageName: languageOf(language)?.name ?? language,
    shownState: state === 'on' && failing > 0 ? 'failing' : state,
    why: lastWhy === '' ? null : whyWords(words, lastWhy),
  };
}

function shownDelivery(words: Words, one: ListedDelivery) {
  return { ...one, reason: one.why === '' ? null : whyWords(words, one.why) };
}

function stateOfTest(delivery: { state: string; why: string } | null): string {
  if (delivery === null) return 'failed';
  if (delivery.state === 'delivered') return 'arrived';
  return delivery.why === '' ? 'waiting' : 'failed';
}

function countIn(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
