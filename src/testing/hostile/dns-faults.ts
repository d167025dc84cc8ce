import {
  bytes,
  type DnsAsked,
  flags,
  framed,
  message,
  pointer,
  questionOf,
  record,
  toQuestion,
  types,
  u16,
  wireName,
} from './dns-message.ts';

/** What a bad name server sends: messages by UDP, raw bytes by TCP, and how the TCP connection ends. */
export interface DnsSaid {
  udp: Buffer[];
  tcp?: Buffer[];
  ending?: 'end' | 'reset';
}

export type DnsFault = (asked: DnsAsked) => DnsSaid;

const loopback = bytes(127, 203, 0, 9);
const target = wireName('mail', 'example', 'test');

/** What an honest server holds for every type that is asked for. */
const honestData: Record<number, Buffer> = {
  [types.A]: loopback,
  [types.AAAA]: Buffer.from(`${'00'.repeat(15)}01`, 'hex'),
  [types.CNAME]: target,
  [types.PTR]: target,
  [types.MX]: Buffer.concat([u16(10), target]),
  [types.SRV]: Buffer.concat([u16(0), u16(1), u16(993), target]),
  [types.TXT]: Buffer.concat([bytes(6), Buffer.from('v=spf1')]),
};
const dataOf = ({ type }: DnsAsked) => honestData[type] ?? loopback;
const honest = (asked: DnsAsked) => message(asked, [record(asked.type, dataOf(asked))]);

const says =
  (...answers: ((asked: DnsAsked) => Buffer)[]): DnsFault =>
  (asked) => {
    const udp = answers.map((answer) => answer(asked));
    return { udp, tcp: udp.map((one) => framed(one)) };
  };
/** Only these answer records, whatever was asked. */
const holds = (...records: Buffer[]) => says((asked) => message(asked, records));
/** The data of the one record put wrong. */
const data = (change: (right: Buffer) => Buffer) =>
  says((asked) => message(asked, [record(asked.type, change(dataOf(asked)))]));
const header = (change: Parameters<typeof message>[2]) =>
  says((asked) => message(asked, [record(asked.type, dataOf(asked))], change));
const code = (number: number) => says((asked) => message(asked, [], { flags: flags.usual | number }));
/** Cut short by UDP, and bad by TCP. */
const byTcp =
  (tcp: (asked: DnsAsked) => Buffer[], ending?: 'end' | 'reset'): DnsFault =>
  (asked) => ({
    udp: [message(asked, [], { flags: flags.usual | flags.truncated })],
    tcp: tcp(asked),
    ...(ending && { ending }),
  });
/** Very many records, by TCP. */
const manyByTcp = (count: number, one: (asked: DnsAsked, index: number) => Buffer) =>
  byTcp((asked) => [
    framed(
      message(
        asked,
        Array.from({ length: count }, (_, index) => one(asked, index)),
      ),
    ),
  ]);
const named = (...labels: (string | Buffer)[]) =>
  data((right) => (right.length > 4 && right.length !== 16 ? withName(right, wireName(...labels)) : right));

/** The name in the data of MX, SRV and CNAME replaced. */
function withName(right: Buffer, name: Buffer): Buffer {
  const at = right.indexOf(target);
  return at < 0 ? right : Buffer.concat([right.subarray(0, at), name]);
}

const alias = (from: Buffer, to: Buffer) => record(types.CNAME, to, { owner: from });
const chain = (length: number) =>
  Array.from({ length }, (_, index) =>
    alias(index === 0 ? toQuestion : wireName(`c${index}`, 'test'), wireName(`c${index + 1}`, 'test')),
  );
const noise = (length: number, step = 167) =>
  Buffer.from(Array.from({ length }, (_, index) => (index * step) % 256));
const addressed = (...addresses: number[][]) =>
  holds(...addresses.map((one) => record(types.A, bytes(...one))));
const v6 = (hex: string) => holds(record(types.AAAA, Buffer.from(hex, 'hex')));

