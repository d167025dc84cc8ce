import type { Message } from '../model/message.ts';

/** A sentence that earlier versions kept, the message it is today, and the names of its parts. */
export type Form = readonly [sentence: RegExp, id: string, ...names: string[]];

/** The message that a stored sentence is today; null where no form fits. */
export function messageIn(forms: readonly Form[], text: string): Message | null {
  for (const [sentence, id, ...names] of forms) {
    const [whole, ...parts] = sentence.exec(text) ?? [];
    if (whole === undefined) continue;
    return { id, args: Object.fromEntries(names.map((name, at) => [name, parts[at] ?? null])) };
  }
  return null;
}
