import { domainToASCII } from 'node:url';
import { type Actor, actors } from '../../model/actor.ts';
import type { Message } from '../../model/message.ts';
import { phoneCodeOf } from '../../model/phone-codes.ts';
import { type WebhookDraft, type WebhookEvent, webhookEvents } from '../../model/webhook.ts';

/** What somebody typed who wants a webhook. */
export interface TypedWebhook {
  url: string;
  events: readonly string[];
  diagnoses: readonly string[];
  actors: readonly string[];
  domains: readonly string[];
  withTranscript: boolean;
}

export type WebhookField = 'url' | 'events' | 'diagnoses' | 'actors' | 'domains';

export interface WebhookFault {
  field: WebhookField;
  message: Message;
}

export type ReadWebhook = { ok: true; draft: WebhookDraft } | { ok: false; faults: WebhookFault[] };

const mostOfOne = 50;
const longestDomain = 253;

/** Reads what was typed; `mayLead` says whether a webhook may have an address, by what it is called. */
export function readWebhook(
  typed: TypedWebhook,
  mayLead: (url: string) => boolean,
  made: Pick<WebhookDraft, 'language' | 'madeBy'>,
): ReadWebhook {
  const url = typed.url.trim();
  const [events, diagnoses] = [distinct(typed.events), distinct(typed.diagnoses)];
  const who = distinct(typed.actors);
  const domains = distinct(typed.domains).map(domainOf);
  const faults: WebhookFault[] = [];
  const fault = (field: WebhookField, id: string, args: Message['args'] = {}) =>
    faults.push({ field, message: { id, args } });
  if (!mayLead(url)) fault('url', 'webhook-url-fault');
  if (events.length === 0 || !events.every(isEvent))
    fault('events', 'webhook-events-fault', { events: [...webhookEvents] });
  const unknown = diagnoses.find((code) => phoneCodeOf(code) === null);
  if (unknown !== undefined) fault('diagnoses', 'webhook-diagnosis-fault', { code: unknown.slice(0, 60) });
  if (!who.every(isActor)) fault('actors', 'webhook-actors-fault', { actors: [...actors] });
  const odd = distinct(typed.domains).find((one) => domainOf(one) === '');
  if (odd !== undefined) fault('domains', 'webhook-domain-fault', { domain: odd.slice(0, 60) });
  for (const [field, all] of [
    ['diagnoses', diagnoses],
    ['domains', domains],
  ] as const)
    if (all.length > mostOfOne) fault(field, 'webhook-too-many-fault', { most: mostOfOne });
  if (faults.length > 0) return { ok: false, faults };
  const { withTranscript } = typed;
  const chosen = { events: events.filter(isEvent), diagnoses, actors: who.filter(isActor), domains };
  return { ok: true, draft: { url, ...chosen, withTranscript, ...made } };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}

/** The name as reports have it; empty where it is none. */
function domainOf(text: string): string {
  if (text.length > longestDomain || /[\s/:@]/.test(text)) return '';
  const name = domainToASCII(text.toLowerCase().replace(/\.$/, ''));
  return name.includes('.') && /^[a-z0-9.-]+$/.test(name) ? name : '';
}

function isEvent(text: string): text is WebhookEvent {
  return webhookEvents.some((event) => event === text);
}

function isActor(text: string): text is Actor {
  return actors.some((actor) => actor === text);
}
