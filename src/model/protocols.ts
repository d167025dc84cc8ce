import { type Encryption, encryptions, type Security } from './security.ts';

export type Direction = 'incoming' | 'outgoing';

/** Everything that differs between protocols and is no dialogue; what they say and hear stands in `protocols/<name>/index.ts`. */
interface ProtocolRow {
  /** What people call it. */
  name: string;
  /** The way mail takes by it; null where no mail does, so that the endpoint does not count for the verdict. */
  direction: Direction | null;
  /** The well-known port by security (RFC 8314). */
  ports: Record<Security, number>;
  /** Labels of its SRV records (RFC 6186, RFC 8314). */
  srv: Partial<Record<Encryption, string>>;
  /** A first line in the form of this protocol. */
  greeting: RegExp;
  /** A refusal at the greeting with a slip in its form (another separator, a missing sign): the last group is its text. */
  slips: RegExp;
  /** The status such a refusal stands for; null where the first group of `slips` is it. */
  slipStatus: string | null;
  /** The command that begins encryption. */
  startTls: 'STARTTLS' | 'STLS';
  /** Prefixes of host names that are usual for its servers, in the order in which Thunderbird guesses them. */
  hostPrefixes: readonly string[];
  /** Logins by commands of its own, beside SASL. */
  ownLogins: readonly ('USER/PASS' | 'APOP' | 'LOGIN-command')[];
  /**
   * What a program sees of the mailbox; null where it sees none. `inbox-only`: the inbox alone, which it has to itself, and takes mail
   * away from unless it is told to leave it.
   */
  mailbox: 'folders' | 'inbox-only' | null;
  /** True where a reply begins with a number, whose first digit says whether the refusal is final (RFC 5321, section 4.2.1). */
  numbersReplies: boolean;
  /** What a server without a list of capabilities offers: nothing, or perhaps encryption, for which it can be asked. */
  withoutList: 'nothing' | 'ask' | 'unknown';
}

