import type { ExtraProtocol, MailProtocol, Protocol } from './protocols.ts';
import type { Security } from './security.ts';

/** One server a provider names for its hosted domains. */
export interface ProviderServer<P extends Protocol = MailProtocol> {
  protocol: P;
  host: string;
  port: number;
  security: Security;
  /** `address`, `localpart`, or a template with %EMAILADDRESS%, %EMAILLOCALPART%, %EMAILDOMAIN%. */
  username: string;
}

/** The servers of a domain, the best first, and the https addresses of what belongs to the mailbox besides mail. */
export interface ProviderServers {
  incoming: ProviderServer[];
  outgoing: ProviderServer[];
  /** Servers beside mail; absent where there are none. */
  extra?: ProviderServer<ExtraProtocol>[];
  /** Absent where there is no such service. The user name is that of the first incoming server. */
  caldav?: string;
  carddav?: string;
  jmap?: string;
}

/** What a hosted domain has instead of what holds for all; absent parts are those of the provider. */
export interface OwnOfDomain extends Partial<ProviderServers> {
  /** User name at every server of the domain. */
  username?: string;
}

/** Pages of the provider; all http or https. */
export const linkNames = [
  'webmail',
  'customerArea',
  'order',
  'servers',
  'cancel',
  'terms',
  'privacy',
  'imprint',
  'status',
  'guides',
  'ftp',
  'forgotPassword',
  'enable',
] as const;
export type LinkName = (typeof linkNames)[number];

/** An offer for the page of those who have not signed up yet. */
export interface Plan {
  name: string;
  /** In words, with currency and period; may be empty. */
  price: string;
  /** In words: `5 GB`; may be empty. */
  mailbox: string;
  /** Where it is ordered; may be empty. */
  url: string;
}

/** What a mailbox holds and allows; absent where the provider does not say. */
export interface MailboxLimits {
  /** In words: `2 GB`. */
  sizes?: string[];
  maxMessageMB?: number;
  sendingLimitPerHour?: number;
  loginDelayMinutes?: number;
}

/** The hosting provider that runs this Posthorn; every text field may be empty. */
export interface Provider {
  name: string;
  /** Tags of the languages that are offered, the first is the default; absent: all that are complete. */
  languages?: string[];
  /** Hosted domains, lower case, ASCII form. */
  domains: string[];
  /** The servers that hold for every domain; for those of one domain ask `serversOf`. */
  servers: ProviderServers;
  /** Domains of the list that have something of their own. */
  ownOfDomains?: ReadonlyMap<string, OwnOfDomain>;
  support: { email: string; phone: string; url: string; chat: string; hours?: string };
  links?: Partial<Record<LinkName, string>>;
  mailbox?: MailboxLimits;
  plans?: Plan[];
  /** Address of a support ticket, `{ticket}` in place of its number; absent or empty where there is none. */
  ticketUrl?: string;
  brand: { accent: string; logo: string };
  leaveOnServerDays: number;
  /** What is published besides the usual; absent = nothing more. */
  publish?: {
    pacc: boolean;
    /** Whether domains that are not listed count as hosted where their best MX is one of `mxHosts`. */
    mxDomains?: boolean;
    mxHosts?: string[];
  };
  retentionDays: number;
  /** For how many days it is kept what staff did; absent: as long as usual. */
  deskLogDays?: number;
}

/** Where the provider file does not say for how many days it is kept what staff did. */
export const usualDeskLogDays = 180;

/** What Posthorn is without a provider file: neutral, hosting no domain. */
export const neutralProvider: Provider = {
  name: '',
  domains: [],
  servers: { incoming: [], outgoing: [] },
  support: { email: '', phone: '', url: '', chat: '' },
  brand: { accent: '', logo: '' },
  leaveOnServerDays: 14,
  retentionDays: 30,
};

/** The servers of one domain: its own where the provider file names some, else those of all domains. */
export function serversOf({ servers, ownOfDomains }: Provider, domain: string): ProviderServers {
  const own = ownOfDomains?.get(domain);
  if (own === undefined) return servers;
  const { username, incoming = [], outgoing = [], extra = servers.extra, ...others } = own;
  const named = <Server extends { username: string }>(list: Server[]) =>
    username === undefined ? list : list.map((server) => ({ ...server, username }));
  return {
    ...servers,
    ...others,
    incoming: named(incoming.length > 0 ? incoming : servers.incoming),
    outgoing: named(outgoing.length > 0 ? outgoing : servers.outgoing),
    ...(extra !== undefined && { extra: named(extra) }),
  };
}

/** Every mail server that the provider file names anywhere, each once. */
export function allServers({ servers, ownOfDomains }: Provider): ProviderServer[] {
  const own = [...(ownOfDomains?.values() ?? [])];
  const all = [servers, ...own].flatMap(({ incoming = [], outgoing = [] }) => [...incoming, ...outgoing]);
  const keyOf = ({ protocol, host, port, security }: ProviderServer) =>
    `${protocol} ${host} ${port} ${security}`;
  return [...new Map(all.toReversed().map((server) => [keyOf(server), server])).values()].toReversed();
}