/** Answers that lead inside: a name of which one is forbidden must never be dialled. */
export const inward: Record<string, DnsFault> = {
  'a private address': addressed([10, 0, 0, 1]),
  'a private address behind an allowed one': addressed([127, 203, 0, 9], [192, 168, 1, 1]),
  'a private address before an allowed one': addressed([172, 16, 0, 1], [127, 203, 0, 9]),
  'the address of a cloud': addressed([169, 254, 169, 254]),
  'no address at all': addressed([0, 0, 0, 0]),
  'the broadcast address': addressed([255, 255, 255, 255]),
  'carrier networks': addressed([100, 64, 0, 1]),
  'a multicast address': addressed([224, 0, 0, 1]),
  'IPv6 of the inside': v6('fd000000000000000000000000000001'),
  'IPv6 of the link': v6('fe800000000000000000000000000001'),
  'IPv4 in IPv6': v6('00000000000000000000ffff0a000001'),
  'IPv4 behind NAT64': v6('0064ff9b00000000000000000a000001'),
  'IPv4 in 6to4': v6('20020a00000100000000000000000001'),
  'an alias to the inside': holds(
    alias(toQuestion, wireName('in', 'test')),
    record(types.A, bytes(10, 0, 0, 1), { owner: wireName('in', 'test') }),
  ),
  'three hundred addresses and one inside': manyByTcp(301, (_, index) =>
    record(types.A, index === 300 ? bytes(10, 9, 8, 7) : bytes(127, 203, index >> 8, index & 0xff)),
  ),
};

