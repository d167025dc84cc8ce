import { isIP } from 'node:net';
import type { Config } from '../config.ts';
import type { Outcome } from '../model/outcome.ts';
import { failed } from '../model/outcome.ts';
import { DnsResolver } from '../net/resolver.ts';
import { within } from '../time/until.ts';
import { ownHosts } from './own-servers.ts';

/** What the resolver answered about one name, and after how long. */
export interface NameFacts {
  host: string;
  answer: Outcome<string[]>;
  ms: number;
}

/** A name that exists nowhere. */
export const madeUpName = 'posthorn-made-this-up.invalid';

const deadlineMs = 8000;

/** The names to ask about: one that exists nowhere, and those of our own. */
export function hostsToAsk({ provider, baseUrl }: Pick<Config, 'provider' | 'baseUrl'>): string[] {
  const own = [...ownHosts(provider), hostOf(baseUrl)].filter((host) => isIP(host) === 0);
  return [madeUpName, ...new Set(own)];
}

/** Asks for the addresses of names, all at once, each within the time limit. */
export async function askNames(
  server: string | null,
  hosts: readonly string[],
  timeMs = deadlineMs,
): Promise<NameFacts[]> {
  const resolver = new DnsResolver(server);
  try {
    return await Promise.all(
      hosts.map(async (host) => {
        const began = performance.now();
        const answer = (await within(timeMs, resolver.addresses(host))) ?? noAnswer();
        return { host, answer, ms: Math.round(performance.now() - began) };
      }),
    );
  } finally {
    resolver.cancel();
  }
}

function noAnswer(): Outcome<string[]> {
  return failed({ kind: 'dns-failure', step: 'dns', detail: 'timeout' });
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '');
}
