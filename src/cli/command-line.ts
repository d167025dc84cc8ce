import type { Readable } from 'node:stream';
import type { Message } from '../model/message.ts';
import type { Words } from '../words/words.ts';

/** What a command has of the world; tests hand in their own. */
export interface CommandLine {
  /** The environment; absent = the real one. */
  env?: Record<string, string | undefined>;
  words: Words;
  stdin: Readable;
  /** Nothing but the result. */
  print(text: string): void;
  /** Everything else: progress, remarks, errors. */
  say(text: string): void;
  /** Whether a person watches what `say` prints. */
  watched: boolean;
  signal: AbortSignal;
}

/** Exit codes of every command. */
export const exit = { works: 0, broken: 1, usage: 2, notTested: 3 } as const;

/** A command line that cannot be carried out; its messages say what to change, each behind the option that it is about. */
export class UsageError extends Error {
  override name = 'UsageError';
  readonly faults: readonly OptionFault[];

  constructor(fault: string | readonly OptionFault[], args: Message['args'] = {}) {
    const faults = typeof fault === 'string' ? [{ option: null, message: { id: fault, args } }] : fault;
    super(faults.map(({ message }) => message.id).join(', '));
    this.faults = faults;
  }

  /** A line a fault, in the language of who typed the command. */
  told(words: Words): string {
    const lines = this.faults.map(({ option, message: { id, args } }) => {
      const text = words.message(id, args);
      return option === null ? text : `${option}: ${text}`;
    });
    return lines.join('\n');
  }
}

/** What is wrong with one option, or with the whole where that is null. */
export interface OptionFault {
  option: string | null;
  message: Message;
}
