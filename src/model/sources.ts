/**
 * Whether a server that the source names may get the password although it stands outside of the domain of the address (law 4,
 * docs/decisions/0005-who-may-name-a-server.md): always; where every step to the answer was proved by TLS; or never.
 */
export type Trust = 'always' | 'over-verified-tls' | 'never';

export interface SourceRow {
  /** Nobody may leave this out: who adds a place says what it may do. */
  trust: Trust;
  /** Who keeps the settings there: the person who asks, the domain of the address, somebody else; null where nobody wrote them down. */
  keeper: 'user' | 'domain' | 'others' | null;
  /** True where a server found there ends the search. */
  settles: boolean;
  /** Where mail programs look: well-known ones that set accounts up from it. Absent where none does. */
  readers?: readonly string[];
}

/** One row a place where settings may come from; of two that name servers, the earlier is believed. */
const rows = {
  typed: { trust: 'always', keeper: 'user', settles: true },
  practice: { trust: 'always', keeper: 'others', settles: true },
  provider: { trust: 'always', keeper: 'others', settles: true },
  autoconfig: {
    trust: 'over-verified-tls',
    keeper: 'domain',
    settles: false,
    readers: ['Thunderbird', 'K-9 Mail', 'Evolution'],
  },
  ispdb: {
    trust: 'over-verified-tls',
    keeper: 'others',
    settles: false,
    readers: ['Thunderbird', 'K-9 Mail'],
  },
  // The way there is the DNS, which anybody between could have changed.
  mx: { trust: 'never', keeper: 'others', settles: false },
  autodiscover: { trust: 'over-verified-tls', keeper: 'domain', settles: false, readers: ['Outlook'] },
  // Read by all that know the format.
  pacc: {
    trust: 'over-verified-tls',
    keeper: 'domain',
    settles: false,
    readers: ['pacc'],
  },
  srv: { trust: 'never', keeper: 'domain', settles: false, readers: ['FairEmail'] },
  guess: { trust: 'never', keeper: null, settles: false },
} as const satisfies Record<string, SourceRow>;

/** Where a candidate came from. */
export type Source = keyof typeof rows;
type With<Key extends keyof SourceRow, Value> = {
  [S in Source]: (typeof rows)[S] extends Record<Key, Value> ? S : never;
}[Source];
/** Where the settings of a domain are written down for mail programs. */
export type PublishedSource = With<'readers', readonly string[]>;

const table: Readonly<Record<Source, SourceRow>> = rows;

/** Every source, the most believed first. */
export const sources = Object.keys(table) as Source[];

/** The row of a source. */
export function sourceRow(source: Source): SourceRow {
  return table[source];
}

export function isPublished(source: Source): source is PublishedSource {
  return table[source].readers !== undefined;
}

/** True for servers that somebody relies on: typed by the user, or named by whoever hosts the mailbox. */
export function isGiven(source: Source): boolean {
  return table[source].trust === 'always';
}

/** True where a server was named by somebody, if only by the place that the DNS leads to; false for usual names that answered. */
export function isNamed(source: Source): boolean {
  return table[source].keeper !== null;
}

/** True where only others can put a wrong name right: it was neither typed by whoever asks nor a usual name that answered. */
export function isNamedByOthers(source: Source): boolean {
  return isNamed(source) && table[source].keeper !== 'user';
}

/** Whether a source vouches for the servers it names, given how its answer came. */
export function vouches(source: Source, verifiedTls: boolean): boolean {
  const { trust } = table[source];
  return trust === 'always' || (trust === 'over-verified-tls' && verifiedTls);
}
