import type { Evidence } from './attempt.ts';
import type { Failure } from './failure.ts';
import type { Told } from './message.ts';
import type { Offers } from './offers.ts';
import type { Protocol } from './protocols.ts';
import type { KeyExchange, TlsFacts, TlsVersion } from './tls-facts.ts';

/** One reply of a server, parsed, with the transcript lines where it stands. */
export interface Reply {
  /** SMTP code such as `535`; POP3 `+OK` or `-ERR`; IMAP `OK`, `NO`, `BAD`, `BYE`, `PREAUTH`. */
  status: string;
  /** Enhanced status code (RFC 3463) such as `5.7.8`, or null. */
  enhanced: string | null;
  /** Bracketed response code (RFC 2449, RFC 5530) without brackets and in upper case, such as `SYS/TEMP`, or null. */
  code: string | null;
  /** The human text without status and codes; lines joined by a line feed. Untrusted. */
  text: string;
  evidence: Evidence;
}

/** One address of the host and whether a TCP connection to it could be made. */
export interface AddressFact {
  address: string;
  family: 4 | 6;
  /** null while nothing could be learned (not dialled, or our machine has no route for this family). */
  reachable: boolean | null;
  failure: Failure | null;
  /** False where it took a connection and hung up before its greeting, true where it greeted; absent where nobody asked. */
  greeted?: boolean;
  evidence: Evidence | null;
}

export interface ResolutionFacts {
  addresses: AddressFact[];
  failure: Failure | null;
  /** Only after host-not-found: names that do exist and may be meant, nearest first. */
  suggestions: string[];
}

/** A line that announces what a server can do, as sent: `SASL PLAIN LOGIN`, `AUTH PLAIN`, `SIZE 10240000`. */
export type Capabilities = string[];

export interface StartTlsFacts {
  offered: boolean;
  /** null while it was never asked for. */
  reply: Reply | null;
  /** A command sent in clear text behind STARTTLS was answered inside TLS. null = not asked, or no verdict. */
  injection?: { answered: boolean; evidence: Evidence } | null;
}

export type LoginMechanism =
  | 'USER/PASS'
  | 'APOP'
  | 'LOGIN-command'
  | 'PLAIN'
  | 'LOGIN'
  | 'CRAM-MD5'
  | 'SCRAM-SHA-1'
  | 'SCRAM-SHA-256';

/** Mechanisms that answer a challenge: the password itself is not sent, so a server that stores only hashes may refuse it. */
export const challengeMechanisms: readonly LoginMechanism[] = [
  'SCRAM-SHA-256',
  'SCRAM-SHA-1',
  'CRAM-MD5',
  'APOP',
];

/** Why no password was sent. */
export type LoginSkipped =
  | 'no-password' // none was given
  | 'not-verified' // the certificate did not verify and the user did not consent
  | 'not-encrypted' // clear text and the user did not consent
  | 'not-offered' // the server offers no login here
  | 'no-common-mechanism' // it offers only mechanisms we cannot use
  | 'source-untrusted' // the settings come from a place that could not be verified
  | 'too-many-failed'; // too many logins of this account, or at this server, have failed through us lately

export interface LoginFacts {
  username: string;
  outcome: 'accepted' | 'refused' | 'skipped';
  skipped: LoginSkipped | null;
  /** After how many milliseconds a login may be tried again; only for `too-many-failed`. */
  retryMs?: number;
  mechanism: LoginMechanism | null;
  /**
   * The SASL mechanisms offered before and after TLS, upper case; `USER` stands for USER/PASS, `LOGIN-command` for IMAP LOGIN,
   * `APOP` for a POP3 greeting with a timestamp.
   */
  offeredBeforeTls: string[];
  offered: string[];
  /** True when the server offered a clear-text mechanism before TLS. */
  plainBeforeTls: boolean;
  /** The final reply to the login, or null when none came. */
  reply: Reply | null;
  /** True when the password travelled over a verified TLS connection. */
  protected: boolean;
  /** Whether the server proved that it knows the password; absent where the mechanism has no such proof (only SCRAM has). */
  serverProved?: boolean;
  /** The second try with the other form of the name, made only with consent and after a refusal. */
  otherName?: { username: string; outcome: 'accepted' | 'refused'; reply: Reply | null } | null;
  /** How a name that nobody has fared right after; asked only where POP3 stayed silent or said nothing to the password. */
  stranger?: { outcome: 'accepted' | 'refused'; reply: Reply } | null;
}

export interface MailboxFacts {
  messages: number | null;
  bytes: number | null;
  /** null = not asked. */
  uidl: boolean | null;
  list: boolean | null;
  /** Dates (ISO 8601) of a few messages by their number, oldest first, for a mailbox that fills up. */
  ages?: { message: number; date: string }[];
  /** Size of the largest message in bytes, when a list was read. */
  largest: number | null;
  /** EXPIRE of CAPA: days, or `never`. */
  expireDays: number | 'never' | null;
  /** LOGIN-DELAY of CAPA, in seconds. */
  loginDelay: number | null;
  /** Storage quota in bytes, when the server tells. */
  quota: { used: number; limit: number } | null;
  /** The reply to the first mailbox command that was refused. */
  refused: Reply | null;
  evidence: Evidence | null;
}

