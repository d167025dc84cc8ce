/** Texts around so many bytes, each hostile in its own way, for readers of each kind. */
export type Texts = (length: number) => string[];

export const kib = 1024;
const pieces = [
  ...[
    ' ',
    '\t',
    '\n',
    '\r\n ',
    '\n\n',
    '+',
    '(',
    '((',
    '"',
    '\\',
    '<',
    '<!--',
    '<![CDATA[',
    '</',
    '<a>',
    '&',
    '&#1;',
  ],
  ...[
    '[',
    '{',
    '{"a":',
    '{1}',
    ',',
    ', ',
    ':',
    ';',
    '=',
    '=?',
    'a',
    'a.',
    'a@',
    'a ',
    '9',
    '-',
    '.',
    '\0',
    '\u202e',
    'ß',
  ],
];
/** Nothing but one piece, over and over. */
export const fill: Texts = (length: number) =>
  pieces.map((piece) => piece.repeat(Math.ceil(length / piece.length)));
/** The texts behind and in front of something that fits. */
export const around =
  (before: string, after: string): Texts =>
  (length) => [
    ...fill(length).map((text) => `${before}${text}${after}`),
    // Behind something that fits, so that patterns come to their end.
    ...fill(length).map((text) => `${before}a${text}a${after}`),
  ];

function inXml(element: (text: string) => string): (length: number) => string[] {
  return (length) =>
    fill(length).map((text) => {
      const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\0', '');
      const server = element(safe);
      return `<clientConfig><emailProvider id="a"><domain>example.test</domain>${server}</emailProvider></clientConfig>`;
    });
}
const server = (host: string, port: string, user: string) =>
  `<incomingServer type="imap"><hostname>${host}</hostname><port>${port}</port><socketType>SSL</socketType><username>${user}</username><authentication>plain</authentication></incomingServer>`;
const configs = [
  inXml((text) => server(`mail${text}x`, '993', 'a')),
  inXml((text) => server('mail.example.test', `9${text}9`, 'a')),
  inXml((text) => server('mail.example.test', '993', `a${text}a`)),
  inXml((text) => `<!-- ${text.replaceAll('-', '')} -->${server('mail.example.test', '993', 'a')}`),
  (length: number) => [
    `<clientConfig><emailProvider>${server('h.example.test', '993', 'a').repeat(length / 170)}</emailProvider></clientConfig>`,
    `<clientConfig><emailProvider>${'<a>'.repeat(length / 3)}`,
    `<clientConfig ${'a="" '.repeat(length / 5)}>`,
    `<clientConfig ${Array.from({ length: length / 12 }, (_, index) => `a${index}=""`).join(' ')}>`,
    ...fill(length),
  ],
];
export const xmlTexts: Texts = (length: number) => configs.flatMap((texts) => texts(length));

export const jsonTexts: Texts = (length: number) => [
  ...fill(length).map((text) => JSON.stringify({ protocols: { imap: { host: `mail${text}x` } } })),
  `{"protocols":${'{"imap":'.repeat(length / 8)}`,
  `{"protocols":${'['.repeat(length)}`,
  JSON.stringify({
    protocols: Object.fromEntries(Array.from({ length: length / 12 }, (_, n) => [`k${n}`, n])),
  }),
  ...fill(length),
];

export const recordTexts: Texts = (length: number) =>
  [
    '\u0016\u0003\u0003\u0000\u0001\u0002',
    '\u0016\u0003\u0003\u0000\u0004\u0000\u0000\u0000\u0000',
    '\u0015\u0003\u0003\u0000\u0002\u0001\u0001',
    '\u0016\u0003\u0003\u0040\u0000\u0002\u0000\u0020\u0000',
  ].map((one) => one.repeat(length / one.length));
