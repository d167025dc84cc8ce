import type { Actor } from './actor.ts';

/** What a webhook can be told of: a test has ended, somebody asks a question, something fails far more often than usual. */
export const webhookEvents = [
  'check.finished',
  'question.asked',
  'diagnosis.rose',
  'domain.rose',
  'server.rose',
] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** What a message can be about: an event, or nothing but whether messages arrive. */
export type MessageType = WebhookEvent | 'webhook.test';

/** Who wants to be told of what, and how. Where a filter is empty, everything passes it. */
export interface WebhookDraft {
  url: string;
  events: readonly WebhookEvent[];
  /** Codes of diagnoses: only tests with one of them, and rises of them. */
  diagnoses: readonly string[];
  /** Only tests whose diagnosis is one that one of them has to act on. */
  actors: readonly Actor[];
  /** Only tests of accounts at these domains, and rises of them. In lower case. */
  domains: readonly string[];
  /** Whether reports come with what was said at the servers, word by word. */
  withTranscript: boolean;
  /** Tag of the language in which reports are told. */
  language: string;
  /** The name somebody of the staff signs in with, or empty for the command line. */
  madeBy: string;
}

/** `off`: switched off by staff, what is due waits. `gone`: the receiver said by status 410 that nobody wants these any more. */
export type WebhookState = 'on' | 'off' | 'gone';

/** A webhook as it is kept; its secret is handed out when it is made, and never again. */
export interface Webhook extends WebhookDraft {
  id: string;
  state: WebhookState;
  /** ISO 8601, like the others. */
  createdAt: string;
  /** Until when messages are signed with the secret before, too; null where there is none. */
  rotatesUntil: string | null;
  /** How many messages arrived. */
  delivered: number;
  /** How many tries failed since the last that did not. */
  failing: number;
  /** When the last try was made; null before the first. */
  lastAt: string | null;
  /** Why the last one failed, as in `Delivery`; empty where it did not. */
  lastWhy: string;
  /** How many messages were never taken up, since too many waited. */
  refused: number;
}

/** How far a message has come: it waits for its next try, arrived, or was tried often enough. */
export const deliveryStates = ['waiting', 'delivered', 'dead'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** A message to a webhook, without what it says: that is put together from what it is about when it is sent. */
export interface Delivery {
  /** Sent along as `webhook-id`: the same at every try. */
  id: string;
  webhook: string;
  type: MessageType;
  state: DeliveryState;
  /** ISO 8601: when it happened. */
  createdAt: string;
  /** How often it has been tried. */
  tries: number;
  /** ISO 8601: when it is tried next; of one that does not wait, when that ended. */
  dueAt: string;
  /** Why the last try failed: a number is the status of the answer, a word one of `tryFaults`; empty before that. */
  why: string;
}

/** How a try can fail without an answer that counts. */
export const tryFaults = [
  'url-not-allowed',
  'https-needed', // readable http leads to a public address
  'address-not-allowed',
  'host-not-found',
  'dns-failure',
  'not-reached',
  'certificate',
  'tls',
  'timeout',
  'malformed', // what came was no HTTP answer
  'secret-unreadable', // sealed under another secret of the service
  'gone', // the webhook was switched off by status 410 while it waited
  'unknown', // each of its tries ended with this service
] as const;
export type TryFault = (typeof tryFaults)[number];

/** For how long the secret before signs as well, once there is a new one. */
export const rotationHours = 24;
/** So many webhooks there can be. */
export const mostWebhooks = 50;
