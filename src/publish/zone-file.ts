import type { WantedRecord } from './dns-records.ts';

const timeToLiveSeconds = 3600;

/** The records in the form of a zone file (RFC 1035, section 5), ready to paste. */
export function zoneFile(records: readonly WantedRecord[]): string {
  const width = Math.max(0, ...records.map(({ name }) => name.length)) + 1;
  return records.map((record) => `${zoneLine(record, width)}\n`).join('');
}

function zoneLine(record: WantedRecord, width: number): string {
  return `${`${record.name}.`.padEnd(width)} ${timeToLiveSeconds} IN ${record.type.padEnd(5)} ${recordData(record)}`;
}

/** What stands behind the type: `0 1 993 mail.example.test.` */
export function recordData(record: WantedRecord): string {
  switch (record.type) {
    case 'SRV':
      return `${record.priority} ${record.weight} ${record.port} ${absolute(record.target)}`;
    case 'CNAME':
      return absolute(record.target);
    case 'TXT':
      return quoted(record.text);
  }
}

function absolute(name: string): string {
  return name === '.' ? '.' : `${name}.`;
}

/** Character strings hold at most 255 bytes each; quotes and backslashes are escaped. ASCII texts only. */
function quoted(text: string): string {
  const parts = text.match(/.{1,255}/gsu) ?? [''];
  return parts.map((part) => `"${part.replace(/["\\]/g, '\\$&')}"`).join(' ');
}