const broken: Record<string, DnsFault> = {
  'the right answer': says(honest),
  'no answer': () => ({ udp: [] }),
  'an empty packet': says(() => Buffer.alloc(0)),
  'one byte': says(() => bytes(0)),
  'half a header': says((asked) => honest(asked).subarray(0, 7)),
  'a header and no more': says((asked) => honest(asked).subarray(0, 12)),
  'half a question': says((asked) => honest(asked).subarray(0, 16)),
  'no record': says((asked) => message(asked, [])),
  'half a record': says((asked) => honest(asked).subarray(0, honest(asked).length - 3)),
  'a byte too few': says((asked) => honest(asked).subarray(0, -1)),
  'bytes behind the end': says((asked) => Buffer.concat([honest(asked), noise(300)])),
  noise: says(() => noise(512)),
  'noise with the right id': says(({ id }) => Buffer.concat([u16(id), noise(400)])),
  zeros: says(({ id }) => Buffer.concat([u16(id), Buffer.alloc(498)])),
  ones: says(({ id }) => Buffer.concat([u16(id), Buffer.alloc(498, 0xff)])),
  'a wrong id': says((asked) => message({ ...asked, id: asked.id ^ 1 }, [record(asked.type, dataOf(asked))])),
  'every near id, then the right one': says(
    ...Array.from(
      { length: 20 },
      (_, near) => (asked: DnsAsked) => honest({ ...asked, id: asked.id ^ (near + 1) }),
    ),
    honest,
  ),
  'the question sent back': header({ flags: 0x0100 }),
  'another operation': header({ flags: 0xa980 }),
  'twice the same': says(honest, honest),
  'ten answers that differ': says(
    ...Array.from(
      { length: 10 },
      (_, last) => (asked: DnsAsked) => message(asked, [record(types.A, bytes(127, 203, 0, last))]),
    ),
  ),
  'another question': says((asked) => honest({ ...asked, name: wireName('other', 'test') })),
  'another type asked': says((asked) => honest({ ...asked, type: asked.type === 1 ? 28 : 1 })),
  'no question': says((asked) =>
    Buffer.concat([
      ...[asked.id, flags.usual, 0, 1, 0, 0].map(u16),
      record(asked.type, dataOf(asked), { owner: asked.name }),
    ]),
  ),
  'many questions': says((asked) => {
    const head = [asked.id, flags.usual, 500, 0, 0, 0].map(u16);
    return Buffer.concat([...head, ...new Array<Buffer>(500).fill(questionOf(asked))]);
  }),
  'more questions than are there': header({ counts: [65_535, 1, 0, 0] }),
  'more records than are there': header({ counts: [1, 65_535, 0, 0] }),
  'fewer records than are there': header({ counts: [1, 0, 0, 0] }),
  'every count at its most': header({ counts: [65_535, 65_535, 65_535, 65_535] }),
  'records as authority': header({ counts: [1, 0, 1, 0] }),
  'records as additional ones': header({ counts: [1, 0, 0, 1] }),
  'an answer for another name': says((asked) =>
    message(asked, [record(asked.type, dataOf(asked), { owner: wireName('bank', 'test') })]),
  ),
  'an answer for the parent': says((asked) =>
    message(asked, [record(asked.type, dataOf(asked), { owner: wireName('test') })]),
  ),
  'a record of another type': holds(record(types.SOA, noise(30))),
  'a record of no type': holds(record(65_280, noise(30))),
  'a record of another class': says((asked) =>
    message(asked, [record(asked.type, dataOf(asked), { family: 3 })]),
  ),
  'a time to live below nothing': says((asked) => {
    const right = honest(asked);
    right.fill(0xff, 12 + questionOf(asked).length + 6, 12 + questionOf(asked).length + 10);
    return right;
  }),
  NXDOMAIN: code(3),
  SERVFAIL: code(2),
  REFUSED: code(5),
  FORMERR: code(1),
  NOTIMP: code(4),
  'a code of no meaning': code(14),
  'NXDOMAIN with records': header({ flags: flags.usual | 3 }),
  'SERVFAIL with records': header({ flags: flags.usual | 2 }),
  'a bad extended code': holds(record(types.OPT, noise(40), { owner: bytes(0), family: 0xffff })),
  'a name that leads to itself': says((asked) =>
    message(asked, [record(asked.type, dataOf(asked), { owner: pointer(12 + questionOf(asked).length) })]),
  ),
  'names that lead to each other': says((asked) => {
    const at = 12 + questionOf(asked).length;
    return message(asked, [
      record(types.TXT, Buffer.concat([pointer(at + 14), pointer(at + 12)]), { owner: pointer(at + 12) }),
    ]);
  }),
  'a question that leads to itself': says((asked) => honest({ ...asked, name: toQuestion })),
  'data that lead to themselves': says((asked) => {
    const at = 12 + questionOf(asked).length + 12;
    const before = asked.type === types.MX ? 2 : asked.type === types.SRV ? 6 : 0;
    return message(asked, [record(asked.type, Buffer.concat([Buffer.alloc(before), pointer(at + before)]))]);
  }),
  'a pointer behind the end': data((right) => withName(right, pointer(0x3fff))),
  'a pointer forward': data((right) => withName(right, Buffer.concat([pointer(200), noise(300)]))),
  'a hundred pointers in a row': says((asked) => {
    const at = 12 + questionOf(asked).length + 12;
    const steps = Array.from({ length: 100 }, (_, index) =>
      index === 0 ? toQuestion : pointer(at + 2 * (index - 1)),
    );
    return message(asked, [
      record(65_280, Buffer.concat(steps)),
      record(asked.type, withName(dataOf(asked), pointer(at + 198))),
    ]);
  }),
  'a label of a reserved kind': data((right) => withName(right, bytes(0x41, 1, 2, 0))),
  'a label of another reserved kind': data((right) => withName(right, bytes(0x80, 1, 0))),
  'a label beyond the data': data((right) => withName(right, bytes(63, 65, 65))),
  'a name of 300 bytes': data((right) =>
    withName(right, wireName(...new Array<string>(10).fill('a'.repeat(30)))),
  ),
  'a name of a thousand labels': data((right) =>
    withName(right, wireName(...new Array<string>(1000).fill('a'))),
  ),
  'data longer than told': says((asked) =>
    message(asked, [record(asked.type, dataOf(asked), { length: 1 })]),
  ),
  'data shorter than told': says((asked) =>
    message(asked, [record(asked.type, dataOf(asked), { length: 999 })]),
  ),
  'data of 65,535 bytes that are not there': says((asked) =>
    message(asked, [record(asked.type, dataOf(asked), { length: 65_535 })]),
  ),
  'no data': data(() => Buffer.alloc(0)),
  'one byte of data': data(() => bytes(1)),
  'data of a byte too few': data((right) => right.subarray(0, -1)),
  'data of a byte too many': data((right) => Buffer.concat([right, bytes(0)])),
  'data of noise': data(() => noise(200)),
  'a text longer than its record': data(() => bytes(255, 65)),
  'texts of nothing': data(() => Buffer.alloc(200)),
  'a text of every byte': data(() => Buffer.concat([bytes(255), noise(255, 1)])),
  'the root as name': named(),
  'a name with a line break': named('mail\r\nX: y', 'test'),
  'a name with NUL': named('mail\0x', 'test'),
  'a name with ESC': named('mail\u001b]0;x\u0007', 'test'),
  'a name that runs backwards': named('mail\u202egnp', 'test'),
  'a name with a dot in a label': named('mail.example', 'test'),
  'a name with backslashes': named('ma\\il\\', 'test'),
  'a name of spaces': named(' ', ' '),
  'a name of markup': named('<script>alert(1)</script>', 'test'),
  'a name of bytes of no charset': named(bytes(0xff, 0xfe, 0xc0), 'test'),
  'an address as name': named('10', '0', '0', '1'),
  'localhost as name': named('localhost'),
  'a name of JavaScript': named('__proto__'),
  'an alias to itself': says((asked) => message(asked, [alias(toQuestion, asked.name)])),
  'an alias and nothing': holds(alias(toQuestion, wireName('else', 'test'))),
  'aliases in a circle': says((asked) =>
    message(asked, [alias(toQuestion, wireName('b', 'test')), alias(wireName('b', 'test'), asked.name)]),
  ),
  'aliases in a circle, with the data': says((asked) =>
    message(asked, [
      alias(toQuestion, wireName('b', 'test')),
      alias(wireName('b', 'test'), asked.name),
      record(asked.type, dataOf(asked)),
    ]),
  ),
  'ten aliases': holds(...chain(10)),
  'two aliases of one name': says((asked) =>
    message(asked, [
      alias(toQuestion, wireName('b', 'test')),
      alias(toQuestion, wireName('c', 'test')),
      record(asked.type, dataOf(asked), { owner: wireName('c', 'test') }),
    ]),
  ),
  'an alias that does not exist': says((asked) =>
    message(asked, [alias(toQuestion, wireName('gone', 'test'))], { flags: flags.usual | 3 }),
  ),
};

