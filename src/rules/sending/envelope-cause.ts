import type { EnvelopeFact, EnvelopeFacts, Reply } from '../../model/facts.ts';
import { tellsProgramError } from '../server-text/program-errors.ts';
import { asksForLoginsOwn, causeInWords, type EnvelopeCause, tellsOwnFault } from './envelope-texts.ts';

export interface EnvelopeVerdict {
  cause: EnvelopeCause;
  /** The command that was answered last. */
  at: 'mail' | 'rcpt';
  reply: Reply | null;
}

/** The envelope that asked one question, or null when it was not asked. */
export function envelopeOf(facts: EnvelopeFacts, question: EnvelopeFact['question']): EnvelopeFact | null {
  return facts.envelopes.find((envelope) => envelope.question === question) ?? null;
}

/** Names the one meaning of the replies to MAIL and RCPT. */
export function envelopeCause({ mail, rcpt }: Pick<EnvelopeFact, 'mail' | 'rcpt'>): EnvelopeVerdict {
  const at = mail !== null && accepts(mail) ? 'rcpt' : 'mail';
  const reply = at === 'mail' ? mail : rcpt;
  if (reply === null) return { cause: 'unanswered', at, reply };
  if (accepts(reply)) return { cause: 'accepted', at, reply };
  return { cause: refusal(reply, at), at, reply };
}

export function accepts(reply: Reply): boolean {
  return reply.status.startsWith('2');
}

/** Causes that say nothing of a server while somebody's mail is taken; of whoever may send to nobody, himself included, they do. */
const leftAlone: readonly EnvelopeCause[] = [
  'encryption-required',
  'recipient-domain-unknown',
  'recipient-refused',
];

/**
 * The refusal of all mail of the account, to others and to itself, where its words would be about something that cannot be meant
 * of both: a recipient, encryption inside encryption, a full mailbox in answer to MAIL.
 */
export function refusesAllMail({ envelopes }: EnvelopeFacts): EnvelopeVerdict | null {
  const own = envelopes.filter(({ question }) => question.startsWith('own-')).map(envelopeCause);
  const isLeft = ({ cause, at }: EnvelopeVerdict) =>
    leftAlone.includes(cause) || (cause === 'mailbox-full' && at === 'mail');
  return own.length > 1 && own.every(isLeft) ? (own[0] ?? null) : null;
}

/** True for a refusal that will not change by trying again. */
export function isPermanent(reply: Reply | null): boolean {
  return reply?.status.startsWith('5') ?? false;
}

function refusal(reply: Reply, at: 'mail' | 'rcpt'): EnvelopeCause {
  const words = ofPolicy(causeInWords(reply.text, at), reply);
  const coded = causeInCodes(reply, at);
  if (at === 'mail' && words === null && asksForLoginsOwn(reply.text)) return 'sender-refused';
  const later = reply.status.startsWith('4');
  // Greylisting comes with any code, that of a full mailbox too.
  if (later && greylists.test(reply.text)) return 'deferred';
  // "No space left on device" is the disk of the server and no mailbox.
  if (coded === null && (words === null || words === 'mailbox-full') && tellsProgramError(reply.text))
    return 'fault';
  // Room on the disk of the server (RFC 3463, X.3), and in nobody's mailbox.
  if (words === 'mailbox-full' && enhancedSubject(reply) === '3' && !ofMailbox.test(reply.text))
    return 'fault';
  // Postfix defers a forbidden relay with 454 4.7.1: the words tell it from greylisting.
  if (later && coded === 'mailbox-full' && (words === null || ofStorage.test(reply.text))) return coded;
  if (
    later &&
    words !== null &&
    tellsDespiteDelay.includes(words) &&
    !(at === 'mail' && words === 'recipient-domain-unknown')
  )
    return words;
  // An own sender that is not the login's will not become it by waiting, whatever the code says.
  if (later && words === 'sender-refused' && mismatch.test(reply.text)) return words;
  // Who is on a list, or has no name in the DNS, will be refused again.
  if (later && words === 'client-blocked' && lasting.test(reply.text)) return words;
  // A sender whose domain is not found in the DNS (x.1.8) is a fault of the domain; Postfix says it with 450, always.
  if (later && at === 'mail' && isUnknownDomain(reply)) return 'sender-refused';
  if (later && coded !== null && tellsDespiteDelay.includes(coded)) return coded;
  if (later) return tellsOwnFault(reply.text) ? 'fault' : 'deferred';
  // The sender is all a server knows at MAIL: words about recipients cannot be meant there.
  if (at === 'mail' && (words === 'recipient-refused' || words === 'recipient-domain-unknown'))
    return coded ?? (/address|domain/i.test(reply.text) ? 'sender-refused' : 'other');
  // A code for "bad sender" is also sent for a sender who was stopped, or whose password is too old.
  if (words === 'sending-suspended' || words === 'password-must-change') return words;
  // A domain that is not relayed to is no domain that is unknown, whatever the code says.
  if (coded === 'recipient-domain-unknown' && words === 'relay-denied') return words;
  // "Bad address" by the code, and the true reason in words: "recipient over quota", "too many recipients this hour".
  if (coded === 'recipient-refused' && words !== null && outweighsAddress.includes(words)) return words;
  if (coded === null && words === null && tellsOwnFault(reply.text)) return 'fault';
  return coded ?? words ?? general(reply, at);
}

