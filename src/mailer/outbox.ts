import { setTimeout as wait } from 'node:timers/promises';
import type { Mail, PostMail } from '../model/mail.ts';
import { mailTrouble, type SendMail } from './send-mail.ts';

/** Messages that wait at the same time; one more is not taken. */
const mostWaiting = 200;
/** Pauses before a message is tried again; after the last it is given up. */
const pausesMs = [20_000, 120_000, 600_000, 1_800_000, 3_600_000];

interface Waiting {
  mail: Mail;
  tries: number;
  dueAt: number;
}

export interface Outbox {
  post: PostMail;
  /** How many wait. */
  waiting(): number;
  /** Tries what waits once more, at once, for so long; what is left then is lost. */
  close(graceMs: number): Promise<void>;
}

/**
 * Keeps messages in memory until the server has taken them, one connection at a time: no request waits for mail. `onTrouble` hears
 * what was put off or given up, without address and text.
 */
export function openOutbox(
  send: SendMail,
  onTrouble: (trouble: { purpose: string; why: string; isLost: boolean }) => void,
  pauses: readonly number[] = pausesMs,
): Outbox {
  const queue: Waiting[] = [];
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let isClosed = false;

  const setTimer = () => {
    if (timer !== null) clearTimeout(timer);
    const [first] = queue.toSorted((a, b) => a.dueAt - b.dueAt);
    timer = first === undefined ? null : setTimeout(run, Math.max(0, first.dueAt - Date.now()));
    timer?.unref();
  };
  const run = () => {
    running ??= sendDue(Date.now()).finally(() => {
      running = null;
      if (!isClosed) setTimer();
    });
  };
  async function sendDue(until: number): Promise<void> {
    for (const one of queue.filter(({ dueAt }) => dueAt <= until)) {
      const error = await send(one.mail).then(
        () => null,
        (failure: unknown) => ({ failure }),
      );
      const pause = pauses[one.tries];
      const isLost = error !== null && (pause === undefined || isFinal(error.failure));
      if (error !== null) onTrouble({ purpose: one.mail.purpose, why: mailTrouble(error.failure), isLost });
      if (error === null || isLost) queue.splice(queue.indexOf(one), 1);
      else Object.assign(one, { tries: one.tries + 1, dueAt: Date.now() + (pause ?? 0) });
    }
  }

  return {
    post(mail) {
      if (isClosed || queue.length >= mostWaiting) {
        onTrouble({ purpose: mail.purpose, why: 'full', isLost: true });
        return false;
      }
      queue.push({ mail, tries: 0, dueAt: Date.now() });
      if (running === null) setTimer();
      return true;
    },
    waiting: () => queue.length,
    async close(graceMs) {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      if (queue.length === 0) return;
      const last = (running ?? Promise.resolve()).then(() => sendDue(Number.POSITIVE_INFINITY));
      await Promise.race([last, wait(graceMs, undefined, { ref: false })]);
      for (const { mail } of queue) onTrouble({ purpose: mail.purpose, why: 'closed', isLost: true });
    },
  };
}

/** A server that refuses for good refuses the next time as well; a login may be put right meanwhile. */
function isFinal(error: unknown): boolean {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  return code !== 'EAUTH' && typeof responseCode === 'number' && responseCode >= 500;
}
