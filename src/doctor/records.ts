import { isIP } from 'node:net';
import { askRecordsBy, type RecordQuestion } from '../check/published/ask-records.ts';
import type { Config } from '../config.ts';
import { type ComparedRecord, compareRecord } from '../publish/compare-records.ts';
import { type WantedRecord, wantedRecords } from '../publish/dns-records.ts';
import { settingsToPublish } from '../publish/published-settings.ts';
import { paccRecord, renderPacc } from '../publish/render-pacc.ts';
import { isAtFault, type Note, needs, note, type Question } from './note.ts';

const mostDomains = 3;
const mostNamed = 4;

/** Whether the DNS leads mail programs here, for the domains of the provider file. */
export const records: Question = {
  id: 'records',
  async ask(patient) {
    for (const name of ['POSTHORN_PROVIDER_FILE', 'POSTHORN_DNS', 'POSTHORN_BASE_URL'])
      if (isAtFault(patient, name)) return [needs(name)];
    const { config } = patient;
    const { domains } = config.provider;
    if (domains.length === 0) return [note('well', 'doctor-records-no-domains')];
    const compared = await Promise.all(
      domains.slice(0, mostDomains).map((domain) => compare(config, domain)),
    );
    const left = domains.length - mostDomains;
    return [
      ...compared.flatMap((one, index) => tellRecords(domains[index] ?? '', one)),
      ...(left > 0 ? [note('unknown', 'doctor-records-left', { count: left })] : []),
    ];
  },
};

async function compare({ provider, baseUrl, dns }: Config, domain: string): Promise<ComparedRecord[]> {
  const settings = settingsToPublish(provider, domain);
  if (settings === null) return [];
  const { hostname } = new URL(baseUrl);
  const isName = hostname.includes('.') && !hostname.startsWith('[') && isIP(hostname) === 0;
  const pacc = provider.publish?.pacc === true ? paccRecord(renderPacc(settings)) : null;
  const wanted = wantedRecords({ provider, domain, serviceHost: isName ? hostname : null, pacc });
  const answers = await askRecordsBy(dns)(wanted.map(toQuestion));
  return wanted.map((record, index) =>
    compareRecord(record, answers[index] ?? { kind: 'error', detail: 'not-asked' }),
  );
}

function toQuestion(record: WantedRecord): RecordQuestion {
  const { name } = record;
  return record.type === 'CNAME'
    ? { type: 'CNAME', name, target: record.target }
    : { type: record.type, name };
}

/** What the comparison means. Pure. */
export function tellRecords(domain: string, compared: readonly ComparedRecord[]): Note[] {
  if (compared.length === 0) return [];
  const of = (result: ComparedRecord['result']) => compared.filter((one) => one.result === result);
  const [missing, different, silent] = [of('missing'), of('different'), of('error')];
  if (silent.length === compared.length) return [note('unknown', 'doctor-records-silent', { domain })];
  const notes: Note[] = [];
  if (different.length > 0)
    notes.push(note('warning', 'doctor-records-elsewhere', { domain, ...named(different) }));
  if (missing.length > 0)
    notes.push(
      missing.length === compared.length
        ? note('warning', 'doctor-records-none', { domain, count: compared.length })
        : note('warning', 'doctor-records-missing', { domain, ...named(missing) }),
    );
  if (silent.length > 0) notes.push(note('unknown', 'doctor-records-part-silent', named(silent)));
  return notes.length > 0 ? notes : [note('well', 'doctor-records-well', { domain, count: compared.length })];
}

/** Names of several services say the same, so each name stands once. */
function named(compared: readonly ComparedRecord[]) {
  const all = [...new Set(compared.map(({ record }) => record.name))];
  const more = all.length - mostNamed;
  return {
    count: compared.length,
    names: (more > 0 ? all.slice(0, mostNamed) : all).join(', '),
    more: more > 0 ? more : null,
  };
}
