import { boundFacts } from '../check/bound-facts.ts';
import { parseAutodiscover } from '../check/discover/parse-autodiscover.ts';
import { parseClientConfig } from '../check/discover/parse-client-config.ts';
import { parsePacc } from '../check/discover/parse-pacc.ts';
import { toCandidates } from '../check/discover/published-server.ts';
import { parseAddress, parseHost, parsePort, parseUsername } from '../check/parse-fields.ts';
import { parseRequest } from '../check/parse-request.ts';
import { protocols } from '../model/protocols.ts';
import { decodeText } from '../net/decode-text.ts';
import { HandshakeTap } from '../net/tls/sent-chain.ts';
import { ServerHelloReader } from '../net/tls/server-hello.ts';
import { Transcript } from '../net/transcript.ts';
import { storageQuota } from '../protocols/imap/mailbox.ts';
import { parseStatus as parseImapStatus } from '../protocols/imap/replies.ts';
import { descriptors } from '../protocols/index.ts';
import { parseStatus as parsePop3Status } from '../protocols/pop3/replies.ts';
import { parseReplyLine, toReply } from '../protocols/smtp/replies.ts';
import { describeAnswers } from '../readers/describe-answer.ts';
import { programViews } from '../readers/index.ts';
import { authenticateMessage } from '../round-trip/authenticate.ts';
import { boundMessage } from '../round-trip/bound-message.ts';
import { junkOf } from '../round-trip/imap-folders.ts';
import { isOurs } from '../round-trip/mailbox.ts';
import { readMessage } from '../round-trip/read-message.ts';
import { writeTestMessage } from '../round-trip/test-message.ts';
import { readXmlDocument } from '../xml/read-xml.ts';
import { heard, heardAccount, heardAnswer } from './heard-answers.ts';

/** A reader of text that strangers write, with the most that may reach it. */
export interface ForeignReader {
  name: string;
  /** Bytes. */
  most: number;
  /** Texts around so many bytes, each hostile in its own way. */
  texts(length: number): string[];
  read(text: string): unknown;
}

const kib = 1024;
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
const fill = (length: number) => pieces.map((piece) => piece.repeat(Math.ceil(length / piece.length)));
const around = (before: string, after: string) => (length: number) => [
  ...fill(length).map((text) => `${before}${text}${after}`),
  // Behind something that fits, so that patterns come to their end.
  ...fill(length).map((text) => `${before}a${text}a${after}`),
];

const request = (() => {
  const parsed = parseRequest({ address: heardAccount.address });
  if (!parsed.ok) throw new Error('the request is wrong');
  return parsed.value;
})();

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
const xmlTexts = (length: number) => configs.flatMap((texts) => texts(length));

const jsonTexts = (length: number) => [
  ...fill(length).map((text) => JSON.stringify({ protocols: { imap: { host: `mail${text}x` } } })),
  `{"protocols":${'{"imap":'.repeat(length / 8)}`,
  `{"protocols":${'['.repeat(length)}`,
  JSON.stringify({
    protocols: Object.fromEntries(Array.from({ length: length / 12 }, (_, n) => [`k${n}`, n])),
  }),
  ...fill(length),
];

const sent = writeTestMessage(heardAccount, new Date(0));
const headerTexts = (length: number) =>
  [
    ...fill(length),
    ...[
      'a\r\n b',
      'X: y\r\n',
      'Received: from a ([192.0.2.1]) by b;\r\n',
      'DKIM-Signature: v=1; a=rsa-sha256; d=x.test; s=s; b=AA; bh=AA; h=from\r\n',
      'a\r\n\t',
      '()',
      '<>',
    ].map((one) => one.repeat(length / one.length)),
  ].flatMap((text) => [
    `Return-Path: <${text}>\r\n${sent.source}`,
    `Received: from a${text}\r\n${sent.source}`,
    `Subject: ${text}\r\n${sent.source}`,
    `${text}\r\n${sent.source}`,
    `${sent.source}${text}`,
    `DKIM-Signature: v=1; a=rsa-sha256; d=example.test; s=a; bh=AA; b=${text}; h=from\r\n${sent.source}`,
  ]);
const noDns = {
  records: async () => ({ ok: false, failure: { kind: 'host-not-found', step: 'dns', detail: '' } }),
};

