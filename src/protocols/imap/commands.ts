import type { Failure, StepName } from '../../model/failure.ts';
import type { Outcome } from '../../model/outcome.ts';
import { limits } from '../../net/limits.ts';
import type { Dialogue } from '../dialogue.ts';
import { sendSecret } from '../send-secret.ts';
import { hasRepeated, noteRepeated, patienceMs } from '../together.ts';
import { type Answer, readAnswer, readAnyAnswer } from './replies.ts';
import { nextTag, sessionOf } from './session.ts';

/** Sends a command and reads its answer. */
export async function command(dialogue: Dialogue, line: string, step: StepName): Promise<Outcome<Answer>> {
  return secretCommand(dialogue, line, '', step);
}

/** Sends a command whose last part is a secret; the transcript keeps `line <redacted>`. */
export async function secretCommand(
  dialogue: Dialogue,
  line: string,
  secret: string,
  step: StepName = 'login',
): Promise<Outcome<Answer>> {
  const tag = nextTag(dialogue);
  sendSecret(dialogue.connection, `${tag} ${line}`, secret);
  dialogue.connection.expect(step, step === 'login' ? limits.loginMs : limits.replyMs);
  return readAnswer(dialogue, tag, step);
}

/** What became of commands that were sent together. */
export interface Answers {
  /** By command; without those that got no answer. */
  answers: Map<string, Answer>;
  /** The untagged lines of all: they say themselves what they are about. */
  untagged: string[];
  failure: Failure | null;
}

/**
 * Sends commands in one write of which none changes what another one answers (RFC 9051, section 5.5). BYE and a failure end it
 * early. A server that loses what came behind its first command is asked for the rest once more, one by one; an answer is known by
 * its tag, whenever it comes.
 */
export async function commandsTogether(
  dialogue: Dialogue,
  lines: readonly string[],
  step: StepName,
): Promise<Answers> {
  const { connection } = dialogue;
  const tags = new Map<string, string>();
  const tagged = (line: string) => {
    const tag = nextTag(dialogue);
    tags.set(tag, line);
    return { line: `${tag} ${line}` };
  };
  const answers = new Map<string, Answer>();
  const again = new Set<string>();
  const untagged: string[] = [];
  connection.sendAll((hasRepeated(dialogue) ? lines.slice(0, 1) : lines).map(tagged));
  for (const line of lines) {
    while (!answers.has(line)) {
      const mayRepeat = answers.size > 0 && !again.has(line);
      if (mayRepeat && (hasRepeated(dialogue) || !(await connection.stirs(patienceMs)))) {
        noteRepeated(dialogue);
        again.add(line);
        connection.sendAll([tagged(line)]);
      }
      connection.expect(step, limits.replyMs);
      const answer = await readAnyAnswer(dialogue, [...tags.keys()], step);
      if (!answer.ok) return { answers, untagged, failure: answer.failure };
      const { tag, reply } = answer.value;
      // What is meant for none, goodbye or a wish for more, answers the one that waits.
      const asked = tags.get(tag ?? '') ?? line;
      untagged.push(...answer.value.untagged);
      // Nothing is answered twice: a server that does so speaks no IMAP.
      tags.delete(tag ?? '');
      answers.set(asked, answer.value);
      if (reply.status === 'BYE') return { answers, untagged, failure: null };
    }
  }
  return { answers, untagged, failure: null };
}

/** Sends what a continuation asked for, all of it secret, and reads the answer of the command it belongs to. */
export async function answerContinuation(dialogue: Dialogue, secret: string): Promise<Outcome<Answer>> {
  sendSecret(dialogue.connection, '', secret);
  return readOn(dialogue);
}

/** Reads the next answer of the command that was sent last. */
export function readOn(dialogue: Dialogue): Promise<Outcome<Answer>> {
  dialogue.connection.expect('login', limits.loginMs);
  return readAnswer(dialogue, `p${sessionOf(dialogue).count}`, 'login');
}
