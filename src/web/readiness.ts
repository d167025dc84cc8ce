import { within } from '../time/until.ts';
import { rememberFor } from './remember-for.ts';

/** Looks at one thing that the service needs: null where it is there, else a word or two for who watches. */
export type ReadyCheck = () => Promise<string | null>;

/** What was found: whether all is there, and of each thing whether it is. */
export interface Readiness {
  isReady: boolean;
  checks: Record<string, { ok: true } | { ok: false; reason: string }>;
}

const rememberedMs = 2_000;
const limitMs = 5_000;

/** Looks at everything at once, no more than once in two seconds however many ask, and for five seconds at most. */
export function readinessOf(checks: Readonly<Record<string, ReadyCheck>>): () => Promise<Readiness> {
  const look = rememberFor(rememberedMs, async () => {
    const looked = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await ask(check)] as const),
    );
    const told = looked.map(([name, reason]) => [
      name,
      reason === null ? { ok: true } : { ok: false, reason },
    ]);
    return { isReady: looked.every(([, reason]) => reason === null), checks: Object.fromEntries(told) };
  });
  return () => look('');
}

async function ask(check: ReadyCheck): Promise<string | null> {
  try {
    const answer = await within(
      limitMs,
      check().then((reason) => ({ reason })),
    );
    return answer === null ? 'no answer in time' : answer.reason;
  } catch {
    return 'failed';
  }
}
