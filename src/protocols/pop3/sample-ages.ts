import type { MailboxFacts } from '../../model/facts.ts';
import type { Dialogue } from '../dialogue.ts';
import { offersNow } from '../keep-offer.ts';
import { hasRepeated } from '../together.ts';
import { listCommands } from './commands.ts';

const samples = 6;
const manyMessages = 1000;
const manyBytes = 500_000_000;

/**
 * For a mailbox that fills up: how old its messages are, from the dates of a few of them spread over the whole (TOP n 0 reads only
 * headers, RFC 1939, section 7). Nothing of a header but its date is kept or shown. A refusal only means that nothing is known.
 */
export async function sampleAges(dialogue: Dialogue, mailbox: MailboxFacts): Promise<void> {
  if (!isFilling(dialogue, mailbox)) return;
  const messages = mailbox.messages ?? 0;
  const places = Array.from({ length: samples }, (_, index) =>
    Math.max(1, Math.round((index * messages) / (samples - 1))),
  );
  const answers = await listCommands(
    dialogue,
    places.map((place) => `TOP ${place} 0`),
    'mailbox',
    0,
  );
  mailbox.ages = answers.flatMap((answer, index) => {
    const date = answer.ok ? dateOf(answer.value.lines ?? []) : null;
    return date === null ? [] : [{ message: places[index] ?? 0, date }];
  });
}

/** Whether the mailbox fills up, and something can be learned of its messages. */
export function isFilling(dialogue: Dialogue, { messages, bytes }: MailboxFacts): boolean {
  const isFull = (messages ?? 0) > manyMessages || (bytes ?? 0) > manyBytes;
  return isFull && (messages ?? 0) >= samples && offersNow(dialogue).offered('TOP') && !hasRepeated(dialogue);
}

/** When a message came: the date behind the last semicolon of its first Received field (RFC 5321, 4.4), else its Date field. */
export function dateOf(header: readonly string[]): string | null {
  const unfolded = header.join('\n').replace(/\n[ \t]+/g, ' ');
  const received = /^received:.*;([^;\n]{1,100})$/im.exec(unfolded)?.[1];
  const written = /^date:([^\n]{1,100})$/im.exec(unfolded)?.[1];
  for (const text of [received, written]) {
    const time = text === undefined ? Number.NaN : Date.parse(text.replace(/\([^()]*\)/g, '').trim());
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  return null;
}