/** One MAIL/RCPT question and its answer; DATA never follows. */
export interface EnvelopeFact {
  /**
   * Before login: `foreign` (stranger to stranger), `control-local` (random mailbox at the tested domain).
   * After login: `own-to-foreign`, `own-to-own`, `other-to-foreign` (somebody else as sender).
   */
  question:
    | 'foreign'
    | 'control-local'
    | 'own-to-foreign'
    | 'own-to-own'
    | 'other-to-foreign'
    | `oddity-${number}`;
  from: string;
  to: string;
  mail: Reply | null;
  rcpt: Reply | null;
}

export interface EnvelopeFacts {
  envelopes: EnvelopeFact[];
  /** The failure that ended the questions early, if one did. */
  failure: Failure | null;
}

/** What a look from the other side of the TLS question showed after the main dialogue failed. */
export interface SecurityFacts {
  /** A TLS hello was answered with TLS. null = not asked. */
  speaksTls: boolean | null;
  /** Clear text was greeted by a protocol or something else, or false for no greeting. null = not asked. */
  speaksCleartext: Protocol | 'other' | false | null;
  /**
   * What the server did on this further connection, a moment after the main one: `closed` = it hung up before it heard anything
   * that it could answer; `silent` = it waited; `unreachable` = it took no connection. Absent in older reports.
   */
  secondTry?: 'greeted' | 'closed' | 'silent' | 'unreachable' | null;
  /** The refusal with which a port for TLS met us in clear text, before any handshake. Absent where there was none. */
  refusal?: Reply | null;
  evidence: Evidence | null;
}

/** What the other usual port of the same service showed after the main dialogue failed. */
export interface NeighbourFacts {
  port: number;
  security: 'tls' | 'starttls' | 'none';
  /** `encrypted`: reached the login over verified TLS; `answers`: a mail server is there. */
  outcome: 'encrypted' | 'answers' | 'silent';
  evidence: Evidence;
}

/** What was seen of a handshake that did not come to its end. */
export interface BrokenHandshakeFacts {
  /** The server asked for a certificate of the client. null = cannot be told. */
  certificateAsked: boolean | null;
  keyExchange: KeyExchange | null;
  /** The answer to one more hello, for TLS 1.2 and with every method there ever was. null = not asked, or no verdict. */
  wideHello: WideHelloFacts | null;
}

export interface WideHelloFacts {
  /** `hello`: TLS was answered with TLS. */
  outcome: 'hello' | 'alert' | 'closed' | 'not-tls';
  version: 'SSLv3' | TlsVersion | null;
  /** IANA name of the suite chosen. */
  suite: string | null;
  keyExchange: KeyExchange | null;
  /** The curve of the key in the server's certificate; absent where the certificate was not seen or has another kind of key. */
  keyCurve?: string | null;
  evidence: Evidence;
}

/** What was there instead of the expected protocol. */
export interface ServiceFacts {
  /** `unknown` is text or bytes that fit no protocol we know. */
  seen: Protocol | 'http' | 'ssh' | 'ftp' | 'binary' | 'unknown';
  evidence: Evidence;
}

/** Everything seen at one endpoint, typed, without opinion. A part that is null was not seen. */
export interface EndpointFacts {
  resolution: ResolutionFacts | null;
  greeting: string | null;
  greetingReply: Reply | null;
  /** Milliseconds from the TCP connection (or TLS, on an implicit-TLS port) to the complete greeting. */
  greetingMs: number | null;
  /** Before TLS; on an implicit-TLS port empty, and everything stands in `capabilitiesTls`. */
  capabilities: Capabilities;
  capabilitiesTls: Capabilities;
  /** The same, read by the protocol; absent in reports of before. */
  offers?: Offers;
  /** The answer to the last capability command. */
  capabilitiesAt?: Evidence | null;
  /** True when the capability command was answered at all. */
  capabilitiesRead: boolean;
  starttls: StartTlsFacts | null;
  tls: TlsFacts | null;
  login: LoginFacts | null;
  mailbox: MailboxFacts | null;
  /** SMTP before login, from a connection of its own. */
  relay: EnvelopeFacts | null;
  /** SMTP after login. */
  sending: EnvelopeFacts | null;
  security: SecurityFacts | null;
  service: ServiceFacts | null;
  /** Absent or null where it was not asked. */
  neighbour?: NeighbourFacts | null;
  /** Absent or null where no handshake failed. */
  brokenHandshake?: BrokenHandshakeFacts | null;
  /** True when the failing reply broke the protocol, with where. */
  violation: { what: Told; evidence: Evidence } | null;
}

/** Facts of an endpoint that nobody has looked at yet. */
export function noFacts(): EndpointFacts {
  return {
    resolution: null,
    greeting: null,
    greetingReply: null,
    greetingMs: null,
    capabilities: [],
    capabilitiesTls: [],
    capabilitiesRead: false,
    starttls: null,
    tls: null,
    login: null,
    mailbox: null,
    relay: null,
    sending: null,
    security: null,
    service: null,
    violation: null,
  };
}
