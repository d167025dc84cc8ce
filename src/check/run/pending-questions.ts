import type { Attempt } from '../../model/attempt.ts';
import { spared } from '../../net/spared.ts';
import { extrasMs } from '../questions/look-after-failure.ts';

type Answer = Promise<Attempt | readonly Attempt[]>;

/**
 * The questions beside one main dialogue. `cause`: the answer can change what stops the mail, so the verdict waits for it. `depth`: it can
 * add a remark at most.
 */
export class PendingQuestions {
  readonly #asked: Record<'cause' | 'depth', Answer[]> = { cause: [], depth: [] };

  cause(...answers: Answer[]): void {
    this.#asked.cause.push(...answers);
  }

  depth(...answers: Answer[]): void {
    this.#asked.depth.push(...answers);
  }

  /** What is left once the main dialogue has ended; after `extrasMs` `late` ends what is still out. */
  outcome(late: AbortController): { causes: Promise<Attempt[]>; depth: Promise<Attempt[]> } {
    const timer = setTimeout(() => late.abort(new DOMException('extras-late', 'TimeoutError')), extrasMs);
    const causes = gathered(this.#asked.cause);
    const depth = gathered(this.#asked.depth);
    void Promise.all([causes, depth]).then(() => clearTimeout(timer));
    return { causes, depth };
  }
}

async function gathered(answers: readonly Answer[]): Promise<Attempt[]> {
  return (
    await Promise.all(answers.map((answer) => spared<Attempt | readonly Attempt[]>(() => answer, [])))
  ).flat();
}
