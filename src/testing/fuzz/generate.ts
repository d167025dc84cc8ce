/** A small generator that gives the same inputs for the same seed (mulberry32), so that a failure can be made again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pieces that readers of mail protocols, XML, JSON, TLS and text trip over. */
const pieces: readonly (string | Buffer)[] = [
  ...['\r\n', '\n', '\r', '\0', '\t', ' ', '  ', '\u2028', '\u202e', '\ufeff', '\ud83d\ude00', 'ä', '\u0085'],
  ...[
    '+OK ',
    '-ERR ',
    '* ',
    '* OK [',
    'a1 NO ',
    '[',
    ']',
    '[AUTH] ',
    '{5}\r\n',
    '{999999999}\r\n',
    '(',
    ')',
    '()',
  ],
  ...[
    '220 ',
    '250-',
    '250 ',
    '535 5.7.8 ',
    '5.7.8',
    '421',
    '999999999999999999999',
    '-1',
    '0x',
    '1e309',
    'NaN',
  ],
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<a>',
    '</a>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&',
    '&#0;',
    '&#x110000;',
    '&amp;',
  ],
  ...[
    '<?xml version="1.0" encoding="UTF-16"?>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<clientConfig>',
    '<Protocol>',
  ],
  ...[
    '{',
    '}',
    '[[',
    '":"',
    '\\',
    '\\u0000',
    '"',
    "'",
    '`',
    '%',
    '%00',
    '%EMAILADDRESS%',
    '${',
    '=',
    '=3D',
    '=?utf-8?q?',
  ],
  ...[
    'http://',
    'https://a/',
    'ftp://',
    '://',
    '@',
    'ann@example.test',
    'xn--',
    '.',
    '..',
    ',',
    ';',
    ':',
    '#',
    '/',
    '-',
  ],
  ...[
    'AUTH PLAIN',
    'CAPABILITY',
    'LOGINDISABLED',
    'SASL',
    'STLS',
    'STATUS',
    'QUOTA',
    'Received: from ',
    'by ',
    'with ',
  ],
  ...[
    'password',
    'locked',
    'not',
    'quota',
    'too many',
    'blocked',
    'disabled',
    'account',
    'expired',
    'mailbox',
  ],
  ...[
    [0],
    [0xff],
    [0x16, 3, 3],
    [0x15, 3, 3, 0, 2, 2, 40],
    [0x30, 0x82, 0xff, 0xff],
    [0xfe, 0xff],
    [0xc3, 0x28],
  ].map((bytes) => Buffer.from(bytes)),
];

/** The longest input; the bounds of the readers are tested beyond it by their own tests. */
const longest = 4096;

/** Makes one input: a known text changed in a few places, or pieces one after the other, now and then very many of one. */
export function makeInput(random: () => number, known: readonly Buffer[]): Buffer {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const piece = () => Buffer.from(pick(pieces) as string);
  const start = random() < 0.6 && known.length > 0 ? Buffer.from(pick(known)) : Buffer.alloc(0);
  const parts = [start];
  const changes = 1 + Math.floor(random() * 6);
  for (let count = 0; count < changes; count += 1) {
    const at = Math.floor(random() * (parts[0]?.length ?? 0));
    const head = (parts[0] as Buffer).subarray(0, at);
    const tail = (parts[0] as Buffer).subarray(at + Math.floor(random() * random() * 40));
    const times = random() < 0.06 ? 1 + Math.floor(random() * 600) : 1;
    const middle = random() < 0.2 ? Buffer.from([Math.floor(random() * 256)]) : piece();
    parts[0] = Buffer.concat([head, ...new Array<Buffer>(times).fill(middle), tail]).subarray(0, longest);
  }
  return parts[0] as Buffer;
}
