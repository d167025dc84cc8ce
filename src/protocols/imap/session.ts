import type { Dialogue } from '../dialogue.ts';

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

/** What the server can do at this moment of the dialogue, upper case. */
export function capabilitiesNow(dialogue: Dialogue): string[] {
  const { facts, encrypted } = dialogue;
  const announced = encrypted ? facts.capabilitiesTls : facts.capabilities;
  return (sessionOf(dialogue).capabilities ?? announced).map((word) => word.toUpperCase());
}

export function hasCapability(dialogue: Dialogue, name: string): boolean {
  return capabilitiesNow(dialogue).includes(name);
}
