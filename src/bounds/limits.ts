import { usualMailPorts } from '../model/protocols.ts';
import type { Bound } from './counters.ts';

const minute = 60;
const hour = 3600;

/** What one check may cost one server address, and what it may ask the DNS. */
export const ofOneCheck = {
  /** All connections to one address; the questions beside the main dialogues stop sooner, so that those have room. */
  connections: 48,
  extraConnections: 36,
  logins: 6,
  dnsQuestions: 60,
} as const;

/** What all checks together may cost one server. */
export const ofOneTarget = {
  connections: { name: 'connections-address', most: 300, seconds: minute },
  extraConnections: { name: 'extras-address', most: 220, seconds: minute },
  domainConnections: { name: 'connections-domain', most: 1200, seconds: minute },
  failedLogins: { name: 'failed-logins-address', most: 60, seconds: hour },
} as const satisfies Record<string, Bound>;

/** Where mail servers listen, and web servers that publish settings: asking there whether somebody answers tells nobody anything new. */
export const usualPorts: readonly number[] = [80, 443, ...usualMailPorts];

/**
 * Other ports, as many as may be asked about at one server, and by one visitor at all servers: whoever asks for port after port learns
 * what else runs there. The same port again counts once.
 */
export const oddPorts = {
  known: { name: 'odd-port', most: 1, seconds: hour },
  ofTarget: { name: 'odd-ports-address', most: 24, seconds: hour },
  ofVisitor: { name: 'odd-ports-visitor', most: 20, seconds: hour },
} as const satisfies Record<string, Bound>;

/** A provider who runs Posthorn for the own customers may be asked so much more often at the servers of the provider file. */
export const ownServersFactor = 20;

/** Answers of the search while somebody types: five times what the quickest typist asks for, also with several behind one address. */
export const searches: Bound = { name: 'searches-visitor', most: 1200, seconds: minute };

/** Logins that one account may see fail: most servers lock an account, or an address, after five to ten. */
export const failedLogins: Bound = { name: 'failed-logins-account', most: 5, seconds: hour };