/** One row a protocol; of two that receive mail the first is preferred. */
const rows = {
  imap: {
    name: 'IMAP',
    direction: 'incoming',
    ports: { tls: 993, starttls: 143, none: 143 },
    srv: { tls: '_imaps', starttls: '_imap' },
    greeting: /^\* (OK|PREAUTH|BYE)(\s|$)/i,
    slips: /^\*?\s*(?:BYE|NO|BAD|ERR(?:OR)?)[:\s]+(.*)$/is,
    slipStatus: 'BYE',
    startTls: 'STARTTLS',
    hostPrefixes: ['imap.', 'mail.', ''],
    ownLogins: ['LOGIN-command'],
    mailbox: 'folders',
    numbersReplies: false,
    withoutList: 'unknown',
  },
  pop3: {
    name: 'POP3',
    direction: 'incoming',
    ports: { tls: 995, starttls: 110, none: 110 },
    srv: { tls: '_pop3s', starttls: '_pop3' },
    greeting: /^(\+OK|-ERR)(\s|$)/i,
    slips: /^[+-]?(?:-?ERR(?:OR)?)[:\s-]+(.*)$/is,
    slipStatus: '-ERR',
    startTls: 'STLS',
    hostPrefixes: ['pop3.', 'pop.', 'mail.', ''],
    ownLogins: ['USER/PASS', 'APOP'],
    mailbox: 'inbox-only',
    numbersReplies: false,
    withoutList: 'ask',
  },
  smtp: {
    name: 'SMTP',
    direction: 'outgoing',
    // 25 is never meant for customers.
    ports: { tls: 465, starttls: 587, none: 587 },
    srv: { tls: '_submissions', starttls: '_submission' },
    greeting: /^(220|421|4\d\d|5\d\d)([ -]|$)/,
    slips: /^([45]\d\d)(?:[\t:;.,=_]|(?=[\p{L}<[(]))\s*(.*)$/su,
    slipStatus: null,
    startTls: 'STARTTLS',
    hostPrefixes: ['smtp.', 'mail.', ''],
    ownLogins: [],
    mailbox: null,
    numbersReplies: true,
    // Who knows no EHLO knows none of its extensions (RFC 1869).
    withoutList: 'nothing',
  },
  sieve: {
    name: 'ManageSieve',
    direction: null,
    // RFC 5804, section 1.8. There is no port for TLS from the start by rule; servers that have it put it on the same number.
    ports: { tls: 4190, starttls: 4190, none: 4190 },
    srv: { starttls: '_sieve' },
    // A server begins with its capabilities, or turns the client away (RFC 5804, sections 1.7 and 1.3).
    greeting: /^"(?:IMPLEMENTATION|VERSION|SASL|SIEVE|STARTTLS)"|^(?:NO|BYE)(?= [("{]|$)/i,
    slips: /^(?:NO|BYE)[:\s]+(.*)$/is,
    slipStatus: 'BYE',
    startTls: 'STARTTLS',
    hostPrefixes: [],
    ownLogins: [],
    mailbox: null,
    numbersReplies: false,
    withoutList: 'unknown',
  },
} as const satisfies Record<string, ProtocolRow>;

export type Protocol = keyof typeof rows;
type Taking<D> = { [P in Protocol]: (typeof rows)[P]['direction'] extends D ? P : never }[Protocol];
export type IncomingProtocol = Taking<'incoming'>;
export type OutgoingProtocol = Taking<'outgoing'>;
/** A protocol by which mail travels. */
export type MailProtocol = IncomingProtocol | OutgoingProtocol;
/** A protocol beside mail: its endpoint does not count for the verdict. */
export type ExtraProtocol = Exclude<Protocol, MailProtocol>;

const table: Readonly<Record<Protocol, ProtocolRow>> = rows;

/** Every protocol, the preferred first. */
export const protocols = Object.keys(table) as [Protocol, ...Protocol[]];
export const incomingProtocols = protocols.filter(isIncoming) as [IncomingProtocol, ...IncomingProtocol[]];
export const outgoingProtocols = protocols.filter(isOutgoing) as [OutgoingProtocol, ...OutgoingProtocol[]];
export const mailProtocols: readonly MailProtocol[] = [...incomingProtocols, ...outgoingProtocols];
export const extraProtocols = protocols.filter(isExtra) as [ExtraProtocol, ...ExtraProtocol[]];
/** Protocols of programs that see the inbox alone and take mail away from it. */
export const fetchingProtocols = incomingProtocols.filter(seesInboxOnly);

/** The protocol in whose form a first line is; undefined where it is in that of none. */
export function protocolGreeting(line: string): Protocol | undefined {
  return protocols.find((protocol) => table[protocol].greeting.test(line));
}

/** The row of a protocol. */
export function rowOf(protocol: Protocol): ProtocolRow {
  return table[protocol];
}

export function directionOf(protocol: MailProtocol): Direction;
export function directionOf(protocol: Protocol): Direction | null;
export function directionOf(protocol: Protocol): Direction | null {
  return table[protocol].direction;
}

export function isIncoming(protocol: Protocol): protocol is IncomingProtocol {
  return table[protocol].direction === 'incoming';
}

export function isOutgoing(protocol: Protocol): protocol is OutgoingProtocol {
  return table[protocol].direction === 'outgoing';
}

export function isMail(protocol: Protocol): protocol is MailProtocol {
  return table[protocol].direction !== null;
}

export function isExtra(protocol: Protocol): protocol is ExtraProtocol {
  return table[protocol].direction === null;
}

export function seesInboxOnly(protocol: Protocol): boolean {
  return table[protocol].mailbox === 'inbox-only';
}

/** The protocol of that id, or undefined where none has it. */
export function toProtocol(id: unknown): Protocol | undefined {
  return protocols.find((protocol) => protocol === id);
}

/** The mail protocol that people call so, in any case of letters; undefined where none is. */
export function mailProtocolNamed(name: string): MailProtocol | undefined {
  return mailProtocols.find((protocol) => table[protocol].name === name.toUpperCase());
}

/** `IMAP`, `POP3`, `SMTP` …; empty for one that nobody knows. */
export function protocolName(protocol: Protocol | undefined): string {
  return protocol === undefined ? '' : table[protocol].name;
}

/** The well-known port of a protocol and security. */
export function defaultPort(protocol: Protocol, security: Security): number {
  return table[protocol].ports[security];
}

/** Every port where such servers are usual, from the smallest: beside those of the table 25, between servers, and 2525, where 25 is closed. */
export const usualMailPorts: readonly number[] = [
  ...new Set([25, 2525, ...protocols.flatMap((protocol) => Object.values(table[protocol].ports))]),
].toSorted((a, b) => a - b);

/** A service as the DNS names it, in the order of preference. */
export interface SrvService<P extends Protocol = Protocol> {
  label: string;
  protocol: P;
  security: Encryption;
}

/** The SRV services of some protocols, in the order given; of each TLS from the start first. */
export function srvServices<P extends Protocol>(of: readonly P[]): SrvService<P>[] {
  return of.flatMap((protocol) =>
    encryptions.flatMap((security) => {
      const label = table[protocol].srv[security];
      return label === undefined ? [] : [{ label, protocol, security }];
    }),
  );
}
