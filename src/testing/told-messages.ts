import type { Message } from '../model/message.ts';
import type { Reason } from '../readers/reasons.ts';
import { english } from './english.ts';

/** What an English reader is told. */
export function toldInEnglish(messages: readonly Message[]): string[] {
  return messages.map(({ id, args }) => english.message(id, args));
}

/** Why a program cannot use a document, in English. */
export function toldReason(reason: Reason): string {
  return english.message('reader-reason', reason);
}
