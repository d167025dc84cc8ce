/** What printed the output that somebody pasted: our own commands, or a tool that helpers tell people to run. */
export type HomeTool =
  | 'block'
  | 'test-netconnection'
  | 'nc'
  | 'telnet'
  | 'openssl'
  | 'curl'
  | 'ping'
  | 'nslookup'
  | 'dig'
  | 'traceroute'
  | 'resolve-dnsname'
  | 'test-connection'
  | 'nmap'
  | 'bash';

/**
 * How a try from the customer's own network ended. `unreachable`: nothing came through, and the tool says no more than that (no route,
 * or a bare "failed", which may have been a refusal as well as silence).
 */
export type HomeOutcome = 'open' | 'refused' | 'timeout' | 'name-not-found' | 'unreachable' | 'not-tested';

/** What the tool held against the certificate. */
export type HomeTlsProblem =
  | 'self-signed'
  | 'untrusted'
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-name'
  | 'revoked'
  | 'other';

/** A TLS connection as the customer's own machine saw it. */
export interface HomeTls {
  version: string | null;
  issuer: string | null;
  /** SHA-256, lower-case hex without colons. */
  fingerprint: string | null;
  /** Whether the tool found the certificate in order; null where it did not look, or no certificate came. */
  verified: boolean | null;
  problem?: HomeTlsProblem;
}

/** One try at one place: an address and a port, or (`ping`, `traceroute`) an address. */
export interface HomeReading {
  tool: HomeTool;
  host: string | null;
  address: string | null;
  port: number | null;
  outcome: HomeOutcome;
  milliseconds: number | null;
  greeting: string | null;
  /** Whether the server offered STARTTLS; null where nobody asked. */
  starttls: boolean | null;
  tls: HomeTls | null;
  /** The address is one of the customer's own machine: says nothing about a mail server. */
  ownMachine?: true;
  /** The tool began with TLS and the server spoke clear text: it wants STARTTLS on this port. */
  clearTextFirst?: true;
}

/** What the customer's own network answers for a name. */
export interface HomeName {
  tool: HomeTool;
  /** The DNS server that was asked, where the tool names it. */
  server: string | null;
  host: string;
  addresses: string[];
  outcome: 'answered' | 'name-not-found' | 'no-answer';
}

/** By which families a machine has a way out; null where it could not tell. */
export interface HomeFamilies {
  ipv4: boolean | null;
  ipv6: boolean | null;
}

/** Everything that was read in what a customer pasted. */
export interface HomeCheck {
  readings: HomeReading[];
  names: HomeName[];
  /** ISO, the customer's own clock. */
  clock: string | null;
  /** ISO, when the paste came to us. */
  receivedAt: string | null;
  /** How our own marked block came back; null where none was pasted. */
  block: 'whole' | 'cut' | 'edited' | null;
  /** Whether the customer's machine has a way to the Internet by each family; only our own commands say it. */
  families?: HomeFamilies;
  /** Pieces that no reader knows. */
  unread: number;
  /** Secrets that were taken out before anything else happened. */
  dropped: number;
}
