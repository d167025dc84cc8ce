import type { CheckService } from '../check/service/check-service.ts';
import type { Purpose } from '../model/attempt.ts';
import { hostPort } from '../model/host-port.ts';
import type { ProgressEvent } from '../model/progress.ts';
import { endingOf } from '../reports/ending-words.ts';
import { stepName } from '../reports/failure-words.ts';
import { kindOf, roleOf } from '../reports/view-endpoint.ts';

/** What the progress page is told of one event: plain words, no opinion; `null` when it shows nothing of it. */
export type ProgressMessage =
  | { type: 'endpoint'; endpoint: string; title: string; server: string }
  | { type: 'step'; endpoint: string; attempt: string; text: string; ms: number }
  | { type: 'look'; endpoint: string; text: string }
  | { type: 'endpoint-done'; endpoint: string; outcome: 'done' | 'failed' | 'skipped'; text: string }
  | { type: 'waiting'; text: string }
  | { type: 'done' };

export interface ProgressLine {
  id: string;
  title: string;
  server: string;
  steps: { text: string; ms: number }[];
  outcome: 'running' | 'done' | 'failed' | 'skipped';
  text: string;
  /** The attempt whose steps stand in the line: the first, which goes the way a mail program would go. */
  main: string;
}

const purposeWords: Record<Purpose, string> = {
  login: 'Talking to the server',
  relay: 'Asking whether it forwards mail of strangers',
  reach: 'Trying another address of the server',
  'tls-hello': 'Looking at its encryption',
  'tls-no-name': 'Looking at its encryption',
  injection: 'Looking at its encryption',
  neighbour: 'Looking at the other usual port',
  security: 'Finding out which encryption the port expects',
  'other-name': 'Trying the other form of the user name',
  stranger: 'Finding out whether passwords are being checked',
  send: 'Sending a message to yourself',
  fetch: 'Looking for the message in your mailbox',
};

/** Turns one event of a check into what the progress page shows of it. */
export function toMessage(event: ProgressEvent): ProgressMessage | null {
  switch (event.type) {
    case 'endpoint': {
      const { id, protocol, host, port, security } = event.endpoint;
      const title = `${roleOf(protocol)}, ${kindOf({ protocol, security })}`;
      return { type: 'endpoint', endpoint: id, title, server: hostPort({ host, port }) };
    }
    case 'attempt':
      return { type: 'look', endpoint: event.endpoint, text: purposeWords[event.attempt.purpose] };
    case 'step': {
      const { name, durationMs } = event.step;
      return {
        type: 'step',
        endpoint: event.endpoint,
        attempt: event.attempt,
        text: stepName(name),
        ms: Math.round(durationMs),
      };
    }
    case 'endpoint-done':
      return {
        type: 'endpoint-done',
        endpoint: event.endpoint,
        ...endingOf(event),
      };
    case 'round-trip':
      return toRoundTripMessage(event);
    case 'waiting':
      return { type: 'waiting', text: placeWords(event.place) };
    case 'begun':
      return { type: 'waiting', text: '' };
    case 'done':
      return { type: 'done' };
    case 'finding':
      return null;
  }
}

/** Where a check stands in the queue. */
export function placeWords(place: number): string {
  if (place <= 1) return 'Your test is the next to start.';
  return `${place - 1} ${place === 2 ? 'test' : 'tests'} will start before yours.`;
}

/** The test message has a line of its own, like a server. */
function toRoundTripMessage({
  stage,
  address,
  looks,
  outcome,
}: Extract<ProgressEvent, { type: 'round-trip' }>): ProgressMessage {
  const endpoint = 'round-trip';
  if (stage === 'begin')
    return { type: 'endpoint', endpoint, title: 'Test message to yourself', server: address };
  if (stage !== 'done') return { type: 'look', endpoint, text: roundTripWords(stage, looks) };
  if (outcome === 'delivered') return { type: 'endpoint-done', endpoint, outcome: 'done', text: 'Arrived' };
  if (outcome === 'not-run') return { type: 'endpoint-done', endpoint, outcome: 'skipped', text: 'Not sent' };
  return { type: 'endpoint-done', endpoint, outcome: 'failed', text: 'Not seen to arrive' };
}

function roundTripWords(
  stage: 'sending' | 'sent' | 'looking' | 'arrived' | 'cleaned',
  looks: number,
): string {
  const words = {
    sending: 'Sending the message',
    sent: 'Sent; waiting for it to arrive',
    looking: `Waiting for it to arrive; looked ${looks} ${looks === 1 ? 'time' : 'times'}`,
    arrived: 'It has arrived',
    cleaned: 'Deleted from the mailbox again',
  };
  return words[stage];
}

/** The lines of the progress page as they stand now, and the number of the last event in them. */
export function progressOf(
  checks: Pick<CheckService, 'watch'>,
  id: string,
): { lines: ProgressLine[]; seq: number } {
  const lines = new Map<string, ProgressLine>();
  let seq = 0;
  const stop = checks.watch(id, 0, (numbered) => {
    seq = numbered.seq;
    const message = toMessage(numbered.event);
    if (message === null || message.type === 'done' || message.type === 'waiting') return;
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
        text: 'Waiting for its turn',
        main: '',
      });
    } else if (line !== undefined) fillLine(line, message);
  });
  stop?.();
  return { lines: [...lines.values()], seq };
}

function fillLine(
  line: ProgressLine,
  message: Exclude<ProgressMessage, { type: 'endpoint' | 'waiting' | 'done' }>,
): void {
  if (message.type === 'step') {
    if (line.main === '') line.main = message.attempt;
    if (line.main !== message.attempt) return;
    line.steps.push({ text: message.text, ms: message.ms });
    line.text = `${message.text}, ${message.ms} ms`;
    return;
  }
  line.text = message.text;
  if (message.type === 'endpoint-done') line.outcome = message.outcome;
}
