import type { Bound, Counters, Taken } from './counters.ts';
import { visitorKeys } from './keys.ts';

const free: Bound = { name: 'question', most: 3, seconds: 600 };
const worked: Bound = { name: 'question-worked', most: 6, seconds: 600 };
const daily: Bound = { name: 'question-day', most: 15, seconds: 86_400 };
const wideDaily: Bound = { name: 'question-wide', most: 40, seconds: 86_400 };
const all: Bound = { name: 'question-all', most: 200, seconds: 3600 };
const mails: Bound = { name: 'question-mail', most: 20, seconds: 3600 };

/** Questions that may wait for an answer at the same time. */
export const mostOpenQuestions = 500;

/** How much visitors may ask. */
export class QuestionBounds {
  readonly #counters: Counters;

  constructor(counters: Counters) {
    this.#counters = counters;
  }

  /** Counts one more question, where it fits. `hasWorked`: a proof of work came with it, which counts where the free ones are used up. */
  async admit(address: string, hasWorked: boolean): Promise<Taken> {
    const [near, wide] = visitorKeys(address);
    const first = await this.#counters.take(free, near);
    const taken = first.ok || !hasWorked ? first : await this.#counters.take(worked, near);
    if (!taken.ok) return taken;
    const day = await this.#counters.take(daily, near);
    const network = day.ok && wide !== null ? await this.#counters.take(wideDaily, wide) : day;
    return network.ok ? this.#counters.take(all, '') : network;
  }

  /** Whether staff may be told of one more by mail: a flood of questions is no flood of mail. */
  async mayTell(): Promise<boolean> {
    return (await this.#counters.take(mails, '')).ok;
  }
}
