import { tell } from '../model/message.ts';
import { failed } from '../model/outcome.ts';
import type { TryFault } from '../model/webhook.ts';
import { type AddressPolicy, isAddressPublic } from '../net/address-policy.ts';
import { fetchVetted, usualWebPorts } from '../net/http/fetch-vetted.ts';
import { type VettedUrl, vetUrl } from '../net/http/vet-url.ts';
import type { FetchProblem } from '../net/http/web-answer.ts';
import { resolveTarget } from '../net/resolve-target.ts';
import { DnsResolver } from '../net/resolver.ts';
import { posthornVersion } from '../version.ts';

/** By what webhooks are reached; as every connection of the service, they pass the policy about addresses. */
export interface PostWay {
  policy: Pick<AddressPolicy, 'allowNetworks' | 'denyNetworks'>;
  /** `host:port`; null asks the name servers of the system. */
  dns: string | null;
  /** PEM texts of further authorities. */
  roots: readonly string[];
  /** Only tests have less. */
  timeoutMs?: number;
}

export interface Posted {
  /** The status of the answer; null where there was none. */
  status: number | null;
  /** Empty where the message arrived; else the status, or one of `tryFaults`. */
  why: string;
  /** For how long the receiver asks to be left alone; 0 where it does not. */
  restMs: number;
}

/** Sends one message to where it should go. Ends within the time limit, whatever the receiver does; follows no redirect. */
export type PostMessage = (url: string, headers: Record<string, string>, body: string) => Promise<Posted>;

const usualTimeoutMs = 10_000;
/** Read on for so long, so that a receiver sees its answer taken; none of it is kept. */
const mostRead = 4096;
const restStatuses = [429, 503];
const longestRestMs = 6 * 3_600_000;

/** Posts by HTTP through the gate that every connection passes. */
export function postMessageBy({ policy, dns, roots, timeoutMs = usualTimeoutMs }: PostWay): PostMessage {
  return async (url, headers, body) => {
    const target = webhookTarget(url);
    if (target === null) return fault('url-not-allowed');
    let isReadable = false;
    // It remembers what it was told, and a name may lead elsewhere by the next try.
    const resolver = new DnsResolver(dns);
    const now = new Date();
    try {
      const fetched = await fetchVetted({
        ...{ url, method: 'POST', body, roots, now, timeoutMs, maxRedirects: 0, maxBytes: mostRead },
        ...{ mayNamePort: true, statusOnly: true, signal: new AbortController().signal },
        headers: {
          'user-agent': `Posthorn/${posthornVersion}`,
          'content-type': 'application/json',
          accept: '*/*',
          ...headers,
        },
        async resolve(host) {
          const found = await resolveTarget(host, { ...policy, allowPorts: '*' }, resolver);
          isReadable = target.scheme === 'http' && found.ok && found.value.addresses.some(isAddressPublic);
          return isReadable
            ? failed({ kind: 'address-not-allowed', step: 'dns', detail: tell('detail-special-address') })
            : found;
        },
      });
      if (!fetched.ok) return fault(isReadable ? 'https-needed' : faults[fetched.problem]);
      const { status, headers: answered } = fetched.value;
      const isTaken = status >= 200 && status < 300;
      const restMs = restStatuses.includes(status) ? restOf(answered['retry-after'], now) : 0;
      return { status, why: isTaken ? '' : String(status), restMs };
    } finally {
      resolver.cancel();
    }
  };
}

/** Where a webhook may lead: http or https without a login in it, and to a port on which web servers are. Null for all else. */
export function webhookTarget(url: string): VettedUrl | null {
  const vetted = vetUrl(url, undefined, true);
  if (vetted === null) return null;
  const port = vetted.port ?? usualWebPorts[vetted.scheme];
  // Below stand mail, remote shells and the like, which must not be told orders dressed as a web request.
  return Object.values(usualWebPorts).includes(port) || port >= 1024 ? vetted : null;
}

/** Milliseconds of a Retry-After (RFC 9110, section 10.2.3): seconds, or a moment; 0 where it is neither, hours at most. */
export function restOf(text: string | undefined, now: Date): number {
  const value = text?.trim().slice(0, 100) ?? '';
  const until = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isNaN(until) ? 0 : Math.min(Math.max(until, 0), longestRestMs);
}

const faults: Record<FetchProblem, TryFault> = {
  'url-not-allowed': 'url-not-allowed',
  'host-not-found': 'host-not-found',
  'dns-failure': 'dns-failure',
  'address-not-allowed': 'address-not-allowed',
  'not-reached': 'not-reached',
  certificate: 'certificate',
  tls: 'tls',
  timeout: 'timeout',
  'too-long': 'malformed',
  malformed: 'malformed',
  'too-many-redirects': 'malformed',
  'too-often': 'unknown',
};

function fault(why: TryFault): Posted {
  return { status: null, why, restMs: 0 };
}
