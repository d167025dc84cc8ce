import { boundFacts } from '../../check/finish/bound-facts.ts';
import { parseRequest } from '../../check/request/parse-request.ts';
import { decode } from '../../decode/decode.ts';
import { parseAutoconfig } from '../../discovery/parse-autoconfig.ts';
import { parseAutodiscover } from '../../discovery/parse-autodiscover.ts';
import { parsePacc } from '../../discovery/parse-pacc.ts';
import { toCandidates } from '../../discovery/published-server.ts';
import { parseAddress, parseHost, parsePort, parseUsername } from '../../fields/parse-fields.ts';
import { readHomeBytes } from '../../home/read-home.ts';
import { protocols } from '../../model/protocols.ts';
import { Secret } from '../../model/secret.ts';
import { visible } from '../../model/visible.ts';
import { decodeText } from '../../net/decode-text.ts';
import { Redactor } from '../../net/redactor.ts';
import { certificateFacts } from '../../net/tls/certificate-facts.ts';
import { HandshakeTap } from '../../net/tls/sent-chain.ts';
import { readServerHello, ServerHelloReader } from '../../net/tls/server-hello.ts';
import { readMessages, readRecords } from '../../net/tls/tls-records.ts';
import { readCertificate } from '../../net/tls/trust-store.ts';
import { Transcript } from '../../net/transcript.ts';
import { boundList, boundText } from '../../protocols/bounds.ts';
import { recognizeService } from '../../protocols/greeting.ts';
import { storageQuota } from '../../protocols/imap/mailbox.ts';
import { parseStatus as parseImap } from '../../protocols/imap/replies.ts';
import { descriptors } from '../../protocols/index.ts';
import { oddRefusal } from '../../protocols/odd-refusal.ts';
import { parseStatus as parsePop3 } from '../../protocols/pop3/replies.ts';
import { dateOf } from '../../protocols/pop3/sample-ages.ts';
import { parseServerFinal, parseServerFirst } from '../../protocols/sasl/scram-messages.ts';
import { ownName } from '../../protocols/smtp/relay-forms.ts';
import { parseReplyLine, toReply } from '../../protocols/smtp/replies.ts';
import { readAutodiscoverRequest } from '../../publish/read-autodiscover.ts';
import { describeAnswers } from '../../readers/describe-answer.ts';
import { programViews } from '../../readers/index.ts';
import { junkOf } from '../../round-trip/imap-folders.ts';
import { isOurs } from '../../round-trip/mailbox.ts';
import { readHops } from '../../round-trip/received.ts';
import { readSpamNotes } from '../../round-trip/spam-notes.ts';
import { rules } from '../../rules/index.ts';
import { judge } from '../../rules/judge.ts';
import { readServerText } from '../../rules/server-text/server-text.ts';
import { findingWords } from '../../words/finding-words.ts';
import { readXmlDocument } from '../../xml/read-xml.ts';
import { english } from '../english.ts';
import { healthyCheck, healthyPop3, healthySmtp, reply } from '../healthy-facts.ts';
import { heard, heardAccount, heardAnswer } from '../heard-answers.ts';
import { homeSamples } from '../home-samples.ts';
import { around, jsonTexts, kib, recordTexts, type Texts, xmlTexts } from '../hostile-texts.ts';
import { headerTexts, readMail, sent } from './read-mail.ts';

/** A reader of foreign text: takes any bytes, never throws, and takes time that grows with their number only. */
export interface FuzzTarget {
  name: string;
  /** Inputs that it knows, to begin from. */
  known: readonly Buffer[];
  read(input: Buffer): unknown;
  /** Slow for what it does, so fewer inputs are worth the time. */
  share?: number;
  /** The most that may reach it, in bytes, and texts of any size by which it is shown to be linear. */
  grows?: { most: number; texts: Texts; encoding?: 'latin1' };
  /** Gives a promise, so that it is not fuzzed. */
  isAsync?: true;
}

const texts = (...known: string[]) => known.map((text) => Buffer.from(text));
const lines = (input: Buffer) => decodeText(input).split('\n');
const now = new Date('2026-11-22T12:00:00Z');
const request = (() => {
  const parsed = parseRequest({ address: heardAccount.address });
  if (!parsed.ok) throw new Error('the request is wrong');
  return parsed.value;
})();

const autoconfig =
  '<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="example.test"><domain>example.test</domain><incomingServer type="imap"><hostname>mail.example.test</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer><outgoingServer type="smtp"><hostname>mail.example.test</hostname><port>465</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer></emailProvider></clientConfig>';
const autodiscover =
  '<?xml version="1.0"?><Autodiscover><Response><Account><AccountType>email</AccountType><Action>settings</Action><Protocol><Type>IMAP</Type><Server>mail.example.test</Server><Port>993</Port><SSL>on</SSL><LoginName>ann</LoginName></Protocol></Account></Response></Autodiscover>';
