import type { Message, MessageArg } from '../model/message.ts';
import type { Refusal } from '../model/report.ts';
import { printable } from './printable.ts';

/** Why a program cannot use a document, as data: `reader-reason` in `readers.ftl` says it, in the middle of a sentence. */
export type Reason = Readonly<Record<string, MessageArg>> & { readonly reason: string };

/** A document that a program cannot use. */
export function refuse(reason: string, about: Readonly<Record<string, MessageArg>> = {}) {
  return { kind: 'refused' as const, reason: { ...about, reason } };
}

/** A word of somebody's file as a message quotes it: `$value`, and `$given`, which is "no" where there is nothing. */
export function valueArgs(text: string | null | undefined): { value: string; given: boolean } {
  const value = printable(text ?? '', 60);
  return { value, given: value !== '' };
}

/** What to say of an address whose answer a program cannot use. */
export function cannotUse(url: string, reason: Reason): Message {
  return { id: 'reader-cannot-use', args: { ...reason, url } };
}

/** A message about somebody else's file, as it may be shown: every text of it on one line and not endless. */
export function printableMessage<T extends Message>(message: T): T {
  return { ...message, args: printableArgs(message.args) };
}

function printableArgs<T extends Message['args']>(args: T): T {
  const shown = Object.entries(args).map(([name, arg]) => [
    name,
    typeof arg === 'string' ? printable(arg) : arg,
  ]);
  return Object.fromEntries(shown) as T;
}

/** What a report keeps of a program that cannot use a file as it is meant. */
export function refusalBy(program: string, message: Message): Refusal {
  return { program, reason: printableMessage(message) };
}
