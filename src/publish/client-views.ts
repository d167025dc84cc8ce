import type { DiscoveryAnswer, DiscoveryFact } from '../model/report.ts';
import type { ServerSettings, Source } from '../model/server-settings.ts';
import type { Place, ProgramReader } from './program-readers.ts';
import { programReaders } from './program-readers.ts';

/** What one program would end up with. */
export interface ClientView {
  id: string;
  name: string;
  /** `found` = both servers; else what it does without them. */
  outcome: 'found' | 'guesses' | 'asks';
  incoming: ServerSettings | null;
  outgoing: ServerSettings | null;
  /** Where it found them. */
  from: { source: Source; url: string; verifiedTls: boolean } | null;
  /** Whether it ends up with the same servers as the first program that found some; null where it found none. */
  agrees: boolean | null;
  /** Plain sentences: what it stumbled over on the way, and what to know about it. */
  notes: string[];
}

/** What the known programs would make of what was published. Pure: the facts say what each place answered. */
export function clientViews(facts: readonly DiscoveryFact[]): ClientView[] {
  const views = programReaders.map((reader) => viewOf(reader, facts));
  const first = views.find(({ outcome }) => outcome === 'found');
  return views.map((view) =>
    view.outcome !== 'found' || !first ? view : { ...view, agrees: isSame(view, first) },
  );
}

function viewOf(reader: ProgramReader, facts: readonly DiscoveryFact[]): ClientView {
  const notes: string[] = [];
  for (const place of reader.places) {
    const taken = takeFrom(place, reader, facts, notes);
    if (taken !== null) return { ...blank(reader, notes), outcome: 'found', ...taken };
  }
  return blank(reader, notes);
}

function blank({ id, name, otherwise, note }: ProgramReader, notes: readonly string[]): ClientView {
  const all = note === '' ? [...notes] : [...notes, note];
  return {
    id,
    name,
    outcome: otherwise,
    incoming: null,
    outgoing: null,
    from: null,
    agrees: null,
    notes: all,
  };
}

type Taken = Pick<ClientView, 'incoming' | 'outgoing' | 'from'>;

/** The first answer at a place that this program can use; why it cannot use others goes to the notes. */
function takeFrom(
  { source, reads }: Place,
  reader: ProgramReader,
  facts: readonly DiscoveryFact[],
  notes: string[],
): Taken | null {
  const fact = facts.find((one) => one.source === source);
  if (fact === undefined) return null;
  const answers = answersOf(fact);
  for (const answer of answers.filter(reads)) {
    if (answer.outcome !== 'found') continue;
    const servers = answer.candidates ?? fact.candidates;
    const { incoming, outgoing, problem } = choose(reader, servers);
    const from = { source, url: answer.url, verifiedTls: answer.verifiedTls };
    if (incoming !== null && outgoing !== null) return { incoming, outgoing, from };
    notes.push(`It cannot use ${answer.url}: ${problem}.`);
  }
  if (answers.some(isFound) && !answers.filter(reads).some(isFound))
    notes.push(
      `It finds nothing where ${nameOf(source)} is, because it asks in another way: ${wayOf(answers)}.`,
    );
  return null;
}

function isFound({ outcome }: DiscoveryAnswer): boolean {
  return outcome === 'found';
}

/** Sources that asked one place only may leave their answers out. */
function answersOf(fact: DiscoveryFact): DiscoveryAnswer[] {
  if (fact.answers !== undefined) return fact.answers;
  const { asked: url, outcome, trusted = false } = fact;
  return [{ url, withAddress: true, outcome, problem: null, status: null, verifiedTls: trusted }];
}

function choose(
  { incoming, unencrypted }: ProgramReader,
  servers: readonly ServerSettings[],
): { incoming: ServerSettings | null; outgoing: ServerSettings | null; problem: string } {
  const known = servers.filter(
    ({ protocol }) => protocol === 'smtp' || incoming.some((one) => one === protocol),
  );
  const isBare = ({ security }: ServerSettings) => security === 'none';
  const spoilt = unencrypted === 'spoils-file' && known.some(isBare);
  const usable = unencrypted === 'taken' ? known : known.filter((server) => !isBare(server));
  const first = (isWanted: (server: ServerSettings) => boolean) =>
    spoilt ? null : (usable.find(isWanted) ?? null);
  const receiving = first(({ protocol }) => protocol !== 'smtp');
  const sending = first(({ protocol }) => protocol === 'smtp');
  const missing = receiving === null ? 'no server to receive from that it knows' : 'no server to send by';
  return {
    incoming: receiving,
    outgoing: sending,
    problem: spoilt ? 'one server without encryption spoils the whole file for it' : missing,
  };
}

function isSame(one: ClientView, other: ClientView): boolean {
  return sameServer(one.incoming, other.incoming) && sameServer(one.outgoing, other.outgoing);
}

function sameServer(one: ServerSettings | null, other: ServerSettings | null): boolean {
  const keys = ['protocol', 'host', 'port', 'security', 'username'] as const;
  return keys.every((key) => one?.[key] === other?.[key]);
}

function nameOf(source: Source): string {
  return source === 'autoconfig' ? 'the autoconfig file' : 'the answer';
}

function wayOf(answers: readonly DiscoveryAnswer[]): string {
  const found = answers.filter(isFound);
  return found.every(({ withAddress }) => withAddress)
    ? 'the file is only given out with a mail address in the question'
    : 'the file is only given out without a mail address in the question';
}
