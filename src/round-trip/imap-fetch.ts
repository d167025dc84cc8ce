import type { Outcome } from '../model/outcome.ts';
import { done, failed } from '../model/outcome.ts';
import type { Dialogue } from '../protocols/dialogue.ts';
import { parseStatus } from '../protocols/imap/replies.ts';
import { nextTag } from '../protocols/imap/session.ts';
import type { RoundTripLimits } from './limits.ts';

/** Reads one message without marking it as read (RFC 9051, section 6.4.5, BODY.PEEK). Null where the server shows none. */
export async function fetchMessage(
  dialogue: Dialogue,
  uid: number,
  limits: RoundTripLimits,
): Promise<Outcome<Buffer | null>> {
  const { connection } = dialogue;
  const tag = nextTag(dialogue);
  connection.send(`${tag} UID FETCH ${uid} (BODY.PEEK[])`);
  connection.expect('mailbox', limits.replyMs);
  let message: Buffer | null = null;
  for (;;) {
    const line = await connection.readLine();
    if (!line.ok) return failed({ ...line.failure, step: 'mailbox' });
    const { text } = line.value;
    if (text.startsWith(`${tag} `) && parseStatus(text.slice(tag.length + 1)) !== null) return done(message);
    const size = /^\* \d+ FETCH .*\{(\d{1,9})\}$/i.exec(text)?.[1];
    if (size === undefined) continue;
    const raw = await connection.readRaw(Number(size));
    if (!raw.ok) return failed({ ...raw.failure, step: 'mailbox' });
    message ??= raw.value;
  }
}
