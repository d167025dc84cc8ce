import { setTimeout as wait } from 'node:timers/promises';
import type { Delivery } from '../model/webhook.ts';
import type { WebhookDeliveries } from '../store/webhook-deliveries.ts';
import type { Webhooks } from '../store/webhooks.ts';
import { workWhenWoken } from '../time/work-when-woken.ts';
import { composeMessage } from './compose-message.ts';
import type { Posted } from './post-message.ts';
import { type SendParts, sendSigned } from './send-signed.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Pauses before a message is tried again, a day in all; after the last it is given up. The first outlasts a try. */
const pausesMs = [
  ...[20_000, minuteMs, 5 * minuteMs, 15 * minuteMs, 30 * minuteMs],
  ...[hourMs, 2 * hourMs, 4 * hourMs, 8 * hourMs, 8 * hourMs],
];
/** So much longer a pause may be than it stands there, by chance: what failed together need not come back together. */
const jitter = 0.2;
/** Tries at the same time: in all, of webhooks whose last try failed, and of one whose last did not. */
const most = { all: 24, failing: 12, ofOne: 2 };
/** So often it looks even where nothing seems due: the command line adds webhooks, and reports may be stored late. */
const longestPauseMs = 30_000;
/** What fell due while it looked. */
const soonMs = 100;

/** A try that failed, without the address and what was sent. `isLost`: nobody tries again by themselves. */
export interface DeliveryTrouble {
  webhook: string;
  why: string;
  isLost: boolean;
}

/** Tells webhooks what waits for them. */
export interface WebhookSender {
  /** Looks at once whether something waits. */
  wake(): void;
  /** Resolves when a message was tried, or after so long at the latest. */
  tried(id: string, withinMs: number): Promise<void>;
  /** Lets what is on its way arrive, for so long; the rest waits in the store. */
  close(graceMs: number): Promise<void>;
}

export interface SenderParts extends SendParts {
  webhooks: Webhooks;
  deliveries: WebhookDeliveries;
  onTrouble(trouble: DeliveryTrouble): void;
  pauses?: readonly number[];
}

/**
 * Sends the messages that wait in the store, those of many webhooks at the same time and of one two at most, so that a slow
 * receiver holds up itself alone. Neither a restart nor a crash loses any: a try is counted before it is made, and a crash between
 * sending and noting sends it twice, under the same id.
 */
export function openWebhookSender(parts: SenderParts): WebhookSender {
  const { webhooks, deliveries, pauses = pausesMs } = parts;
  /** Tries under way, by webhook. */
  const busy = new Map<string, number>();
  const failing = new Set<string>();
  const under = new Set<Promise<void>>();
  /** Arrived, and the store could not be told yet: these are not sent again. */
  const unnoted = new Map<string, Delivery>();
  const waiting = new Map<string, (() => void)[]>();
  const waker = workWhenWoken({
    async work() {
      for (const delivery of [...unnoted.values()]) await noteDelivered(delivery);
      await beginDue();
    },
    async nextInMs() {
      // What is due and has no place is begun when a try ends.
      const next = (await deliveries.nextInMs()) ?? longestPauseMs;
      return next > 0 ? next : busy.size > 0 ? longestPauseMs : soonMs;
    },
    onFault: () => parts.onTrouble({ webhook: '', why: 'store', isLost: false }),
    longestPauseMs,
    faultPauseMs: longestPauseMs,
  });

  async function beginDue(): Promise<void> {
    // Whose last try went well comes first: the places of the others are fewer.
    const ready = await deliveries.ready();
    for (const webhook of ready.toSorted((a, b) => Number(failing.has(a)) - Number(failing.has(b)))) {
      const room = roomFor(webhook);
      if (room === 0) continue;
      for (const delivery of await deliveries.due(webhook, room)) if (!waker.isClosed) await begin(delivery);
    }
  }
  function roomFor(webhook: string): number {
    const all = [...busy.values()].reduce((sum, count) => sum + count, 0);
    const ofFailing = [...busy].reduce((sum, [id, count]) => sum + (failing.has(id) ? count : 0), 0);
    const own = failing.has(webhook) ? 1 : most.ofOne;
    const left = [most.all - all, own - (busy.get(webhook) ?? 0)];
    if (failing.has(webhook)) left.push(most.failing - ofFailing);
    return Math.max(0, Math.min(...left));
  }
  async function begin(delivery: Delivery): Promise<void> {
    const { webhook, tries } = delivery;
    if (unnoted.has(delivery.id)) return;
    // Each of its tries ended without an answer, so with this process: it is not begun once more.
    if (tries > pauses.length) return await deliveries.giveUp(delivery, 'unknown');
    const pause = (pauses[tries] ?? longestPauseMs) * (1 + Math.random() * jitter);
    if (!(await deliveries.begin(delivery, Math.round(pause)))) return;
    busy.set(webhook, (busy.get(webhook) ?? 0) + 1);
    const one: Promise<void> = tryOne(delivery)
      .catch(() => parts.onTrouble({ webhook, why: 'store', isLost: false }))
      .finally(() => {
        under.delete(one);
        const left = (busy.get(webhook) ?? 1) - 1;
        if (left === 0) busy.delete(webhook);
        else busy.set(webhook, left);
        for (const hear of waiting.get(delivery.id) ?? []) hear();
        waker.wake();
      });
    under.add(one);
  }
  async function tryOne(delivery: Delivery): Promise<void> {
    const hook = await webhooks.get(delivery.webhook);
    const subject = await deliveries.subject(delivery.id);
    if (hook === null || subject === null) return await deliveries.drop(delivery.id);
    const body = composeMessage(parts, hook, delivery, subject);
    await note(delivery, await sendSigned(parts, hook, delivery.id, body));
  }
  async function note(delivery: Delivery, { status, why, restMs }: Posted): Promise<void> {
    const { webhook, tries } = delivery;
    if (why === '') {
      failing.delete(webhook);
      unnoted.set(delivery.id, delivery);
      return await noteDelivered(delivery);
    }
    failing.add(webhook);
    const isLost = status === 410 || tries >= pauses.length;
    parts.onTrouble({ webhook, why, isLost });
    if (status === 410) await deliveries.endAll(delivery, why);
    else if (isLost) await deliveries.giveUp(delivery, why);
    else await deliveries.putOff(delivery, why, restMs);
  }
  async function noteDelivered(delivery: Delivery): Promise<void> {
    await deliveries.noteDelivered(delivery);
    unnoted.delete(delivery.id);
  }

  return {
    wake: waker.wake,
    async tried(id, withinMs) {
      const heard = new Promise<void>((resolve) => {
        waiting.set(id, [...(waiting.get(id) ?? []), resolve]);
      });
      await Promise.race([heard, wait(withinMs, undefined, { ref: false })]);
      waiting.delete(id);
    },
    async close(graceMs) {
      const all = Promise.all([waker.close(), ...under]);
      await Promise.race([all, wait(graceMs, undefined, { ref: false })]);
    },
  };
}
