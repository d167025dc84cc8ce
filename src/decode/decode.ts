import type { Actor } from '../model/actor.ts';
import { isIncoming } from '../model/protocols.ts';
import { readRefusal } from '../rules/connection/greeting-cause.ts';
import { causeInText } from '../rules/login/provider-texts.ts';
import { refusalCauses } from '../rules/login/refusal-causes.ts';
import { causeInWords } from '../rules/sending/envelope-texts.ts';
import { clausesOf } from '../rules/server-text/clauses.ts';
import { type Meaning as ForeignMeaning, meaningIn } from '../rules/server-text/languages.ts';
import { readServerText } from '../rules/server-text/server-text.ts';
import { subjectOf } from './claims/about-mail.ts';
import { readClaim } from './claims/read-claims.ts';
import { dropSecrets } from './drop-secrets.ts';
import type { CatalogueEntry } from './entry.ts';
import { entryOfCode, findCodes, findPhrases, isLogLine, statementsOf } from './find-entries.ts';
import { findNames, type Names } from './find-names.ts';
import { findQuotedWords } from './find-quoted-words.ts';
import { type FoundReply, findReplies } from './find-replies.ts';
import { type MeaningId, meanings } from './meanings.ts';
import { mostText, prepareText, withoutFields } from './prepare-text.ts';
import { readMail } from './read-mail.ts';
import { ofEnvelope, ofLogin, readReply } from './read-reply.ts';

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

