import { tell } from '../model/message.ts';
import type { Outcome } from '../model/outcome.ts';
import { done, failed } from '../model/outcome.ts';
import type { Protocol } from '../model/protocols.ts';
import { limits } from '../net/limits.ts';
import type { Line } from '../net/line-connection.ts';
import { boundText } from './bounds.ts';
import { type Dialogue, evidenceOf } from './dialogue.ts';
import { isMailService, mayShow, recognizeService } from './greeting.ts';
import { oddRefusal } from './odd-refusal.ts';

/**
 * Reads the first line a server says and makes sure that it is the expected protocol. Writes `facts.service` where it is another
 * one; the time to the greeting goes into `facts.greetingMs`.
 */
export async function readFirstLine(dialogue: Dialogue, expected: Protocol): Promise<Outcome<Line>> {
  const { connection, facts, log } = dialogue;
  const began = performance.now();
  connection.expect('greeting', limits.greetingMs);
  const line = await connection.readLine(true);
  facts.greetingMs = Math.round(performance.now() - began);
  if (!line.ok) return line;
  const seen = recognizeService(line.value.text);
  const odd = isMailService(seen) ? null : oddRefusal(line.value.text, expected);
  if (odd !== null) return turnedAway(dialogue, line.value, odd);
  const number = mayShow(line.value.text, seen, expected)
    ? connection.show(line.value.text)
    : connection.note(tell('note-characters-not-shown', { count: line.value.text.length }));
  if (seen === expected) return done({ ...line.value, number });
  facts.service = { seen, evidence: evidenceOf(log, number) };
  return failed({
    kind: 'other-protocol',
    step: 'greeting',
    detail: tell('detail-not-this', { protocol: expected.toUpperCase() }),
  });
}

/** A refusal in the wrong form is a refusal all the same; its words tell more than the slip in it. */
function turnedAway(
  { connection, facts, log }: Dialogue,
  { text }: Line,
  refusal: NonNullable<ReturnType<typeof oddRefusal>>,
): Outcome<Line> {
  const evidence = evidenceOf(log, connection.show(text));
  facts.greeting = boundText(text);
  facts.greetingReply = { ...refusal, text: boundText(refusal.text), enhanced: null, evidence };
  return failed({ kind: 'refused-by-server', step: 'greeting', detail: tell('detail-refusal-as-greeting') });
}
