/** A question as a name server of these tests sees it. */
export interface DnsAsked {
  id: number;
  /** The name in wire form, with its final zero. */
  name: Buffer;
  type: number;
}

export const types = {
  A: 1,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  OPT: 41,
} as const;
export const flags = { response: 0x8000, truncated: 0x0200, usual: 0x8180 } as const;

/** What a message says of itself; the numbers may lie. */
export interface Header {
  id?: number;
  flags?: number;
  counts?: readonly [number, number, number, number];
}

export const bytes = (...values: number[]) => Buffer.from(values);
export const u16 = (value: number) => bytes((value >> 8) & 0xff, value & 0xff);

/** A name in wire form; labels may hold any byte. */
export function wireName(...labels: (string | Buffer)[]): Buffer {
  const parts = labels.map((label) => Buffer.from(label as string));
  return Buffer.concat([...parts.flatMap((part) => [bytes(part.length), part]), bytes(0)]);
}

/** Points at an offset of the message (RFC 1035, section 4.1.4). */
export const pointer = (to: number) => u16(0xc000 | to);
/** Where the name of the question stands. */
export const toQuestion = pointer(12);

interface RecordOptions {
  owner?: Buffer;
  length?: number;
  /** The class: 1 is the Internet. */
  family?: number;
}

/** One record; `length` lies about how much follows where it is given. */
export function record(
  type: number,
  data: Buffer,
  { owner = toQuestion, length = data.length, family = 1 }: RecordOptions = {},
): Buffer {
  return Buffer.concat([owner, u16(type), u16(family), bytes(0, 0, 0, 1), u16(length), data]);
}

export function questionOf({ name, type }: Pick<DnsAsked, 'name' | 'type'>): Buffer {
  return Buffer.concat([name, u16(type), u16(1)]);
}

/** A whole message: header, the question, and what follows it. */
export function message(asked: DnsAsked, records: readonly Buffer[], header: Header = {}): Buffer {
  const counts = header.counts ?? [1, records.length, 0, 0];
  const head = [header.id ?? asked.id, header.flags ?? flags.usual, ...counts].map(u16);
  return Buffer.concat([...head, questionOf(asked), ...records]);
}

/** Messages over TCP carry their length in front (RFC 1035, section 4.2.2). */
export const framed = (one: Buffer, length = one.length) => Buffer.concat([u16(length), one]);

/** Takes the question out of a query; null where it is none. */
export function readAsked(query: Buffer): DnsAsked | null {
  let at = 12;
  while (at < query.length && query[at] !== 0) at += (query[at] ?? 0) + 1;
  if (at + 5 > query.length) return null;
  return { id: query.readUInt16BE(0), name: query.subarray(12, at + 1), type: query.readUInt16BE(at + 1) };
}