const pacc = '{"protocols":{"imap":{"host":"mail.example.test"},"smtp":{"host":"mail.example.test"}}}';
const replies = texts(
  '+OK ready <1.2@mail.example.test>',
  '-ERR [AUTH] Authentication failed.',
  '* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready',
  'a1 NO [AUTHENTICATIONFAILED] wrong',
  '535 5.7.8 Username and Password not accepted https://example.test/help',
  '451 4.7.1 Your account has been locked for too many failed logins',
);

/** Every reader of foreign text, by the room it stands in. */
export const targets: readonly FuzzTarget[] = [
  {
    name: 'decode text',
    known: replies,
    read: (input) => decodeText(input),
    grows: { most: 64 * kib, texts: around('\u00ff', ''), encoding: 'latin1' },
  },
  {
    name: 'error texts',
    known: replies,
    read: (input) => decode(input.toString()),
    grows: { most: 64 * kib, texts: around('550 5.1.1 ', ' AUTH PLAIN ') },
    isAsync: true,
  },
  {
    name: 'XML',
    known: texts(autoconfig, autodiscover),
    read: (input) => readXmlDocument(input),
    grows: { most: 256 * kib, texts: xmlTexts },
  },
  {
    name: 'autoconfig',
    known: texts(autoconfig),
    read: (input) => toCandidates(parseAutoconfig(input, heardAccount) ?? [], request),
    grows: { most: 256 * kib, texts: xmlTexts },
  },
  {
    name: 'Autodiscover',
    known: texts(autodiscover),
    read: (input) => parseAutodiscover(input),
    grows: {
      most: 256 * kib,
      texts: (length) => xmlTexts(length).map((text) => text.replaceAll('clientConfig', 'Autodiscover')),
    },
  },
  {
    name: 'PACC',
    known: texts(pacc),
    read: (input) => toCandidates(parsePacc(input.toString()) ?? [], request),
    grows: { most: 256 * kib, texts: jsonTexts },
  },
  {
    name: 'Autodiscover requests',
    known: texts(autodiscover),
    read: (input) => readAutodiscoverRequest(input.toString()),
  },
  ...protocols.map((protocol) => ({
    name: `${protocol} capabilities`,
    known: replies,
    read: (input: Buffer) => descriptors[protocol].readOffer(lines(input), decodeText(input)),
    grows: { most: 64 * kib, texts: around('"', ' ') },
  })),
  {
    name: 'POP3 replies',
    known: replies,
    read: (input) => parsePop3(decodeText(input)),
    grows: { most: 64 * kib, texts: around('-ERR ', '') },
  },
  {
    name: 'IMAP replies',
    known: replies,
    read: (input) => parseImap(decodeText(input)),
    grows: {
      most: 64 * kib,
      texts: (length) => ['NO ', 'NO ['].flatMap((before) => around(before, '')(length)),
    },
  },
  {
    name: 'SMTP replies',
    known: replies,
    read: readSmtp,
    grows: { most: 64 * kib, texts: around('550 ', '') },
  },
  { name: 'greetings', known: replies, read: readGreeting },
  {
    name: 'quota',
    known: texts('* QUOTA "" (STORAGE 10 512)'),
    read: (input) => storageQuota(lines(input)),
    grows: { most: 64 * kib, texts: around('QUOTA ( STORAGE ', '') },
  },
  {
    name: 'folders',
    known: texts('* LIST (\\Junk) "/" "Junk"'),
    read: (input) => junkOf(lines(input)),
    grows: { most: 64 * kib, texts: around('LIST () "/" ', '') },
  },
  {
    name: 'dates',
    known: texts('Date: Sun, 22 Nov 2026 12:00:00 +0000'),
    read: (input) => dateOf(lines(input)),
  },
  {
    name: 'SCRAM',
    known: texts('r=abc,s=QSXCR+Q6sek8bf92,i=4096', 'v=rmF9pqV8S7suAoZWja4dJRkFsKQ='),
    read: readScram,
  },
  {
    name: 'Received',
    known: texts('from a (b [192.0.2.1]) by c with ESMTPS id d; Sun, 22 Nov 2026 12:00:00 +0000'),
    read: (input) => readHops([decodeText(input)], now, now),
  },
  {
    name: 'spam notes',
    known: texts('Yes, score=5.1 required=5.0'),
    read: (input) => readSpamNotes([{ key: 'x-spam-status', value: decodeText(input) }]),
  },
  {
    name: 'TLS',
    known: [Buffer.from('160303002a020000260303', 'hex'), Buffer.from('15030300020228', 'hex')],
    read: readTls,
    grows: { most: 256 * kib, texts: recordTexts, encoding: 'latin1' },
  },
  { name: 'certificates', known: [], read: readDer, share: 0.2 },
  { name: 'printing', known: replies, read: print, grows: { most: 64 * kib, texts: around('', '') } },
  { name: 'redaction', known: replies, read: redact, share: 0.2 },
  {
    name: 'form fields',
    known: texts('ann@example.test', '[2001:db8::1]', '993'),
    read: readFields,
    grows: { most: 64 * kib, texts: around('', '') },
  },
  {
    name: 'pasted outputs',
    known: texts(...homeSamples().map(({ text }) => text)),
    read: (input) => readHomeBytes(input),
    share: 0.3,
    grows: {
      most: 64 * kib,
      texts: around('$ curl -v smtp://a\n* Trying a\n', '\nPing a [192.0.2.1] 32 :'),
    },
  },
  { name: 'clauses', known: replies, read: (input) => readServerText(decodeText(input), 'ann'), share: 0.2 },
  { name: 'rules', known: replies, read: judgeText, share: 0.03 },
  {
    name: 'program readers',
    known: texts(autoconfig, autodiscover),
    read: readAsPrograms,
    share: 0.05,
    grows: { most: 256 * kib, texts: (length) => [...xmlTexts(length), ...jsonTexts(length)] },
  },
  {
    name: 'facts',
    known: replies,
    read: (input) => boundFacts({ text: input.toString(), list: input.toString().split('') }),
    grows: { most: 256 * kib, texts: around('', '') },
  },
  {
    name: 'headers for our mark',
    known: [sent.source].map((source) => Buffer.from(source)),
    read: (input) => isOurs(input.toString(), sent.token),
    grows: { most: 256 * kib, texts: headerTexts },
  },
  {
    name: 'message',
    known: [],
    isAsync: true,
    read: readMail,
    grows: { most: 1024 * kib, texts: headerTexts },
  },
];