const long = Buffer.concat(new Array<Buffer>(200).fill(Buffer.concat([bytes(255), Buffer.alloc(255, 0x61)])));
const overTcp: Record<string, DnsFault> = {
  'the right answer by TCP': byTcp((asked) => [framed(honest(asked))]),
  'the right answer byte by byte': byTcp((asked) => [...framed(honest(asked))].map((byte) => bytes(byte))),
  'silence by TCP': byTcp(() => []),
  'the end by TCP': byTcp(() => [], 'end'),
  'a reset by TCP': byTcp(() => [], 'reset'),
  'half an answer by TCP': byTcp((asked) => [framed(honest(asked)).subarray(0, 20)], 'end'),
  'half an answer by TCP, then silence': byTcp((asked) => [framed(honest(asked)).subarray(0, 20)]),
  'a length of nothing': byTcp(() => [u16(0)], 'end'),
  'lengths of nothing': byTcp(() => [Buffer.alloc(4000)], 'end'),
  'a length of too much': byTcp((asked) => [framed(honest(asked), 65_535)], 'end'),
  'a length of too little': byTcp((asked) => [framed(honest(asked), 5)], 'end'),
  'noise by TCP': byTcp(() => [noise(3000)], 'end'),
  'a web page by TCP': byTcp(() => [Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n<html>')], 'end'),
  'cut short again by TCP': byTcp((asked) => [
    framed(message(asked, [], { flags: flags.usual | flags.truncated })),
  ]),
  'a wrong id by TCP': byTcp((asked) => [framed(honest({ ...asked, id: asked.id ^ 1 }))], 'end'),
  'a hundred answers by TCP': byTcp((asked) => new Array<Buffer>(100).fill(framed(honest(asked))), 'end'),
  '1,500 records by TCP': manyByTcp(1500, (asked) => record(asked.type, dataOf(asked))),
  '1,500 names by TCP': manyByTcp(1500, (asked, index) =>
    record(asked.type, withName(dataOf(asked), wireName(`m${index}`))),
  ),
  '51 kB of text by TCP': byTcp((asked) => [framed(message(asked, [record(asked.type, long)]))]),
  '255 texts by TCP': manyByTcp(255, () => record(types.TXT, long.subarray(0, 256))),
  '1,500 aliases by TCP': byTcp((asked) => [framed(message(asked, chain(1500)))]),
  'aliases of 60 kB by TCP, in a circle': byTcp((asked) => [
    framed(message(asked, new Array<Buffer>(3000).fill(alias(toQuestion, toQuestion)))),
  ]),
};

/** Every way in which a name server can answer, by its name in words. */
export const dnsFaults: Readonly<Record<string, DnsFault>> = { ...broken, ...overTcp, ...inward };
