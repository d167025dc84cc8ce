import type { CheckParts } from '../check/context/check-parts.ts';
import type { ProgressEvent, ProgressListener } from '../model/progress.ts';
import type { Report } from '../model/report.ts';
import type { Book } from '../round-trip/round-trip-book.ts';
import type { FromProber, ToProber } from './messages.ts';
import { PermitDesk } from './permit-desk.ts';
import { WhatWasSeen } from './what-was-seen.ts';

/** The service's side of one check: hears what its prober says and answers what it asks. */
export class CheckEar {
  readonly seen = new WhatWasSeen();
  readonly desk: PermitDesk;
  readonly #book: Book;
  readonly #onProgress: ProgressListener;
  /** The verdict that came before the end, if one did. */
  decided: Report | null = null;
  #leave = () => {};

  /** `book` is the one of test messages, unless the check brings another. */
  constructor({ permits, roundTrip }: CheckParts, book: Book, onProgress: ProgressListener) {
    this.desk = new PermitDesk(permits);
    this.#book = roundTrip?.book ?? book;
    this.#onProgress = onProgress;
  }

  readonly onWord = async (word: FromProber, answer: (word: ToProber) => void): Promise<void> => {
    const { seen, desk } = this;
    if (word.type === 'progress') this.#progress(word.event);
    else if (word.type === 'begun') seen.begun(word.endpoint);
    else if (word.type === 'ended') seen.ended(word.endpoint);
    else if (word.type === 'said') seen.said(word.endpoint, word.text);
    else if (word.type === 'discovered') seen.discovered(word.discovery);
    else if (word.type === 'left-from') seen.leftFrom(word.address);
    else if (word.type === 'leave') this.#leave();
    else if (word.type === 'login-ended') desk.ended(word.asked, word.end);
    else if (word.type === 'may') await answerFrom(desk, word, answer);
    else if (word.type === 'enter') {
      const entry = await this.#book.enter(word.address, word.now);
      if (entry.ok) this.#leave = entry.leave;
      answer({ number: word.number, type: 'entry', entry: entry.ok ? { ok: true } : entry });
    }
  };

  /** The prober is lost, and the rest of the check goes to another one. */
  goOn(): void {
    this.#leave();
    this.desk.goOn();
  }

  close(): void {
    this.#leave();
    this.desk.close();
  }

  #progress(event: ProgressEvent): void {
    if (event.type === 'step') this.seen.stepped(event.endpoint);
    if (event.type === 'decided') this.decided = event.report;
    this.#onProgress(event);
  }
}

/** Answers whether a prober may dial or sign in. */
export async function answerFrom(
  desk: PermitDesk,
  { number, asked, about }: Extract<FromProber, { type: 'may' }>,
  answer: (word: ToProber) => void,
): Promise<void> {
  answer({ number, type: 'permit', asked, permit: await desk.ask(asked, about) });
}
