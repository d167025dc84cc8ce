import type { Actor } from '../model/actor.ts';
import type { Candidate } from './candidate.ts';
import { subjectOf } from './claims/about-mail.ts';
import { dropSecrets } from './drop-secrets.ts';
import type { CatalogueEntry } from './entry.ts';
import { findCodes } from './find-entries.ts';
import { findNames, type Names } from './find-names.ts';
import { findQuotedWords } from './find-quoted-words.ts';
import { type FoundReply, findReplies } from './find-replies.ts';
import { type MeaningId, meanings } from './meanings.ts';
import { mostText, prepareText, withoutFields } from './prepare-text.ts';
import { readMail } from './read-mail.ts';
import { bare, ofMail, shortBox } from './text-signs.ts';
import { ofQuoted, ofReply } from './weigh-replies.ts';
import { ofStatements } from './weigh-statements.ts';
import { isOfSystem, weightOfCode } from './weights.ts';

/** One thing a text may mean. */
export interface Decoding {
  /** The entry of the catalogue, or the rule, that says so. */
  id: string;
  meaning: MeaningId;
  finding: string | null;
  actor: Actor;
  certainty: 'sure' | 'likely';
}

/** What a pasted text says. */
export interface Decoded {
  /** The likeliest first; empty where nothing is known. At most four. */
  decodings: Decoding[];
  /** Codes that were recognised, as they stand in the text, each once. */
  recognised: string[];
  /** How many secrets were taken out. */
  dropped: number;
  names: Names;
}

/** Readings that weigh less than this name no cause by themselves. */
const telling = 45;
const mostDecodings = 4;

/** Says what an error text means (law 2: never throws for any text). Pure; linear in the text. */
export async function decode(pasted: string): Promise<Decoded> {
  const { text: safe, count } = dropSecrets(pasted.slice(0, 2 * mostText));
  const whole = await readMail(prepareText(safe));
  const text = withoutFields(prepareText(whole));
  const replies = findReplies(text);
  const subject = subjectOf(text);
  if (subject === 'other' && replies.every(({ reply }) => reply.enhanced === null && reply.code === null))
    return { decodings: [], recognised: [], dropped: count, names: findNames(whole) };
  const isOfMail = ofMail.test(text) || replies.length > 0;
  // Numbers of sockets are numbers like others where nothing speaks of mail.
  const codes = findCodes(text).filter(
    ({ entry }) =>
      isOfMail || (!isOfSystem(entry) && !isVersion(entry, text)) || /socket|winsock|wsa/i.test(text),
  );
  const candidates = [
    ...replies.flatMap((found, index) => ofReply(found, index)),
    ...codes.map(({ entry, at }) => ({
      id: entry.id,
      meanings: entry.meanings,
      weight: weightOfCode(entry),
      at,
    })),
    ...findQuotedWords(text, replies.length > 0).flatMap(ofQuoted),
    ...ofStatements(text, replies.length > 0, subject === 'mail' || text.length < shortBox),
  ].sort((a, b) => b.weight - a.weight || a.at - b.at);
  return {
    decodings: choose(candidates),
    recognised: recognisedIn(replies, codes),
    dropped: count,
    names: findNames(whole),
  };
}

function choose(candidates: readonly Candidate[]): Decoding[] {
  const best = candidates[0];
  if (best === undefined) return [];
  const isSure = best.weight >= telling && best.meanings.length === 1;
  const among = [best, ...candidates.filter((one) => one !== best && one.weight >= telling)];
  const seen = new Map<MeaningId, string>();
  for (const one of among)
    for (const meaning of one.meanings) if (!seen.has(meaning)) seen.set(meaning, one.id);
  return [...seen].slice(0, mostDecodings).map(([meaning, id], index) => ({
    ...{ id, meaning, ...meanings[meaning] },
    certainty: isSure && index === 0 ? 'sure' : 'likely',
  }));
}

/** Three numbers with dots are versions more often than codes where nothing speaks of mail. */
function isVersion({ kind }: CatalogueEntry, text: string): boolean {
  return (kind === 'enhanced-code' || kind === 'reply-code') && text.length >= bare;
}

function recognisedIn(replies: readonly FoundReply[], found: ReturnType<typeof findCodes>): string[] {
  const all = [
    ...replies.flatMap(({ reply: { status, enhanced, code } }) => [
      status,
      enhanced,
      code === null ? null : `[${code}]`,
    ]),
    ...found.map(({ code }) => code),
  ];
  return [...new Set(all.filter((one) => one !== null))].slice(0, 20);
}
