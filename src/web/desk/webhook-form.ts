import type { FastifyRequest } from 'fastify';
import { type ReadWebhook, readWebhook, type TypedWebhook } from '../../desk/webhooks/read-draft.ts';
import { actors } from '../../model/actor.ts';
import { webhookEvents } from '../../model/webhook.ts';
import type { Offer } from '../../words/choose-language.ts';
import { fieldOf } from '../field-of.ts';
import { staffOf } from './guard-desk.ts';

/** What was typed into the form of a new webhook, to be shown again. */
export interface WebhookValues extends TypedWebhook {
  language: string;
}

export const emptyWebhook: WebhookValues = {
  ...{ url: '', events: ['check.finished'], diagnoses: [], actors: [], domains: [], withTranscript: false },
  language: '',
};

/** Longer than what counts, so that a fault is told of the whole. */
const longestField = 4000;

/** Reads the form; a box that is ticked is a field of its own. */
export function typedWebhook({ body }: FastifyRequest): WebhookValues {
  const text = (name: string) => fieldOf(body, name).slice(0, longestField);
  const ticked = <Name extends string>(of: string, names: readonly Name[]) =>
    names.filter((name) => text(`${of}-${name}`) === 'yes');
  const list = (name: string) =>
    text(name)
      .split(/[\s,;]+/)
      .filter((word) => word !== '');
  return {
    ...{ url: text('url'), events: ticked('on', webhookEvents), actors: ticked('for', actors) },
    ...{ diagnoses: list('diagnoses'), domains: list('domains'), language: text('language') },
    withTranscript: text('transcript') === 'yes',
  };
}

/** The webhook of what was typed, made by whoever is signed in. */
export function readTyped(
  request: FastifyRequest,
  values: WebhookValues,
  offer: Offer,
  mayLead: (url: string) => boolean,
): ReadWebhook {
  const language = (offer.find(({ tag }) => tag === values.language) ?? offer[0]).tag;
  return readWebhook(values, mayLead, { language, madeBy: staffOf(request).name });
}
