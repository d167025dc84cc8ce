import type { WantedRecord } from './dns-records.ts';
import { recordData } from './zone-file.ts';

/** What the DNS answered about one name. */
export type RecordAnswer =
  | { kind: 'srv'; records: readonly { priority: number; weight: number; port: number; target: string }[] }
  /** `alias` = the CNAME's target; the addresses are those of the name and of where it should lead. */
  | { kind: 'cname'; alias: string | null; addresses: readonly string[]; targetAddresses: readonly string[] }
  | { kind: 'txt'; texts: readonly string[] }
  | { kind: 'none' }
  | { kind: 'error'; detail: 'late' | 'failed' | 'not-asked' };

export type Comparison = 'pass' | 'missing' | 'different' | 'error';

export interface ComparedRecord {
  record: WantedRecord;
  result: Comparison;
  /** What the DNS has, in the form of a zone file (untrusted text); why it is not known, after an error. */
  found: string[];
}

/** Holds the records to publish against what the DNS answers now. */
export function compareRecord(record: WantedRecord, answer: RecordAnswer): ComparedRecord {
  if (answer.kind === 'error') return { record, result: 'error', found: [answer.detail] };
  if (answer.kind === 'none') return { record, result: 'missing', found: [] };
  const found = foundData(answer);
  if (found.length === 0) return { record, result: 'missing', found };
  return { record, result: isMet(record, answer) ? 'pass' : 'different', found };
}

function isMet(record: WantedRecord, answer: RecordAnswer): boolean {
  if (record.type === 'SRV' && answer.kind === 'srv') {
    // Priority and weight are the owner's taste; where the record leads is what matters.
    return answer.records.some(
      ({ port, target }) =>
        sameName(target, record.target) && (record.target === '.' || port === record.port),
    );
  }
  if (record.type === 'TXT' && answer.kind === 'txt') return answer.texts.includes(record.text);
  return record.type === 'CNAME' && answer.kind === 'cname' && leadsTo(record.target, answer);
}

/** An alias, or addresses of its own that are all among those of the service. */
function leadsTo(target: string, answer: Extract<RecordAnswer, { kind: 'cname' }>): boolean {
  if (answer.alias !== null && sameName(answer.alias, target)) return true;
  const { addresses, targetAddresses } = answer;
  return addresses.length > 0 && addresses.every((address) => targetAddresses.includes(address));
}

function foundData(answer: Exclude<RecordAnswer, { kind: 'none' } | { kind: 'error' }>): string[] {
  if (answer.kind === 'srv')
    return answer.records.map((found) =>
      recordData({ type: 'SRV', name: '', purpose: 'services', ...found, target: bare(found.target) || '.' }),
    );
  if (answer.kind === 'txt') return answer.texts.map((text) => JSON.stringify(text));
  return answer.alias === null ? [...answer.addresses] : [`${bare(answer.alias)}.`];
}

function sameName(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
