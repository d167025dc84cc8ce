import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Message } from '../model/message.ts';
import type { DiscoveryFact } from '../model/report.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import type { Source } from '../model/sources.ts';
import type { Reason } from './reasons.ts';

/** Everything a look at a domain brought: what the web servers answered, and what our own sources made of it. */
export interface Heard {
  account: Account;
  answers: readonly HeardAnswer[];
  facts: readonly DiscoveryFact[];
}

/** A server as one program takes it, with the way it would sign in where the program reads one. */
export interface TakenServer extends ServerSettings {
  auth: string | null;
}

/** What a program makes of one document. `doubts` are about what will not work as it stands. */
export type Reading =
  | { kind: 'servers'; incoming: TakenServer | null; outgoing: TakenServer | null; doubts: Message[] }
  | { kind: 'exchange' }
  /** `isKind` where nothing is wrong with the file: it holds no server of a kind that the program knows. */
  | { kind: 'refused'; reason: Reason; isKind?: true };

/** What one program ends up with. */
export interface Verdict {
  /** `found` = servers; `exchange` = an Exchange account; else what it does without. */
  outcome: 'found' | 'exchange' | 'guesses' | 'asks';
  incoming: TakenServer | null;
  outgoing: TakenServer | null;
  /** Where it found them. */
  from: { source: Source; url: string; verifiedTls: boolean } | null;
  /** Why what it takes may not work; empty where nothing speaks against it. */
  doubts: Message[];
  /** What it stumbled over on the way, and what to know about it. */
  notes: Message[];
}

/** One mail program and its way of looking for settings. */
export interface Reader {
  id: string;
  name: string;
  /** Where the rules in the file come from: repository or document, version, files. */
  reference: string;
  look: (heard: Heard) => Verdict;
}

/** The verdict of a program that found nothing it can use. */
export function without(outcome: 'guesses' | 'asks', notes: readonly Message[]): Verdict {
  return { outcome, incoming: null, outgoing: null, from: null, doubts: [], notes: [...notes] };
}

/** The verdict of a program that takes what an answer says. */
export function taken(
  reading: Exclude<Reading, { kind: 'refused' }>,
  { finalUrl, verifiedTls }: HeardAnswer,
  source: Source,
  notes: readonly Message[],
): Verdict {
  const from = { source, url: finalUrl, verifiedTls };
  if (reading.kind === 'exchange')
    return { outcome: 'exchange', incoming: null, outgoing: null, from, doubts: [], notes: [...notes] };
  const { incoming, outgoing, doubts } = reading;
  return { outcome: 'found', incoming, outgoing, from, doubts, notes: [...notes] };
}
