export { protocolName } from '../model/protocols.ts';

import type { FindingArgs } from '../model/finding.ts';

type Arg = FindingArgs[string] | undefined;

/** An ISO date as a person reads it: `9 November 2026`. */
export function formatDate(iso: Arg): string {
  const date = new Date(String(iso));
  if (Number.isNaN(date.getTime())) return 'an unknown date';
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** Bytes as a person reads them: `830 MB`. Decimal units, as mail programs show them. */
export function formatBytes(bytes: Arg): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let value = Number(bytes);
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && value < 10 ? 1 : 0;
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: digits })} ${units[unit]}`;
}

/** `1,204 messages`, `1 message`. */
export function formatCount(count: Arg, one: string, many: string): string {
  const value = Number(count);
  return `${value.toLocaleString('en-GB')} ${value === 1 ? one : many}`;
}

/** `a, b and c`. */
export function formatList(items: Arg, word: 'and' | 'or' = 'and'): string {
  const list = Array.isArray(items) ? items : [];
  if (list.length < 2) return list[0] ?? '';
  return `${list.slice(0, -1).join(', ')} ${word} ${list.at(-1)}`;
}

const securityNames = { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'no encryption' } as const;

/** The words mail programs use for the kind of encryption. */
export function securityName(security: keyof typeof securityNames): string {
  return securityNames[security];
}