function readSmtp(input: Buffer): unknown {
  const parsed = lines(input).map((line) => parseReplyLine(line));
  return toReply(parsed.filter((line) => line !== null).slice(0, 100));
}

function readGreeting(input: Buffer): unknown {
  const text = decodeText(input);
  const odd = (['pop3', 'imap', 'smtp'] as const).map((protocol) => oddRefusal(text, protocol));
  return [recognizeService(text), ownName(text), odd];
}

function readScram(input: Buffer): unknown {
  const text = input.toString();
  return [parseServerFirst(text, 'abc'), parseServerFinal(text)];
}

function readTls(input: Buffer): unknown {
  const reader = new ServerHelloReader();
  for (let at = 0; at < input.length; at += 64) reader.feed(input.subarray(at, at + 64));
  const tap = new HandshakeTap();
  // In small pieces: what came before must not be read again for each.
  for (let at = 0; at < input.length; at += 64) tap.feed(input.subarray(at, at + 64));
  const heard = [tap.certificates(), tap.keyExchange()];
  return [readServerHello(input), [...readRecords(input)], [...readMessages(input)], heard];
}

function readDer(input: Buffer): unknown {
  const certificate = readCertificate(input);
  return certificate && certificateFacts(certificate);
}

function print(input: Buffer): unknown {
  const transcript = new Transcript(() => 0);
  transcript.add('server', decodeText(input));
  return [visible(decodeText(input)), transcript.lines];
}

const redactor = new Redactor(new Secret('Tr0ub4dor&3'));
redactor.credentialsSent();
function redact(input: Buffer): unknown {
  return redactor.hide(decodeText(input));
}

function readFields(input: Buffer): unknown {
  const text = input.toString();
  return [
    parseAddress(text),
    parseHost(text),
    parsePort(text),
    parseUsername(text),
    parseRequest({ address: text }),
  ];
}

/** The same words as greeting, refusal, capability and mailbox reply: every rule that reads words sees them. */
function judgeText(input: Buffer): unknown {
  // As long as facts keep it.
  const text = boundText(decodeText(input));
  const said = reply('535', text, { code: text.slice(0, 20), enhanced: '5.7.8' });
  const refused = (endpoint: ReturnType<typeof healthyPop3>) => ({
    ...endpoint,
    facts: {
      ...endpoint.facts,
      ...{ greeting: text, greetingReply: said, capabilitiesTls: boundList(text.split('\n')) },
      login: endpoint.facts.login && { ...endpoint.facts.login, outcome: 'refused' as const, reply: said },
    },
  });
  const { findings } = judge(
    rules,
    healthyCheck({ endpoints: [refused(healthyPop3()), refused(healthySmtp())] }),
  );
  const context = { account: heardAccount, endpoint: healthyPop3() };
  return findings.map((finding) => findingWords(english, finding, context));
}

function readAsPrograms(input: Buffer): unknown {
  const answers = [
    'https://autoconfig.example.test/mail/config-v1.1.xml',
    'https://autodiscover.example.test/autodiscover/autodiscover.xml',
  ].map((url) => heardAnswer(input, { url }));
  return [programViews(heard(answers)), describeAnswers(answers)];
}
