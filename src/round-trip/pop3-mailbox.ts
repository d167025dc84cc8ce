import type { Reply } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import { done, failed } from '../model/outcome.ts';
import { ourFault } from '../net/our-fault.ts';
import { type Door, lastLine, type Visit } from './door.ts';
import { GuardedPop3 } from './guarded-pop3.ts';
import type { RoundTripLimits } from './limits.ts';
import { type Copy, isOurs, type Look, type TestMailbox } from './mailbox.ts';

/** A message of a listing: its number in this session and its name for ever (RFC 1939, section 7, UIDL). */
interface Listed {
  number: number;
  id: string;
}

/** Looks for the message by POP3: every look is a session of its own, because a session shows the mailbox as it was at the login. */
export class Pop3Mailbox implements TestMailbox {
  readonly #door: Door;
  readonly #limits: RoundTripLimits;
  /** Messages that need no look: those from before, and those that were looked at. */
  readonly #known = new Set<string>();

  constructor(door: Door, limits: RoundTripLimits) {
    this.#door = door;
    this.#limits = limits;
  }

  remember(signal?: AbortSignal): Promise<Outcome<Look>> {
    return this.#visit(signal, async (pop3, session) => {
      const listed = await list(pop3);
      if (!listed.ok) return listed;
      for (const { id } of listed.value.messages) this.#known.add(id);
      return done({ copies: [], refused: listed.value.refused, evidence: lastLine(session) });
    });
  }

  look(token: string, signal: AbortSignal): Promise<Outcome<Look>> {
    return this.#visit(signal, async (pop3, session) => {
      const listed = await list(pop3);
      if (!listed.ok) return listed;
      let { refused } = listed.value;
      const fresh = listed.value.messages.filter(({ id }) => !this.#known.has(id));
      const copies: Copy[] = [];
      // The newest have the highest numbers, and ours is new.
      for (const message of fresh.slice(-this.#limits.newMessages).toReversed()) {
        // Only the headers, whatever the size of the message (RFC 1939, section 7, TOP).
        const top = await pop3.ask((session) => session.TOP(message.number, 0));
        if (!top.ok) return top;
        refused ??= top.value.refused;
        if (top.value.value === null) continue;
        const copy = isOurs(top.value.value, token) ? await take(pop3, message) : null;
        // Known only now: where the connection broke, the next look has to find it again.
        if (copy?.ok === false) return copy;
        this.#known.add(message.id);
        if (copy !== null) copies.push(copy.value);
      }
      return done({ copies, refused, evidence: lastLine(session) });
    });
  }

  leave(): void {}

  /** One session, from the connection to QUIT: a deletion counts only once that was answered (RFC 1939, section 6). */
  async #visit(
    signal: AbortSignal | undefined,
    visit: (pop3: GuardedPop3, session: Visit) => Promise<Outcome<Look>>,
  ): Promise<Outcome<Look>> {
    const opened = await this.#door.open(signal);
    if (!opened.ok) return opened;
    const session = opened.value;
    const pop3 = new GuardedPop3(session.dialogue, this.#limits);
    const looked = await visit(pop3, session).catch((error) => failed(ourFault(error, 'mailbox')));
    const isOpen = session.dialogue.facts.login?.outcome === 'accepted' && looked.ok;
    const quit = isOpen ? await pop3.ask((one) => one.QUIT()) : null;
    session.dialogue.connection.close();
    session.end(looked.ok ? null : looked.failure);
    if (!looked.ok || looked.value.copies.length === 0) return looked;
    const isConfirmed = quit?.ok === true && quit.value.refused === null;
    return done({
      ...looked.value,
      copies: isConfirmed ? looked.value.copies : looked.value.copies.map(unsure),
    });
  }
}

function unsure(copy: Copy): Copy {
  return copy.deleted ? { ...copy, deleted: false, left: 'not-confirmed' } : copy;
}

async function list(pop3: GuardedPop3): Promise<Outcome<{ messages: Listed[]; refused: Reply | null }>> {
  const listed = await pop3.ask((session) => session.UIDL());
  if (!listed.ok) return listed;
  const rows = listed.value.value ?? [];
  const messages = rows.flatMap((row) => {
    const [number = '', id = ''] = Array.isArray(row) ? row : [];
    return /^\d{1,9}$/.test(number) && id !== '' ? [{ number: Number(number), id }] : [];
  });
  return done({ messages, refused: listed.value.refused });
}

/** Reads our message and marks it, and nothing else, for deletion. */
async function take(pop3: GuardedPop3, { number }: Listed): Promise<Outcome<Copy>> {
  const read = await pop3.ask((session) => session.RETR(number));
  if (!read.ok) return read;
  const deletion = await pop3.ask((session) => session.DELE(number));
  if (!deletion.ok) return deletion;
  const isDeleted = deletion.value.refused === null;
  return done({
    raw: read.value.value === null ? null : Buffer.from(read.value.value),
    folder: 'inbox',
    deleted: isDeleted,
    left: isDeleted ? null : 'refused',
  });
}
