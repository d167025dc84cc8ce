import type { Told } from '../../model/message.ts';

/** The closed list of ways in which a fetch can end without an answer. */
export const fetchProblems = [
  'url-not-allowed', // not http or https, a port of its own, credentials in it, or characters that belong in no URL
  'host-not-found', // the name does not exist, or has no address
  'dns-failure', // the resolver did not answer
  'address-not-allowed', // the name leads to a private address
  'not-reached', // refused, or no answer to the connection
  'certificate', // the server could not prove its name
  'tls', // the handshake failed
  'timeout', // no complete answer in time
  'too-long', // more bytes than the answer may have
  'malformed', // not an HTTP answer, or one cut short
  'too-many-redirects',
  'too-often', // this host, or the DNS, has been asked as often as we allow ourselves
] as const;

export type FetchProblem = (typeof fetchProblems)[number];

/** What a web server answered. The text is the server's: untrusted, of limited size. */
export interface WebAnswer {
  status: number;
  /** Lower-case names. */
  headers: Record<string, string>;
  bytes: Buffer;
  /** Where the answer came from, after redirects. */
  url: string;
  /** True when every hop was https with a certificate that proved the name; a redirect over http spoils it. */
  verifiedTls: boolean;
}

export type Fetched =
  | { ok: true; value: WebAnswer }
  | { ok: false; problem: FetchProblem; url: string; detail: Told };
