import type { Socket } from 'node:net';
import type { CheckRequest } from '../model/check-request.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Provider } from '../model/provider.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import type { DialOptions } from '../net/open-connection.ts';
import type { Target } from '../net/resolve-target.ts';
import type { DnsResolver } from '../net/resolver.ts';

/**
 * One look for settings, as the sources see it: whose they are, and the ways out that a check leaves open. What is asked here
 * counts and is vetted like everything else of the check that does the looking; a password is not part of it.
 */
export interface Looking {
  readonly request: Omit<CheckRequest, 'password'>;
  readonly parts: {
    provider: Provider;
    practice: { covers(domain: string): boolean } | null;
    now: () => Date;
    ispdbUrl?: string | null;
    webPorts?: { http: number; https: number };
  };
  /** The servers of a practice address; empty for everybody else. */
  readonly practice: readonly Omit<ServerSettings, 'username'>[];
  readonly signal: AbortSignal;
  readonly roots: readonly string[];
  readonly resolver: Pick<DnsResolver, 'srv' | 'txt' | 'mx'>;
  resolve(host: string): Promise<Outcome<Target>>;
  dial(options: DialOptions, about: { host: string; extra: boolean }): Promise<Outcome<Socket>>;
  /** Every answer, whole, while somebody wants them for the rules of other programs; else null. */
  heard: HeardAnswer[] | null;
  /** True once a place was not asked because its servers had been asked enough (law 10). */
  held: boolean;
}
