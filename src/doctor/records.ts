import { isIP } from 'node:net';
import { askRecordsBy, type RecordQuestion } from '../check/published/ask-records.ts';
import type { Config } from '../config.ts';
import { type ComparedRecord, compareRecord } from '../publish/compare-records.ts';
import { type WantedRecord, wantedRecords } from '../publish/dns-records.ts';
import { settingsToPublish } from '../publish/published-settings.ts';
import { paccRecord, renderPacc } from '../publish/render-pacc.ts';
import { isAtFault, type Note, needs, type Question } from './note.ts';

const mostDomains = 3;
const mostNamed = 4;

/** Whether the DNS leads mail programs here, for the domains of the provider file. */
export const records: Question = {
  id: 'records',
  title: 'DNS records of your domains',
  async ask(patient) {
    for (const name of ['POSTHORN_PROVIDER_FILE', 'POSTHORN_DNS', 'POSTHORN_BASE_URL'])
      if (isAtFault(patient, name)) return [needs(name)];
    const { config } = patient;
    const { domains } = config.provider;
    if (domains.length === 0)
      return [{ state: 'well', text: 'The provider file names no domains, so none are needed.' }];
    const compared = await Promise.all(
      domains.slice(0, mostDomains).map((domain) => compare(config, domain)),
    );
    const left = domains.length - mostDomains;
    return [
      ...compared.flatMap((one, index) => tellRecords(domains[index] ?? '', one)),
      ...(left > 0
        ? [
            {
              state: 'unknown' as const,
              text: `The records of ${left} more ${left === 1 ? 'domain' : 'domains'} were not asked for; the page /dns shows them.`,
            },
          ]
        : []),
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
    compareRecord(record, answers[index] ?? { kind: 'error', detail: 'not asked' }),
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
  if (silent.length === compared.length)
    return [{ state: 'unknown', text: `The DNS did not answer about the records of ${domain} (see DNS).` }];
  const fix = `The page /dns lists the records of ${domain}, ready to paste.`;
  const notes: Note[] = [];
  if (different.length > 0)
    notes.push({
      ...{ state: 'warning', fix },
      text: `${names(different)} ${different.length === 1 ? 'leads' : 'lead'} elsewhere than the provider file says.`,
      means: 'Programs that read them set up other servers, or ask another service.',
    });
  if (missing.length > 0)
    notes.push({
      ...{ state: 'warning', fix },
      text: `${missing.length === compared.length ? `None of the ${compared.length} records of ${domain} is` : `${names(missing)} ${missing.length === 1 ? 'is' : 'are'} not`} in the DNS.`,
      means: 'Programs that look there find nothing, and people type the servers by hand.',
    });
  if (silent.length > 0)
    notes.push({ state: 'unknown', text: `The DNS did not answer about ${names(silent)}.` });
  return notes.length > 0
    ? notes
    : [{ state: 'well', text: `All ${compared.length} records of ${domain} are in place.` }];
}

/** Names of several services say the same, so each name stands once. */
function names(compared: readonly ComparedRecord[]): string {
  const all = [...new Set(compared.map(({ record }) => record.name))];
  const more = all.length - mostNamed;
  return more > 0 ? `${all.slice(0, mostNamed).join(', ')} and ${more} more` : all.join(', ');
}
