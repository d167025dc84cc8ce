import { tell } from '../model/message.ts';
import type { Dialogue } from './dialogue.ts';

/** A server that answered the first of several commands is given so long for the next one before it is said again. */
export const patienceMs = 3000;

/** How many commands were said twice in a dialogue, so that more answers may come than are waited for. */
const repeated = new WeakMap<Dialogue, number>();

/**
 * Commands that are answered in their order, sent in one write where the server says that it takes them so, else one by one.
 * `send` goes before each answer is read. Some servers read the first line of a packet and lose the rest, whatever they say of
 * themselves: after a silence the commands are sent once more, one by one. Where the server was only slow, the answers to the first
 * round come first and are just as good; so none of the commands may do harm when it is said twice.
 */
export class Together {
  readonly #dialogue: Dialogue;
  readonly #lines: readonly string[];
  readonly #inOneWrite: boolean;
  #isLost = false;
  #next = 0;

  constructor(dialogue: Dialogue, lines: readonly string[], inOneWrite: boolean) {
    this.#dialogue = dialogue;
    this.#lines = lines;
    this.#inOneWrite = inOneWrite && !hasRepeated(dialogue);
  }

  /** Sees to it that the next command is on its way. */
  async send(): Promise<void> {
    const { connection } = this.#dialogue;
    const line = this.#lines[this.#next] ?? '';
    this.#next += 1;
    if (this.#inOneWrite && this.#next === 1) {
      connection.sendAll(this.#lines.map((each) => ({ line: each })));
      return;
    }
    if (this.#inOneWrite) {
      if (!this.#isLost && (await connection.stirs(patienceMs))) return;
      this.#isLost = true;
      noteRepeated(this.#dialogue);
    }
    connection.send(line);
  }

  /** Passes over the next command where nobody has heard it yet; false where its answer will come. */
  leaveOut(): boolean {
    if (this.#inOneWrite) return false;
    this.#next += 1;
    return true;
  }
}

/** One more command is said for the second time. */
export function noteRepeated(dialogue: Dialogue): void {
  if (!hasRepeated(dialogue)) dialogue.connection.note(tell('note-asked-one-by-one'));
  repeated.set(dialogue, (repeated.get(dialogue) ?? 0) + 1);
}

/** Whether a server lost commands that were sent together, or was so slow that it seemed so. */
export function hasRepeated(dialogue: Dialogue): boolean {
  return repeated.has(dialogue);
}

/** How many answers may still come to what was said twice; asked once. */
export function takeLeftover(dialogue: Dialogue): number {
  const count = repeated.get(dialogue) ?? 0;
  if (count > 0) repeated.set(dialogue, 0);
  return count;
}
