import type { Dialogue } from '../dialogue.ts';
import { offersNow } from '../keep-offer.ts';
import { readOffer } from './read-offer.ts';

/** What an IMAP dialogue has to remember between commands. */
interface Session {
  count: number;
  /** What the server can do once logged in, where it said so: much is offered only then (QUOTA, STATUS=SIZE). */
  capabilities: string[] | null;
}

const sessions = new WeakMap<Dialogue, Session>();

export function sessionOf(dialogue: Dialogue): Session {
  const session = sessions.get(dialogue) ?? { count: 0, capabilities: null };
  sessions.set(dialogue, session);
  return session;
}

export function nextTag(dialogue: Dialogue): string {
  const session = sessionOf(dialogue);
  session.count += 1;
  return `p${session.count}`;
}

/** Whether the server can do something at this moment of the dialogue: by what it said at the login, else before. */
export function hasCapability(dialogue: Dialogue, name: string): boolean {
  const { capabilities } = sessionOf(dialogue);
  if (capabilities === null) return offersNow(dialogue).offered(name);
  return readOffer(capabilities).capabilities.some((one) => one.name === name);
}
