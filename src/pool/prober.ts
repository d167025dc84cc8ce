import { judgeAgain, redactorOf } from '../check/finish/judge-again.ts';
import type { ReadPublished } from '../check/published/look-up-published.ts';
import { lookUpPublishedBy, readPublished } from '../check/published/look-up-published.ts';
import { runCheck } from '../check/run/run-check.ts';
import { tryRest } from '../check/run/try-rest.ts';
import type { CheckRequest } from '../model/check-request.ts';
import type { ProgressEvent } from '../model/progress.ts';
import type { Endpoint, Report } from '../model/report.ts';
import { makeTlsReady } from '../net/tls/make-ready.ts';
import type { Book, Entry } from '../round-trip/round-trip-book.ts';
import type { FromProber, ProberTask, SentEntry, ToProber } from './messages.ts';
import { toPractice, toRequest } from './messages.ts';
import { RemotePermits } from './remote-permits.ts';

/** How often a prober says that it is not stuck, in milliseconds. */
const beatMs = 250;

// Whatever ends the service ends its probers: nobody is left to hear what they find.
process.on('disconnect', () => process.exit(0));

// The public roots are read while nobody waits for this prober yet.
makeTlsReady([]);

/** The one task of a prober at a time: runs in a process of its own, so that what a server does to it ends nothing else. */
export default async function probe(task: ProberTask): Promise<Report | ReadPublished | Endpoint[] | null> {
  if (task.kind === 'ready') return null;
  const { number } = task;
  const tell = (word: Told) => process.send?.({ number, ...word });
  tell({ type: 'began', pid: process.pid });
  const beat = setInterval(() => tell({ type: 'alive' }), beatMs);
  try {
    if (task.kind === 'judge') return judgeAgain(task.report, toRequest(task.request), new Date());
    return task.kind === 'published' ? await look(task, tell) : await check(task, tell);
  } finally {
    clearInterval(beat);
  }
}

/** A word without its number. */
export type Told = FromProber extends infer Word
  ? Word extends unknown
    ? Omit<Word, 'number'>
    : never
  : never;

async function look(
  { account, parts: sent, number }: Extract<ProberTask, { kind: 'published' }>,
  tell: (word: Told) => void,
): Promise<ReadPublished> {
  const permits = new RemotePermits(tell);
  const onMessage = (message: ToProber) => {
    if (message?.number === number && message.type === 'permit')
      permits.answer(message.asked, message.permit);
  };
  process.on('message', onMessage);
  try {
    const practice = toPractice(sent.practice, { account });
    const parts = { ...sent, practice, now: () => new Date(), permits };
    return readPublished(account, await lookUpPublishedBy(parts)(account));
  } finally {
    process.off('message', onMessage);
  }
}

/** A whole check, or the rest of one. */
async function check(
  task: Extract<ProberTask, { kind: 'check' | 'rest' }>,
  tell: (word: Told) => void,
): Promise<Report | Endpoint[]> {
  const { number, parts: sent } = task;
  const request = toRequest(task.request);
  const { practice, roundTripLimits: limits, ...data } = sent;
  const abort = new AbortController();
  const book = new RemoteBook(tell);
  const permits = new RemotePermits(tell);
  const onMessage = (message: ToProber) => {
    if (message?.number !== number) return;
    if (message.type === 'abort') abort.abort();
    else if (message.type === 'permit') permits.answer(message.asked, message.permit);
    else book.answer(message.entry);
  };
  process.on('message', onMessage);
  try {
    const parts = {
      ...data,
      practice: toPractice(practice, request),
      now: () => new Date(),
      roundTrip: { limits, book },
      permits,
      witness: {
        begun: (endpoint) => tell({ type: 'begun', endpoint }),
        said: (endpoint, text) => tell({ type: 'said', endpoint, text }),
        ended: (endpoint) => tell({ type: 'ended', endpoint }),
        discovered: (discovery) => tell({ type: 'discovered', discovery }),
        leftFrom: (address) => tell({ type: 'left-from', address }),
      },
    } satisfies Parameters<typeof runCheck>[1];
    const onProgress = (event: ProgressEvent) => pass(event, tell);
    return task.kind === 'rest'
      ? await tryRest(request, parts, task.rest, onProgress, abort.signal)
      : await runCheck(request, parts, task.id, task.code, onProgress, abort.signal);
  } catch (error) {
    throw withoutSecret(error, request);
  } finally {
    process.off('message', onMessage);
  }
}

/** A mistake of ours goes to the log; what it says about the text it stumbled over must not hold the password. */
function withoutSecret(error: unknown, request: CheckRequest): Error {
  const redactor = redactorOf(request);
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const shown = new Error(redactor.hideInNames(message));
  return Object.assign(shown, { name, stack: redactor.hideInNames(stack) });
}

/** The report goes back once, as the answer. */
function pass(event: ProgressEvent, tell: (word: Told) => void): void {
  if (event.type !== 'done') tell({ type: 'progress', event });
}

/** The book of test messages is kept by the service: the next check of the account may run in another prober. */
class RemoteBook implements Book {
  readonly #tell: (word: Told) => void;
  #waiting: (entry: SentEntry) => void = () => {};

  constructor(tell: (word: Told) => void) {
    this.#tell = tell;
  }

  async enter(address: string, now: number): Promise<Entry> {
    const { promise, resolve } = Promise.withResolvers<SentEntry>();
    this.#waiting = resolve;
    this.#tell({ type: 'enter', address, now });
    const entry = await promise;
    return entry.ok ? { ok: true, leave: () => this.#tell({ type: 'leave' }) } : entry;
  }

  answer(entry: SentEntry): void {
    this.#waiting(entry);
  }
}
