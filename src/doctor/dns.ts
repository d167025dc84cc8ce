import { DnsResolver } from '../net/resolver.ts';
import type { NameFacts } from './ask-names.ts';
import { isAtFault, type Note, needs, note, type Question } from './note.ts';

export interface DnsFacts {
  servers: string[];
  /** A name that exists nowhere (RFC 6761, section 6.4): an honest resolver says so. */
  madeUp: NameFacts;
  own: NameFacts[];
}

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
