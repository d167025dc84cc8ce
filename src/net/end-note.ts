import type { Failure } from '../model/failure.ts';
import { type Message, tell } from '../model/message.ts';

/** The note that tells how a dialogue ended, with all that is known of it. */
export function endNote(id: string, { kind, detail }: Failure): Message {
  return typeof detail === 'string'
    ? tell(id, { kind, detail })
    : tell(id, { ...detail.args, kind, detail: detail.id });
}
