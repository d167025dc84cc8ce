import type { Answer, Question } from 'dns-packet';
import packet from 'dns-packet';

/** What the test zone holds for one name. An entry without the asked type answers with nothing (NODATA). */
export interface ZoneEntry {
  A?: readonly string[];
  AAAA?: readonly string[];
  MX?: readonly { preference: number; exchange: string }[];
  SRV?: readonly { priority: number; weight: number; port: number; target: string }[];
  TXT?: readonly string[];
  CNAME?: string;
  /** Answers every question for this name with a failure, or with silence. */
  fails?: 'NXDOMAIN' | 'SERVFAIL' | 'REFUSED' | 'silence';
  /** The UDP answer is cut short, so that the asker has to come back by TCP. */
  truncated?: boolean;
  delayMs?: number;
}

/** Names (lower case, without a final dot) and what they answer. A name that is missing does not exist. */
export type Zone = Readonly<Record<string, ZoneEntry>>;

/** What to send back: records, or none with a response code in the flags. */
export interface ZoneAnswer {
  records: Answer[];
  flags: number;
  delayMs: number;
}

const responseCodes = { SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;
const ttl = 1;
const longestAliasChain = 8;

/** Answers a question from the zone; null means silence. */
export function answerFrom(zone: Zone, question: Question, over: 'udp' | 'tcp'): ZoneAnswer | null {
  const entry = find(zone, question.name);
  const delayMs = entry?.delayMs ?? 0;
  if (entry === undefined) return { records: [], flags: responseCodes.NXDOMAIN, delayMs };
  if (entry.fails === 'silence') return null;
  if (entry.fails !== undefined) return { records: [], flags: responseCodes[entry.fails], delayMs };
  if (entry.truncated && over === 'udp') return { records: [], flags: packet.TRUNCATED_RESPONSE, delayMs };
  return { ...withAliases(zone, question, []), delayMs };
}

/** Follows CNAME records inside the zone, as a resolver does for its client. */
function withAliases(zone: Zone, question: Question, before: Answer[]): Omit<ZoneAnswer, 'delayMs'> {
  const entry = find(zone, question.name);
  if (entry === undefined) return { records: before, flags: responseCodes.NXDOMAIN };
  if (entry.CNAME === undefined || question.type === 'CNAME') {
    return { records: [...before, ...recordsOf(entry, question)], flags: 0 };
  }
  const alias: Answer = { type: 'CNAME', name: question.name, ttl, data: entry.CNAME };
  if (before.length >= longestAliasChain) return { records: [], flags: responseCodes.SERVFAIL };
  return withAliases(zone, { ...question, name: entry.CNAME }, [...before, alias]);
}

function recordsOf(entry: ZoneEntry, { name, type }: Question): Answer[] {
  switch (type) {
    case 'A':
      return (entry.A ?? []).map((data) => ({ type: 'A', name, ttl, data }));
    case 'AAAA':
      return (entry.AAAA ?? []).map((data) => ({ type: 'AAAA', name, ttl, data }));
    case 'MX':
      return (entry.MX ?? []).map((data) => ({ type: 'MX', name, ttl, data }));
    case 'SRV':
      return (entry.SRV ?? []).map((data) => ({ type: 'SRV', name, ttl, data }));
    case 'TXT':
      return (entry.TXT ?? []).map((data) => ({ type: 'TXT', name, ttl, data: inPieces(data) }));
    case 'CNAME':
      return entry.CNAME === undefined ? [] : [{ type: 'CNAME', name, ttl, data: entry.CNAME }];
    default:
      return [];
  }
}

/** A text longer than 255 bytes, such as a key, is sent in pieces (RFC 1035 section 3.3.14). */
function inPieces(text: string): string[] {
  return text.match(/.{1,255}/gs) ?? [text];
}

function find(zone: Zone, name: string): ZoneEntry | undefined {
  const key = name.toLowerCase().replace(/\.$/, '');
  return Object.hasOwn(zone, key) ? zone[key] : undefined;
}
