import type { Failure, StepName } from '../model/failure.ts';
import { tell } from '../model/message.ts';

/**
 * The failure behind an error of our own: it costs the attempt it happened in, and no more. The log names the place in our code.
 * The error's message goes nowhere, for it can quote a server, a password or both.
 */
export function ourFault(error: unknown, step: StepName): Failure {
  const place = placeOf(error);
  process.emitWarning(place, 'PosthornFault');
  return { kind: 'our-fault', step, detail: tell('detail-our-fault', { place }) };
}

/** Name of the error, file and line of the innermost function of ours. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const frame = framesOf(error).find((one) => one.includes('/src/')) ?? '';
  const [, file, line] = /^([\w./-]{1,200}):(\d{1,6})/.exec(frame.slice(frame.indexOf('/src/') + 5)) ?? [];
  return `${file ?? 'library'}${line === undefined ? '' : `:${line}`} (${/^\w{1,40}$/.test(error.name) ? error.name : 'Error'})`;
}

/** The stack without its first lines, which hold the message. */
function framesOf({ stack = '', message }: Error): string[] {
  const at = stack.indexOf(message);
  return at < 0 ? [] : stack.slice(at + message.length, at + message.length + 10_000).split('\n');
}
