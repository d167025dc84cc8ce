import { setTimeout as wait } from 'node:timers/promises';
import type { DueMail, MailQueue } from '../model/mail.ts';
import { workWhenWoken } from '../time/work-when-woken.ts';
import { mailTrouble, type SendMail } from './send-mail.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Pauses before a message is tried again, two days in all; after the last it is given up. */
const pausesMs = [
  ...[20_000, 2 * minuteMs, 10 * minuteMs, 30 * minuteMs],
  ...[hourMs, 3 * hourMs, 6 * hourMs, 12 * hourMs, 24 * hourMs],
];
const atOnce = 20;
/** So often it looks even where nothing seems due: clocks jump, and another process may have handed something in. */
const longestPauseMs = hourMs;
const troublePauseMs = minuteMs;

/** What happened to a message, without address and text. `isLost`: nobody tries again by themselves. */
export interface MailTrouble {
  purpose: string;
  why: string;
  isLost: boolean;
}

export interface Outbox {
  /** Looks at once whether something waits. */
  wake(): void;
  /** Lets what is on its way arrive, for so long; the rest waits in the store. */
  close(graceMs: number): Promise<void>;
}

/**
 * Sends the mail that waits in the store, one connection at a time: no request waits for it, and neither a restart nor a crash loses
 * any. A try is counted before it is made, so that a message that brings the process down comes less and less often; a crash between
 * sending and noting that sends it twice.
 */
export function openOutbox(
  mails: MailQueue,
  send: SendMail,
  onTrouble: (trouble: MailTrouble) => void,
  pauses: readonly number[] = pausesMs,
): Outbox {
  /** Sent, and the store could not be told yet: these are not sent again. */
  const unnoted = new Set<string>();
  const waker = workWhenWoken({
    work: sendDue,
    nextInMs: () => mails.nextInMs(),
    onFault: () => onTrouble({ purpose: 'store', why: 'store', isLost: false }),
    longestPauseMs,
    faultPauseMs: troublePauseMs,
  });

  async function sendDue(): Promise<void> {
    for (const id of [...unnoted]) await noteSent(id);
    const due = await mails.due(atOnce);
    for (const mail of due) if (!waker.isClosed) await sendOne(mail);
    if (due.length === atOnce) waker.wake();
  }
  async function sendOne(mail: DueMail): Promise<void> {
    // Each of its tries ended without an answer, so with this process: it is not begun once more.
    if (mail.tries > pauses.length) return await mails.giveUp(mail.id, 'unknown');
    const pause = pauses[mail.tries];
    if (!(await mails.begin(mail, pause ?? longestPauseMs))) return;
    const error = await send(mail).then(
      () => null,
      (failure: unknown) => ({ failure }),
    );
    if (error === null) {
      unnoted.add(mail.id);
      return await noteSent(mail.id);
    }
    const why = mailTrouble(error.failure);
    const isLost = pause === undefined || isFinal(error.failure);
    onTrouble({ purpose: mail.purpose, why, isLost });
    await (isLost ? mails.giveUp(mail.id, why) : mails.notePutOff(mail.id, why));
  }
  async function noteSent(id: string): Promise<void> {
    await mails.noteSent(id);
    unnoted.delete(id);
  }

  return {
    wake: waker.wake,
    async close(graceMs) {
      const running = waker.close();
      if (running !== null) await Promise.race([running, wait(graceMs, undefined, { ref: false })]);
    },
  };
}

/** A server that refuses for good refuses the next time as well; a login may be put right meanwhile. */
function isFinal(error: unknown): boolean {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  return code !== 'EAUTH' && typeof responseCode === 'number' && responseCode >= 500;
}
