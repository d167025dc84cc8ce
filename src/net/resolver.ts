import type { MxRecord, SrvRecord } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import type { Failure } from '../model/failure.ts';
import { tell } from '../model/message.ts';
import type { Outcome } from '../model/outcome.ts';
import { done, failed } from '../model/outcome.ts';
import { toFailure } from './to-failure.ts';

const timeoutMs = 4000;

/**
 * DNS as Posthorn asks it: every answer is data, `host-not-found` (NXDOMAIN) and "no such record" told apart. It asks name servers by
 * queries of its own, which can be cancelled. The system's look-up (getaddrinfo) never answers: it knows no deadline, and what it
 * adds from /etc/hosts and search domains are names of the inside, which strangers must not learn of.
 */
export class DnsResolver {
  readonly #resolver: Resolver;
  readonly #most: number;
  /** Questions by their text: the parts of a check often ask the same. */
  readonly #asked = new Map<string, Promise<Outcome<unknown>>>();

  /** `server` is `host:port` or `[v6]:port`; null asks the name servers of the system. `most` bounds the questions it asks in all. */
  constructor(server: string | null, most: number = Number.POSITIVE_INFINITY) {
    this.#most = most;
    this.#resolver = new Resolver({ timeout: timeoutMs, maxTimeout: timeoutMs, tries: 2 });
    if (server !== null) this.#resolver.setServers([server]);
  }

  /** Whom it asks, as `address` or `address:port`. */
  servers(): string[] {
    return this.#resolver.getServers();
  }

  /** All A and AAAA addresses of a name, IPv4 first, asked at once. */
  async addresses(host: string): Promise<Outcome<string[]>> {
    if (isLocalhost(host)) return done(['127.0.0.1', '::1']); // RFC 6761, 6.3: never ask the DNS for it
    const [v4, v6] = await Promise.all([
      this.#ask('A', host, () => this.#resolver.resolve4(host)),
      this.#ask('AAAA', host, () => this.#resolver.resolve6(host)),
    ]);
    const found = [...(v4.ok ? v4.value : []), ...(v6.ok ? v6.value : [])];
    if (found.length > 0) return done(found);
    const failures = [v4, v6].flatMap((outcome) => (outcome.ok ? [] : [outcome.failure]));
    return failed(worst(failures));
  }

  mx(domain: string): Promise<Outcome<MxRecord[]>> {
    return this.#ask('MX', domain, () => this.#resolver.resolveMx(domain));
  }

  srv(name: string): Promise<Outcome<SrvRecord[]>> {
    return this.#ask('SRV', name, () => this.#resolver.resolveSrv(name));
  }

  /** What a name is an alias of; without an alias it fails with `host-without-address`. */
  cname(name: string): Promise<Outcome<string[]>> {
    return this.#ask('CNAME', name, () => this.#resolver.resolveCname(name));
  }

  async txt(name: string): Promise<Outcome<string[]>> {
    const records = await this.#ask('TXT', name, () => this.#resolver.resolveTxt(name));
    return records.ok ? done(records.value.map((parts) => parts.join(''))) : records;
  }

  /** Records of one type as Node gives them, for a library that asks for itself. */
  records(name: string, type: 'A' | 'AAAA' | 'MX' | 'TXT' | 'PTR'): Promise<Outcome<unknown>> {
    return this.#ask<unknown>(`any ${type}`, name, () => this.#resolver.resolve(name, type));
  }

  cancel(): void {
    this.#resolver.cancel();
  }

  /** How many questions were asked so far. */
  get questions(): number {
    return this.#asked.size;
  }

  #ask<T>(type: string, name: string, query: () => Promise<T>): Promise<Outcome<T>> {
    const question = `${type} ${name.toLowerCase().replace(/\.$/, '')}`;
    const known = this.#asked.get(question);
    if (known !== undefined) return known as Promise<Outcome<T>>;
    if (this.#asked.size >= this.#most) {
      const detail = tell('detail-dns-asked-enough');
      return Promise.resolve(failed({ kind: 'too-often', step: 'dns', detail }));
    }
    const answer = this.#put(query);
    this.#asked.set(question, answer);
    return answer;
  }

  async #put<T>(query: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return done(await query());
    } catch (error) {
      return failed(toFailure(error, 'dns'));
    }
  }
}

function isLocalhost(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost');
}

/**
 * Of the two answers the one that says more: a broken resolver outweighs "no such record". NXDOMAIN of one type with
 * data missing for the other still means that the name exists (some servers answer NXDOMAIN wrongly for AAAA).
 */
function worst(failures: Failure[]): Failure {
  const order = ['too-often', 'dns-failure', 'host-without-address', 'host-not-found'];
  const known = failures.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return known[0] ?? { kind: 'host-without-address', step: 'dns', detail: tell('detail-no-address') };
}
