import { isIP } from 'node:net';
import type { Config } from '../config.ts';
import type { Outcome } from '../model/outcome.ts';
import { failed } from '../model/outcome.ts';
import { DnsResolver } from '../net/resolver.ts';
import { within } from '../time/until.ts';
import { isAtFault, type Note, needs, type Question } from './note.ts';
import { ownHosts } from './own-servers.ts';

/** What the resolver answered about one name, and after how long. */
export interface NameFacts {
  host: string;
  answer: Outcome<string[]>;
  ms: number;
}

export interface DnsFacts {
  servers: string[];
  /** A name that exists nowhere (RFC 6761, section 6.4): an honest resolver says so. */
  madeUp: NameFacts;
  own: NameFacts[];
}

/** A name that exists nowhere. */
export const madeUpName = 'posthorn-made-this-up.invalid';

const deadlineMs = 8000;
const slowMs = 1000;

/** Whether the DNS answers, about the names of the provider's own servers, in time, and honestly. */
export const dns: Question = {
  id: 'dns',
  title: 'DNS',
  async ask(patient) {
    if (isAtFault(patient, 'POSTHORN_DNS')) return [needs('POSTHORN_DNS')];
    const { config, looks } = patient;
    const [madeUp, ...own] = await looks.names();
    if (madeUp === undefined) return [];
    const servers = new DnsResolver(config.dns).servers();
    return tellDns({ servers, madeUp, own }, config.dns !== null);
  },
};

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
  return failed({ kind: 'dns-failure', step: 'dns', detail: 'no answer in time' });
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '');
}

/** What the answers mean. Pure. */
export function tellDns({ servers, madeUp, own }: DnsFacts, isOurSetting: boolean): Note[] {
  const whom = servers.length === 0 ? 'no resolver is set' : servers.join(', ');
  const setting = isOurSetting ? 'POSTHORN_DNS' : 'the settings of the system';
  if ([madeUp, ...own].every(({ answer }) => !answer.ok && answer.failure.kind === 'dns-failure'))
    return [
      {
        state: 'fault',
        text: `The DNS does not answer (asked by ${setting}: ${whom}).`,
        means: 'No server can be found by its name: every check ends as not tested.',
        fix: isOurSetting
          ? 'Set POSTHORN_DNS to a resolver that this machine reaches, or leave it unset.'
          : 'Mend /etc/resolv.conf, or set POSTHORN_DNS to a resolver that this machine reaches.',
      },
    ];
  const notes = own.flatMap(tellName);
  if (madeUp.answer.ok)
    notes.push({
      state: 'warning',
      text: `The resolver (${whom}) invents an address for a name that does not exist: ${madeUp.answer.value.slice(0, 2).join(', ')}.`,
      means: 'A mistyped server name then looks like a server that does not answer, and reports say so.',
      fix: 'Use a resolver without such a filter (POSTHORN_DNS).',
    });
  else if (madeUp.ms > slowMs) notes.push(slow(madeUp));
  const well = own.filter(({ answer }) => answer.ok).length;
  if (notes.length === 0)
    notes.push({
      state: 'well',
      text:
        own.length === 0
          ? `The DNS answers (${whom}). The provider file names no server to ask about.`
          : `The DNS answers (${whom}) for ${well === 1 ? 'the name' : `all ${well} names`} of your own, in ${Math.max(...own.map(({ ms }) => ms))} ms at most.`,
    });
  return notes;
}

function tellName(facts: NameFacts): Note[] {
  const { host, answer, ms } = facts;
  if (answer.ok) return ms > slowMs ? [slow(facts)] : [];
  const means = `Checks of ${host} end before they begin.`;
  if (answer.failure.kind === 'host-not-found')
    return [
      {
        ...{ state: 'fault', text: `The DNS says that ${host} does not exist.`, means },
        fix: 'Mend the name in your settings, or publish it in the DNS.',
      },
    ];
  if (answer.failure.kind === 'host-without-address')
    return [
      {
        ...{ state: 'fault', text: `${host} has no address in the DNS.`, means },
        fix: 'Publish an A or AAAA record for it, or mend the name in your settings.',
      },
    ];
  return [
    {
      ...{ state: 'fault', text: `The DNS answers about other names, and not about ${host}.`, means },
      fix: 'Look at the name servers of that domain, and at DNSSEC: a wrong signature looks like this.',
    },
  ];
}

function slow({ host, ms }: NameFacts): Note {
  return {
    state: 'warning',
    text: `The DNS took ${(ms / 1000).toFixed(1)} seconds to answer about ${host}.`,
    means: 'Checks are slow, and may give up before they have asked everything.',
    fix: 'Use a resolver close by (POSTHORN_DNS), and take dead ones out of /etc/resolv.conf.',
  };
}