async function readMail(text: string): Promise<void> {
  const { bytes, isWhole } = boundMessage(Buffer.from(text));
  const seen = {
    account: heardAccount,
    sent,
    sentAt: new Date(0),
    seenAt: new Date(),
    hide: (one: string) => one,
  };
  const message = await readMessage(bytes, seen);
  if (!isWhole) return;
  await authenticateMessage(bytes, {
    ...{ account: heardAccount, returnPath: message.returnPath, hops: message.hops, ownName: 'a.test' },
    ...{
      server: { host: 'mail.example.test', address: '192.0.2.1' },
      dns: noDns as never,
      timeoutMs: 60_000,
    },
  });
}

function readRecords(text: string): void {
  // In small pieces: what came before must not be read again for each.
  const bytes = Buffer.from(text, 'latin1');
  const reader = new ServerHelloReader();
  const tap = new HandshakeTap();
  for (let at = 0; at < bytes.length; at += 64) {
    reader.feed(bytes.subarray(at, at + 64));
    tap.feed(bytes.subarray(at, at + 64));
  }
  tap.certificates();
  tap.keyExchange();
}

const records = (length: number) =>
  [
    '\u0016\u0003\u0003\u0000\u0001\u0002',
    '\u0016\u0003\u0003\u0000\u0004\u0000\u0000\u0000\u0000',
    '\u0015\u0003\u0003\u0000\u0002\u0001\u0001',
    '\u0016\u0003\u0003\u0040\u0000\u0002\u0000\u0020\u0000',
  ].map((one) => one.repeat(length / one.length));

/** Every reader of foreign text that has a size of its own. */
export const foreignReaders: readonly ForeignReader[] = [
  {
    name: 'transcript',
    most: 64 * kib,
    texts: around('', ''),
    read: (text) => new Transcript(() => 0).add('server', text),
  },
  {
    name: 'charset',
    most: 64 * kib,
    texts: around('\u00ff', ''),
    read: (text) => decodeText(Buffer.from(text, 'latin1')),
  },
  ...protocols.map((protocol) => ({
    ...{ name: `${protocol} capabilities`, most: 64 * kib, texts: around('"', ' ') },
    read: (text: string) => descriptors[protocol].readOffer([text], text),
  })),
  { name: 'IMAP status', most: 64 * kib, texts: around('NO ', ''), read: parseImapStatus },
  { name: 'IMAP code', most: 64 * kib, texts: around('NO [', ''), read: parseImapStatus },
  {
    name: 'IMAP quota',
    most: 64 * kib,
    texts: around('QUOTA ( STORAGE ', ''),
    read: (text) => storageQuota([text]),
  },
  { name: 'IMAP folders', most: 64 * kib, texts: around('LIST () "/" ', ''), read: (text) => junkOf([text]) },
  { name: 'POP3 status', most: 64 * kib, texts: around('-ERR ', ''), read: parsePop3Status },
  {
    name: 'SMTP reply',
    most: 64 * kib,
    texts: around('550 ', ''),
    read: (text) => toReply([parseReplyLine(text)].filter((one) => one !== null)),
  },
  {
    name: 'fields',
    most: 64 * kib,
    texts: around('', ''),
    read: (text) => [parseHost, parseAddress, parsePort, parseUsername].map((parse) => parse(text)),
  },
  {
    name: 'facts',
    most: 256 * kib,
    texts: around('', ''),
    read: (text) => boundFacts({ text, list: text.split('') }),
  },
  { name: 'XML', most: 256 * kib, texts: xmlTexts, read: (text) => readXmlDocument(text) },
  {
    name: 'autoconfig',
    most: 256 * kib,
    texts: xmlTexts,
    read: (text) => toCandidates(parseClientConfig(text, heardAccount) ?? [], request),
  },
  {
    name: 'Autodiscover',
    most: 256 * kib,
    texts: xmlTexts,
    read: (text) => parseAutodiscover(text.replaceAll('clientConfig', 'Autodiscover')),
  },
  {
    name: 'PACC',
    most: 256 * kib,
    texts: jsonTexts,
    read: (text) => toCandidates(parsePacc(text) ?? [], request),
  },
  {
    name: 'ten programs',
    most: 256 * kib,
    texts: (length) => [...xmlTexts(length), ...jsonTexts(length)],
    read: (text) => {
      const answers = [heardAnswer(text)];
      programViews(heard(answers));
      describeAnswers(answers);
    },
  },
  {
    name: 'headers for our mark',
    most: 256 * kib,
    texts: headerTexts,
    read: (text) => isOurs(text, sent.token),
  },
  { name: 'message', most: 1024 * kib, texts: headerTexts, read: readMail },
  { name: 'TLS records', most: 256 * kib, texts: records, read: readRecords },
];
