import { isIP } from 'node:net';
import type { Config } from '../config.ts';
import type { Outcome } from '../model/outcome.ts';
import { failed } from '../model/outcome.ts';
import { DnsResolver } from '../net/resolver.ts';
import { within } from '../time/until.ts';
import { isAtFault, type Note, needs, note, type Question } from './note.ts';
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
  return failed({ kind: 'dns-failure', step: 'dns', detail: 'timeout' });
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '');
}

/** What the answers mean. Pure. */
export function tellDns({ servers, madeUp, own }: DnsFacts, isOurSetting: boolean): Note[] {
  const whom = servers.join(', ');
  if ([madeUp, ...own].every(({ answer }) => !answer.ok && answer.failure.kind === 'dns-failure'))
    return [note('fault', 'doctor-dns-silent', { servers: whom, isOurs: isOurSetting })];
  const notes = own.flatMap(tellName);
  if (madeUp.answer.ok)
    notes.push(
      note('warning', 'doctor-dns-invents', {
        servers: whom,
        addresses: madeUp.answer.value.slice(0, 2).join(', '),
      }),
    );
  else if (madeUp.ms > slowMs) notes.push(slow(madeUp));
  const count = own.filter(({ answer }) => answer.ok).length;
  const ms = Math.max(0, ...own.map((one) => one.ms));
  return notes.length > 0 ? notes : [note('well', 'doctor-dns-well', { servers: whom, count, ms })];
}

function tellName(facts: NameFacts): Note[] {
  const { host, answer, ms } = facts;
  if (answer.ok) return ms > slowMs ? [slow(facts)] : [];
  const { kind } = answer.failure;
  if (kind === 'host-not-found') return [note('fault', 'doctor-dns-not-found', { host })];
  if (kind === 'host-without-address') return [note('fault', 'doctor-dns-no-address', { host })];
  return [note('fault', 'doctor-dns-not-about', { host })];
}

function slow({ host, ms }: NameFacts): Note {
  return note('warning', 'doctor-dns-slow', { host, seconds: ms / 1000 });
}
