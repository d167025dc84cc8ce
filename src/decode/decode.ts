import type { Actor } from '../model/actor.ts';
import { readRefusal } from '../rules/connection/greeting-cause.ts';
import { causeInText } from '../rules/login/provider-texts.ts';
import { refusalCauses } from '../rules/login/refusal-causes.ts';
import { causeInWords } from '../rules/sending/envelope-texts.ts';
import { clausesOf } from '../rules/server-text/clauses.ts';
import { type Meaning as ForeignMeaning, meaningIn } from '../rules/server-text/languages.ts';
import { readServerText } from '../rules/server-text/server-text.ts';
import { dropSecrets } from './drop-secrets.ts';
import type { CatalogueEntry } from './entry.ts';
import { entryOfCode, findCodes, findPhrases, isLogLine, statementsOf } from './find-entries.ts';
import { findNames, type Names } from './find-names.ts';
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
  if (replies.length === 0 && ofOthers.test(text) && !ofMail.test(text))
    return { decodings: [], recognised: [], dropped: count, names: findNames(whole) };
  const isOfMail = ofMail.test(text) || replies.length > 0;
  // Numbers of sockets are numbers like others where nothing speaks of mail.
  const codes = findCodes(text).filter(
    ({ entry }) => isOfMail || !entry.id.startsWith('winsock/') || /socket|winsock|wsa/i.test(text),
  );
  const candidates = [
    ...replies.flatMap((found, index) => ofReply(found, index)),
    ...codes.map(({ entry, at }) => ({
      id: entry.id,
      meanings: entry.meanings,
      weight: weightOfCode(entry),
      at,
    })),
    ...ofStatements(text, replies.length > 0),
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

/** What is said of the message itself goes before what is said of its sender, and that before what is said of a recipient. */
const early =
  /^(?:delivery\/(?:virus|attachment|dmarc|spf|dkim|arc|greylist|loop|size|recipients-many|line-length|headers|utf8-address|reverse-name|sender-domain))$/;
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
  const own = { id: read.id, meanings: [read.meaning], at };
  if (!read.id.startsWith('envelope/')) {
    const other = read.isDefault
      ? findPhrases(reply.text, isSaid).find(({ id }) => ofMailbox.test(id))
      : undefined;
    // Over IMAP and POP3 it is the reader's own mailbox.
    if (other !== undefined) return [{ id: other.id, meanings: other.meanings.map(ofOwn), at, weight: 50 }];
    return [{ ...own, weight: read.isDefault ? 44 : 60 }];
  }
  const said = findPhrases(reply.text, isSaid);
  const soon = said.find(({ id, tells }) => tells !== 'weak' && early.test(id));
  if (soon !== undefined && !(firm.includes(read.meaning) && soon.id.startsWith('delivery/headers')))
    return [{ id: soon.id, meanings: soon.meanings, at, weight: 58 }];
  if (firm.includes(read.meaning)) return [{ ...own, weight: 57 }];
  const late = said.find(({ tells }) => tells !== 'weak');
  if (late !== undefined) return [{ id: late.id, meanings: late.meanings, at, weight: 56 }];
  if (!read.isDefault) return [{ ...own, weight: 55 }];
  const turned =
    reply.status === '421' || found.stage === 'connect' ? readRefusal(reply, found.protocol) : null;
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
  const numbered = entryOfCode(reply.status);
  const spoken = reply.text === '' && numbered !== null;
  return [spoken ? { id: numbered.id, meanings: numbered.meanings, at, weight: 30 } : { ...own, weight: 46 }];
}

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
    default:
      return entry.tells === 'exact' ? 50 : 44;
  }
}

function ofStatements(text: string, hasReplies: boolean): Candidate[] {
  const isNotice = bounce.test(text);
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
        meanings: entry.meanings,
        at,
        weight: weightOfText(entry, logged.test(statement)) - (isOfMail ? 0 : 8),
      });
    if (!hasReplies && !isNotice && isOfLogin && statement.length < shortest && !isLogLine(statement))
      found.push(...ofWords(statement, at));
    if (entries.length === 0) {
      const foreign = meaningIn(clausesOf(statement));
      if (foreign !== null && isOfLogin && foreign !== 'later')
        found.push({ id: `language/${foreign}`, meanings: [ofForeign[foreign]], at, weight: 40 });
    }
  }
  return found;
}

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
  /undeliver|deliver\w{0,5}|returned mail|failure notice|mailer-daemon|mail delivery|bounce|diagnostic-code|zustell|unzustellbar|non remis|no se (?:pudo|ha podido) entregar|entreg|livré|rejected by|status=(?:bounced|deferred)|postmaster/i;
const logged =
  /status=(?:bounced|deferred)|\b(?:dovecot|postfix|exim|sendmail|qmail|amavis|imapd|pop3d|pop3-login|imap-login)\b|dsn=|defer \(|=> .*: |\*\* \S+@|rejected (?:RCPT|MAIL|after)|\[\d{1,3}(?:\.\d{1,3}){3}\]|Remote_host|stat=/i;
const ofMail =
  /e-?mail|\bmails?\b|\bmailserver|smtp|imap|\bpop3?\b|mailbox|inbox|outlook|thunderbird|postfach|posteingang|postausgang|courrier|courriel|correo|messagerie|nachricht|message|mailer|\bsasl\b|dovecot|postfix|\bexim\b|rcpt|recipient|empfänger|destinata|0x800|\b(?:110|143|465|587|993|995)\b/i;
/** Words that others use too; what stands beside them is likely, never sure. */
const ofLogins =
  /\b(?:server|serveur|servidor|log-?in|user|account|password|authenticat\w*|mot de passe|connexion|konto|passwort|kennwort|contraseña|cuenta|tls|ssl)\b/i;
/** Other things on the Internet have errors, too. */
const ofOthers =
  /\b(?:ssh|sftp|scp|ftp|git|rsync|npm|docker|mysql|postgres\w*|kubectl|printer|drucker|sqlstate|publickey|sudo|ldap_\w+|psql|ldaperr|wordpress database|shop|webshop|bank)\b|https?:\/\/(?![^\s]*mail)|\\\\\w|\bHTTP\/?[\d.]* \d{3}|\b(?:GET|POST) \//i;

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