/** A reading with its weight: how much it tells beside the others. */
interface Candidate {
  id: string;
  meanings: readonly MeaningId[];
  weight: number;
  at: number;
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
  if (subject === 'other' && replies.every(({ reply }) => reply.enhanced === null))
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

/** Numbers that Windows uses for everything. */
function isOfSystem({ id }: CatalogueEntry): boolean {
  return id.startsWith('winsock/') || /^outlook\/0x8(?:007|0004)/.test(id);
}

/** Three numbers with dots are versions more often than codes where nothing speaks of mail. */
function isVersion({ kind }: CatalogueEntry, text: string): boolean {
  return (kind === 'enhanced-code' || kind === 'reply-code') && text.length >= bare;
}

/** Words that a program hands on as a server's say more than the sentence it puts around them. */
function ofQuoted(found: FoundReply, at: number): Candidate[] {
  return ofReply(found, at)
    .filter(({ weight }) => weight >= 47)
    .map((one) => ({ ...one, weight: 53 }));
}

/** What is said of the message itself goes before what is said of its sender, and that before what is said of a recipient. */
const early =
  /^(?:delivery\/(?:mailbox-count|virus|attachment|dmarc|spf|dkim|arc|greylist|loop|size|recipients-many|line-length|headers|utf8-address|reverse-name|sender-domain))$/;
/** Codes that servers also use for messages, where they say nothing of a login. */
const ofSigningIn: ReadonlySet<MeaningId> = new Set([
  'wrong-password',
  'app-password-needed',
  'method-unsupported',
]);
const firm: readonly string[] = [
  'relay-denied',
  'login-required',
  'needs-encryption',
  'sending-limit',
  'sending-suspended',
  'password-must-change',
  'recipient-mailbox-full',
  'address-blocked',
];

function ofReply(found: FoundReply, at: number): Candidate[] {
  const { reply } = found;
  const read = readReply(found);
  const told = findPhrases(reply.text, ({ id }) => id.startsWith('reply/'))[0];
  if (told !== undefined) return [{ id: told.id, meanings: told.meanings, at, weight: 61 }];
  const own = { id: read.id, meanings: [read.meaning], at };
  const claimed = read.isDefault ? ofClaimInReply(found, at) : [];
  if (!read.id.startsWith('envelope/')) {
    const other = read.isDefault
      ? findPhrases(reply.text, isSaid).find(({ id }) => ofMailbox.test(id))
      : undefined;
    // Over IMAP and POP3 it is the reader's own mailbox.
    if (other !== undefined) return [{ id: other.id, meanings: other.meanings.map(ofOwn), at, weight: 50 }];
    return [{ ...own, weight: read.isDefault ? 44 : 60 }, ...claimed];
  }
  // Codes that one provider has for one case, such as 5.7.133, say more than its words.
  const own3 =
    reply.enhanced !== null && /\.\d{3}$/.test(reply.enhanced) ? entryOfCode(reply.enhanced) : null;
  if (own3 !== null && own3.meanings.length === 1 && !ofSigningIn.has(own3.meanings[0]))
    return [{ id: own3.id, meanings: own3.meanings, at, weight: 59 }];
  const said = findPhrases(reply.text, isSaid);
  const soon = said.find(({ id, tells }) => tells !== 'weak' && early.test(id));
  if (soon !== undefined && !(firm.includes(read.meaning) && soon.id.startsWith('delivery/headers')))
    return [{ id: soon.id, meanings: soon.meanings, at, weight: 58 }];
  if (firm.includes(read.meaning)) return [{ ...own, weight: 57 }];
  const late = said.find(({ tells }) => tells !== 'weak');
  if (late !== undefined) return [{ id: late.id, meanings: late.meanings, at, weight: 56 }];
  if (!read.isDefault) return [{ ...own, weight: 55 }];
  const turned =
    (reply.status === '421' && !ofMessage.has(found.stage)) || found.stage === 'connect'
      ? readRefusal(reply, found.protocol)
      : null;
  if (turned === 'busy') return [{ id: 'greeting/busy', meanings: ['server-busy'], at, weight: 54 }];
  if (turned !== null && turned !== 'fault' && turned !== 'no-service')
    return [{ id: `greeting/${turned}`, meanings: ['address-blocked'], at, weight: 54 }];
  const coded =
    reply.enhanced === null
      ? null
      : (entryOfCode(reply.enhanced) ?? entryOfCode(`x${reply.enhanced.slice(1)}`));
  const lasts = !reply.status.startsWith('4') || (coded !== null && coded.meanings[0] !== 'sending-refused');
  if (coded !== null && lasts && !ofSigningIn.has(coded.meanings[0]))
    return [{ id: coded.id, meanings: coded.meanings, at, weight: 52 }];
  if (claimed.length > 0) return claimed;
  const numbered = entryOfCode(reply.status);
  const spoken = reply.text === '' && numbered !== null;
  return [spoken ? { id: numbered.id, meanings: numbered.meanings, at, weight: 30 } : { ...own, weight: 46 }];
}

/** The words of a reply that its rules do not know: what they claim of a message is about its recipient, not about the reader. */
function ofClaimInReply({ reply, protocol, stage }: FoundReply, at: number): Candidate[] {
  const claim = readClaim(reply.text);
  if (claim === null || claim.how === 'advised' || unclear.test(claim.id)) return [];
  const isOwn = isIncoming(protocol) || stage === 'login';
  const [first, ...others] = isOwn ? claim.meanings : claim.meanings.flatMap((one) => ofOther(one) ?? []);
  if (first === undefined) return [];
  return [{ id: claim.id, meanings: [first, ...others], at, weight: isOwn ? 45 : 47 }];
}

/** What a claim means in a reply to a message; null where it says nothing there. */
function ofOther(meaning: MeaningId): MeaningId | null {
  switch (meaning) {
    case 'own-mailbox-full':
      return 'recipient-mailbox-full';
    case 'account-disabled':
      return 'recipient-disabled';
    case 'host-not-found':
      return 'recipient-domain-unknown';
    case 'cannot-connect':
    case 'timeout':
      return 'recipient-server-down';
    case 'wrong-password':
    case 'service-off':
    case 'program-settings':
    case 'program-data':
    case 'password-must-change':
    case 'mailbox-in-use':
      return null;
    default:
      return meaning;
  }
}

/** Once a message is under way, a 421 says more than that the server is busy. */
const ofMessage: ReadonlySet<string> = new Set(['mail', 'rcpt', 'data']);

function isSaid({ kind }: CatalogueEntry): boolean {
  return kind === 'server-text' || kind === 'provider-text';
}

const ofMailbox = /^(?:delivery\/(?:size|server-fault)|provider\/gmail-recipient-storage)$/;

function ofOwn(meaning: MeaningId): MeaningId {
  return meaning === 'recipient-mailbox-full' ? 'own-mailbox-full' : meaning;
}

function weightOfCode(entry: CatalogueEntry): number {
  switch (entry.kind) {
    case 'enhanced-code':
      return 34;
    case 'response-code':
      return 36;
    case 'reply-code':
      return 5;
    case 'system-code':
      return entry.tells === 'exact' ? 50 : 40;
    default:
      if (isOfSystem(entry)) return 35;
      return entry.tells === 'exact' ? 50 : 44;
  }
}

/** `mayClaim`: what no row knows is read by the things and states it names. */
function ofStatements(text: string, hasReplies: boolean, mayClaim: boolean): Candidate[] {
  const isNotice = bounce.test(text);
  const isReport = report.test(text);
  const isOfMail = isNotice || hasReplies || ofMail.test(text);
  const isOfLogin = isOfMail || ofLogins.test(text);
  const found: Candidate[] = [];
  for (const { text: statement, at } of statementsOf(text)) {
    const isHandedOn = isNotice || text.length < bare || logged.test(statement);
    const entries = [
      ...findPhrases(statement, ({ kind }) => kind !== 'server-text' && kind !== 'provider-text'),
      ...(isHandedOn
        ? findPhrases(
            withoutGuesses(statement),
            ({ kind }) => kind === 'server-text' || kind === 'provider-text',
          )
        : []),
    ];
    for (const entry of entries)
      found.push({
        id: entry.id,
        meanings: isReport
          ? ofReported(ofPlace(entry.meanings, statement, true))
          : ofPlace(entry.meanings, statement, isNotice),
        at,
        weight:
          weightOfText(entry, logged.test(statement)) -
          (isOfMail ? 0 : 8) -
          (heading.test(statement) ? 2 : 0),
      });
    if (!hasReplies && !isNotice && isOfLogin && statement.length < shortest && !isLogLine(statement))
      found.push(...ofWords(statement, at));
    if (mayClaim && statement.length < shortest && (isOfMail || !isCode.test(statement)))
      found.push(
        ...ofClaims(statement, at, entries)
          .filter(({ id }) => !isLogLine(statement) || !unclear.test(id))
          .map((one) => (isReport ? { ...one, meanings: ofReported(one.meanings) } : one)),
      );
    if (entries.length === 0) {
      const foreign = meaningIn(clausesOf(statement));
      if (foreign !== null && isOfLogin && foreign !== 'later')
        found.push({ id: `language/${foreign}`, meanings: [ofForeign[foreign]], at, weight: 40 });
    }
  }
  return found;
}

/** In a report on a message, what could not be found or reached is the recipient's server. */
function ofReported(said: readonly MeaningId[]): readonly MeaningId[] {
  return said.map((one) => ofOther(one) ?? one);
}

const report =
  /final-recipient:|diagnostic-code:|could ?n.t\s+be\s+delivered|could not\s+be\s+delivered|undeliverable|mailer-daemon|delivery (?:has )?failed to|returned to sender|undelivered mail|(?:==|\*\*) \S{1,100}@|\bR=\w{1,40} T=|\b\w{6}-\w{6,11}-\w{2,4}\b|stat=Deferred|status=(?:deferred|bounced)/i;

/** A log whose next step is on the same computer tells of its own faults; who shows nothing but a line has his own server in mind. */
function ofPlace(
  said: CatalogueEntry['meanings'],
  statement: string,
  isNotice: boolean,
): CatalogueEntry['meanings'] {
  const isDown = said[0] === 'recipient-server-down';
  if (!isDown && said[0] !== 'recipient-server-fault') return said;
  if (onSameComputer.test(statement)) return ['server-fault'];
  return isDown && !isNotice && !logged.test(statement) ? ['cannot-connect', 'timeout'] : said;
}

const onSameComputer =
  /relay=(?:virtual|local|maildrop|procmail|dovecot|private|lmtp|\[?127\.0\.0\.1|localhost)|connect to (?:127\.0\.0\.1|localhost|private\/)/;

/** A wording that no row knows, read by the things and states it names. */
function ofClaims(statement: string, at: number, rows: readonly CatalogueEntry[] = []): Candidate[] {
  const claim = readClaim(statement);
  if (claim === null) return [];
  if (unclear.test(claim.id) && bounce.test(statement)) return [];
  const isNamed = /^claim\/(?:certificate|identity)-(?!fails|wrong)/.test(claim.id);
  // What is wrong is said by name; a row that covers several faults knows less.
  const isPlain =
    claim.how === 'said' &&
    (isNamed || (claim.meanings.length === 1 && rows.every(({ kind }) => kind === 'library-text')));
  if (rows.some(({ tells }) => tells === 'exact' || (tells === 'rough' && !isPlain))) return [];
  const weight = { said: isNamed ? 46 : isPlain && rows.length > 0 ? 44 : 42, supposed: 36, advised: 30 }[
    claim.how
  ];
  return [{ id: claim.id, meanings: claim.meanings, at, weight }];
}

/** What every notice says of whatever it could not deliver. */
const unclear = /^claim\/(?:(?:recipient|sender|relay)-(?:fails|refused)|mail-address-fails|user-fails)$/;

/** Gmail sets a rough title over each notice. */
const heading = /^\s*\*\* .{3,60} \*\*\s*$/;

/** A program's own text, not what it says. */
const isCode = /[{};]|=>|\(\)/;

/** What a notice only supposes is no cause: "may not exist, they may be blacklisted". */
function withoutGuesses(statement: string): string {
  return statement
    .split(/(?<=[.!?])\s+|\n(?=\S)/)
    .filter(
      (sentence) =>
        !/\b(?:may|might|possibl[ey]|perhaps|for example|such as|if (?:the|your|you)|kann|könnte|möglich\w*|peut|puede)\b/i.test(
          sentence,
        ),
    )
    .join(' ');
}

/** A text that names nothing of mail is read so only where it is as short as a box of a program, in characters. */
const shortBox = 240;

/** Who types so little means just that: a code, a phrase. */
const bare = 48;

/** Longer statements are no words of a server. */
const shortest = 600;

/** The words of a server that a program shows without its code, read as a test reads them. */
function ofWords(statement: string, at: number): Candidate[] {
  const cause = causeInText(readServerText(statement), openToWords);
  if (cause !== null) return [{ id: `login/${cause}`, meanings: [ofLogin[cause]], at, weight: 41 }];
  const envelope = causeInWords(statement);
  const meaning = envelope === null || !saidAlone.includes(envelope) ? undefined : ofEnvelope[envelope];
  return meaning === undefined ? [] : [{ id: `envelope/${envelope}`, meanings: [meaning], at, weight: 40 }];
}

/** What is clear enough without a number before it. */
const saidAlone: readonly string[] = [
  'relay-denied',
  'login-required',
  'encryption-required',
  'limit-reached',
  'sending-suspended',
];

/** What words alone may claim. That something passes, or that a command is unknown, is said of much else. */
const openToWords = refusalCauses.filter(
  (cause) =>
    !['login-temporary-failure', 'login-not-offered', 'server-busy', 'mailbox-not-accessible'].includes(
      cause,
    ),
);

function weightOfText({ kind, tells }: CatalogueEntry, isLog: boolean): number {
  if (tells === 'weak') return kind === 'program-text' ? 20 : 5;
  switch (kind) {
    case 'program-text':
      return tells === 'exact' ? 51 : 45;
    case 'provider-text':
      return 48;
    case 'library-text':
      return tells === 'exact' ? 49 : 43;
    default:
      // What a log says of a message goes before what its connection ran into.
      return isLog ? 52 : 42;
  }
}

const bounce =
  /undeliver|deliver\w{0,5}|returned mail|failure notice|mailer-daemon|mail delivery|bounce|diagnostic-code|zustell|zugestellt|unzustellbar|non remis|no se (?:pudo|ha podido) entregar|entreg|livré|rejected by|unroutea?ble|\bMX\b|relaying|greylist|status=(?:bounced|deferred)|postmaster/i;
const logged =
  /status=(?:bounced|deferred)|\b(?:dovecot|postfix|exim|sendmail|qmail|amavis|imapd|pop3d|pop3-login|imap-login)\b|dsn=|defer \(|=> .*: |\*\* \S+@|rejected (?:RCPT|MAIL|after)|\[\d{1,3}(?:\.\d{1,3}){3}\]|Remote_host|stat=|while (?:receiving|sending|performing) /i;
const ofMail =
  /e-?mail|\bmails?\b|\bmailserver|smtp|imap|\bpop3?\b|mailbox|inbox|outlook|thunderbird|postfach|posteingang|postausgang|courrier|courriel|correo|messagerie|nachricht|message|mailer|\bsasl\b|dovecot|postfix|\bexim\b|rcpt|recipient|empfänger|destinata|0x800|\b(?:110|143|465|587|993|995)\b/i;
/** Words that others use too; what stands beside them is likely, never sure. */
const ofLogins =
  /\b(?:server|serveur|servidor|log-?in|user|account|password|authenticat\w*|mot de passe|connexion|konto|passwort|kennwort|contraseña|cuenta|tls|ssl)\b/i;
const ofForeign: Record<ForeignMeaning, MeaningId> = {
  'wrong-password': 'wrong-password',
  'account-stopped': 'account-disabled',
  'change-password': 'password-must-change',
  'app-password': 'app-password-needed',
  'too-many': 'too-many-logins',
  'address-blocked': 'address-blocked',
  'service-off': 'service-off',
  'needs-encryption': 'needs-encryption',
  'in-use': 'mailbox-in-use',
  later: 'delayed',
  'sending-limit': 'sending-limit',
  'sending-stopped': 'sending-suspended',
  'mailbox-full': 'recipient-mailbox-full',
  'login-required': 'login-required',
  'sender-refused': 'sender-refused',
  'relay-denied': 'relay-denied',
};

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
