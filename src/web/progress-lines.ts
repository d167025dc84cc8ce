import type { CheckService } from '../check/service/check-service.ts';
import { hostPort } from '../model/host-port.ts';
import type { ProgressEvent } from '../model/progress.ts';
import { endingOf } from '../reports/ending-words.ts';
import { stepName } from '../reports/failure-words.ts';
import { endpointTitle } from '../reports/view-endpoint.ts';
import type { Words } from '../words/words.ts';

/** What the progress page is told of one event: plain words, no opinion; `null` when it shows nothing of it. */
export type ProgressMessage =
  | { type: 'endpoint'; endpoint: string; title: string; server: string }
  | { type: 'step'; endpoint: string; attempt: string; text: string }
  | { type: 'look'; endpoint: string; text: string }
  | { type: 'endpoint-done'; endpoint: string; outcome: 'done' | 'failed' | 'skipped'; text: string }
  | { type: 'waiting'; text: string }
  /** The page has something to show: `decided` the verdict, `done` the rest. */
  | { type: 'decided' | 'done' };

export interface ProgressLine {
  id: string;
  title: string;
  server: string;
  /** `TLS handshake, 55 ms` */
  steps: string[];
  outcome: 'running' | 'done' | 'failed' | 'skipped';
  text: string;
  /** The attempt whose steps stand in the line: the first, which goes the way a mail program would go. */
  main: string;
}

/** Turns one event of a check into what the progress page shows of it. */
export function toMessage(words: Words, event: ProgressEvent): ProgressMessage | null {
  switch (event.type) {
    case 'endpoint': {
      const { id, host, port } = event.endpoint;
      const title = endpointTitle(words, event.endpoint);
      return { type: 'endpoint', endpoint: id, title, server: hostPort({ host, port }) };
    }
    case 'attempt':
      return {
        type: 'look',
        endpoint: event.endpoint,
        text: words.message('progress-purpose', { purpose: event.attempt.purpose }),
      };
    case 'step': {
      const { name, durationMs } = event.step;
      return {
        type: 'step',
        endpoint: event.endpoint,
        attempt: event.attempt,
        text: words.message('progress-step-time', {
          step: stepName(words, name),
          ms: Math.round(durationMs),
        }),
      };
    }
    case 'endpoint-done':
      return {
        type: 'endpoint-done',
        endpoint: event.endpoint,
        ...endingOf(words, event),
      };
    case 'round-trip':
      return toRoundTripMessage(words, event);
    case 'waiting':
      return { type: 'waiting', text: placeWords(words, event.place) };
    case 'begun':
      return { type: 'waiting', text: '' };
    case 'decided':
    case 'done':
      return { type: event.type };
    case 'finding':
      return null;
  }
}

/** Where a check stands in the queue. */
export function placeWords(words: Words, place: number): string {
  return words.message('progress-place', { before: Math.max(0, place - 1) });
}

/** The test message has a line of its own, like a server. */
function toRoundTripMessage(
  words: Words,
  { stage, address, looks, outcome }: Extract<ProgressEvent, { type: 'round-trip' }>,
): ProgressMessage {
  const endpoint = 'round-trip';
  if (stage === 'begin')
    return { type: 'endpoint', endpoint, title: words.message('progress-trip'), server: address };
  if (stage !== 'done')
    return { type: 'look', endpoint, text: words.message('progress-trip-stage', { stage, looks }) };
  const ending = outcome === 'delivered' ? 'done' : outcome === 'not-run' ? 'skipped' : 'failed';
  const text = words.message('progress-trip-end', { outcome: outcome ?? 'other' });
  return { type: 'endpoint-done', endpoint, outcome: ending, text };
}

/** The lines of the progress page as they stand now, and the number of the last event in them. */
export function progressOf(
  words: Words,
  checks: Pick<CheckService, 'watch'>,
  id: string,
): { lines: ProgressLine[]; seq: number } {
  const lines = new Map<string, ProgressLine>();
  let seq = 0;
  const stop = checks.watch(id, 0, (numbered) => {
    seq = numbered.seq;
    const message = toMessage(words, numbered.event);
    if (message === null || !('endpoint' in message)) return;
    const { endpoint } = message;
    const line = lines.get(endpoint);
    if (message.type === 'endpoint') {
      const { title, server } = message;
      lines.set(endpoint, {
        id: endpoint,
        title,
        server,
        steps: [],
        outcome: 'running',
        text: words.message('progress-waiting'),
        main: '',
      });
    } else if (line !== undefined) fillLine(line, message);
  });
  stop?.();
  return { lines: [...lines.values()], seq };
}

function fillLine(
  line: ProgressLine,
  message: Exclude<ProgressMessage, { type: 'endpoint' | 'waiting' | 'decided' | 'done' }>,
): void {
  if (message.type === 'step') {
    if (line.main === '') line.main = message.attempt;
    if (line.main !== message.attempt) return;
    line.steps.push(message.text);
    line.text = message.text;
    return;
  }
  line.text = message.text;
  if (message.type === 'endpoint-done') line.outcome = message.outcome;
}
