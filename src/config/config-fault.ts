import type { z } from 'zod';
import type { Message } from '../model/message.ts';
import type { Words } from '../words/words.ts';

/** What is wrong with a file that a setting names: a message, and where in the file. */
export interface FileFault {
  /** The file, and the key in it (null for all of it), as they stand before the message; empty where the message names them itself. */
  at: readonly (string | null)[];
  message: Message;
}

/** A setting that cannot be used. */
export interface ConfigFault {
  /** The variable. */
  name: string;
  /** Which setting: what `config-expected` says of it. */
  setting: string;
  /** Values to choose from, where there are few. */
  choice?: readonly string[];
  /** What was given, in quotes and without what may be a password; or what is wrong with the file that it names. */
  got: string | readonly FileFault[];
}

/** One line that names the variable, what was expected, and what is there. */
export function faultWords(words: Words, { name, setting, choice = [], got }: ConfigFault): string {
  const isValue = typeof got === 'string';
  const told = isValue ? got : got.map((one) => fileFaultWords(words, one)).join('; ');
  return words.message('config-fault', {
    ...{ name, setting, isValue, got: told },
    choice: choice.join(', '),
  });
}

function fileFaultWords(words: Words, { at, message: { id, args } }: FileFault): string {
  const place = at.map((one) => one ?? words.message('config-the-file'));
  return [...place, words.message(id, args)].join(': ');
}

/** Settings that cannot be used; `told` has one line a fault, each naming its variable. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    super(faults.map(({ name }) => name).join(', '));
    this.faults = faults;
  }

  told(words: Words): string {
    return this.faults.map((fault) => faultWords(words, fault)).join('\n');
  }
}

/** Adds an issue whose text is the id of a message. */
export function addFault(
  context: z.RefinementCtx,
  id: string,
  args: Message['args'] = {},
  at: (string | null)[] = [],
): void {
  context.addIssue({ code: 'custom', message: id, params: { args, at } });
}

/** The faults of a file among what was found; none where the value itself cannot be read. */
export function fileFaults(issues: readonly z.core.$ZodIssue[]): FileFault[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'custom' || issue.message === 'invalid') return [];
    const { args = {}, at = [] } = (issue.params ?? {}) as { args?: Message['args']; at?: (string | null)[] };
    return [{ at, message: { id: issue.message, args } }];
  });
}

/** What is wrong with one key of a file: a message of ours, or what the reader of the schema found. */
export function keyFault(issue: z.core.$ZodIssue): Message {
  const { message } = issue;
  if (message.startsWith('config-')) return { id: message, args: {} };
  switch (issue.code) {
    case 'invalid_type':
      return { id: 'config-type', args: { type: issue.expected } };
    case 'unrecognized_keys':
      return { id: 'config-unknown-keys', args: { keys: issue.keys } };
    case 'invalid_value':
      return { id: 'config-one-of', args: { choice: issue.values.map(String).join(', ') } };
    case 'too_small':
      return { id: 'config-too-small', args: { limit: Number(issue.minimum) } };
    case 'too_big':
      return { id: 'config-too-large', args: { limit: Number(issue.maximum) } };
    default:
      return { id: 'config-otherwise', args: { said: message } };
  }
}