function enhancedSubject({ enhanced }: Reply): string | null {
  return enhanced?.split('.')[1] ?? null;
}

/** A quota that is a matter of policy (RFC 3463, X.7) and of no mailbox counts what is sent: iRedAPD and other policy services. */
function ofPolicy(words: EnvelopeCause | null, { enhanced, text }: Reply): EnvelopeCause | null {
  const counted = words === 'mailbox-full' && enhanced?.slice(1, 3) === '.7' && /quota/i.test(text);
  return counted && !ofSomebody.test(text.replace(/recipient address rejected/i, ''))
    ? 'limit-reached'
    : words;
}

const ofSomebody = /mailbox|inbox|storage|space|disk|full|size|speicher|\b(?:user|account|recipient)\b/i;

const ofMailbox = /mailbox|inbox|quota|\b(?:user|account|recipient)\b/i;

const greylists = /\bgr[ae]y[- ]?list/i;
const lasting =
  /black ?list|block ?list|dnsbl|\brbl\b|spam|junk|\blisted\b|\bptr\b|reverse|hostname|reputation|blocked from|not (?:allowed|permitted|authori[sz]ed)\b/i;
const ofStorage = /quota|full|storage|space|speicher/i;
const outweighsAddress: EnvelopeCause[] = ['limit-reached', 'mailbox-full', 'client-blocked'];

/** The server cannot find the domain of the sender (RFC 3463, X.1.8); Exchange Online says 5.1.8 of a sender it has stopped. */
export function isUnknownDomain({ enhanced, text }: Reply): boolean {
  return (
    (enhanced?.slice(2) === '1.8' && /\b(?:domain|dns|host\w*|resolv\w*|mx)\b/i.test(text)) ||
    (/\bsender\b/i.test(text) &&
      /domain (?:\S+ )?(?:not found|does(?: not|n't) (?:exist|resolve))/i.test(text))
  );
}

const mismatch =
  /(?:authori[sz]ed|allowed|permitted) to send (?:from|as)|not (?:authori[sz]ed|allowed|permitted) to send|match|conform|same as|must be|must equal|not owned|belong/i;

const tellsDespiteDelay: EnvelopeCause[] = [
  'relay-denied',
  'login-required',
  'encryption-required',
  'limit-reached',
  'mailbox-full',
  'recipient-domain-unknown',
  'sending-suspended',
  'password-must-change',
  'fault',
];

/** Enhanced codes (RFC 3463, RFC 5248, RFC 7372, RFC 7505) that leave nothing to the words. */
function causeInCodes({ status, enhanced, text }: Reply, at: 'mail' | 'rcpt'): EnvelopeCause | null {
  switch (enhanced?.slice(2)) {
    case '1.1':
    case '1.3':
    case '1.6':
      return at === 'rcpt' ? 'recipient-refused' : null;
    case '1.2':
    case '1.10':
    case '4.4':
      return at === 'rcpt' ? 'recipient-domain-unknown' : null;
    case '1.7':
    case '1.8':
      return 'sender-refused';
    case '2.2':
      return /(?:send|message|hour|day|daily)/i.test(text) ? null : 'mailbox-full';
    case '1.90': // Exchange Online: recipients of the day used up
      return 'limit-reached';
    case '4.5': // Gmail's daily limit; with 4.4.5 it is any congestion (RFC 3463, section 3.5)
      return status.startsWith('5') ? 'limit-reached' : null;
    case '7.25':
      return 'client-blocked';
    case '2.3': // RFC 3463: the message is longer than allowed
      return 'policy';
    case '7.27': // RFC 7505: the sender's domain takes no mail
      return 'sender-refused';
    case '7.54': // Exchange: relay to a domain it does not accept
    case '7.64':
      return 'relay-denied';
    case '7.57': // Exchange: the session did not log in
      return 'login-required';
    case '7.60': // Exchange: no permission to send as this sender
      return 'sender-refused';
    default:
      return status === '556' && at === 'rcpt' ? 'recipient-domain-unknown' : null;
  }
}

/** What is the matter with the message, and not with a mailbox. */
const ofMessage =
  /spam|virus|malware|content|\bbare (?:cr|lf)|violat|polic(?:y|ies)|header|attachment|phish|reputation|message (?:size|too|is too)|too (?:large|big)|\bmax(?:imum)? size|größe|zu groß|taille|tamaño|tamanho|dimension[ei]|rozmiar|grootte|te groot|velikost|boyut|размер|サイズ|大小|크기/i;

function general({ status, enhanced, text }: Reply, at: 'mail' | 'rcpt'): EnvelopeCause {
  if (status === '530' || status === '535') return 'login-required';
  // "Exceeded storage allocation" by its number, and also said of a message that is not wanted.
  if (status === '552' && ofMessage.test(text)) return 'policy';
  if (status === '552') return at === 'rcpt' ? 'mailbox-full' : 'other';
  if (status === '553' && at === 'mail') return 'sender-refused';
  return enhanced?.startsWith('5.7.') || status === '550' || status === '554' ? 'policy' : 'other';
}
