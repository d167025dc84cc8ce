import { isIP } from 'node:net';
import type { Account } from '../model/account.ts';
import type { Security } from '../model/security.ts';

/** Fills the three placeholders that autoconfig files have. */
export function fill(text: string, { address, localPart, domain }: Account): string {
  return text
    .replaceAll('%EMAILADDRESS%', address)
    .replaceAll('%EMAILLOCALPART%', localPart)
    .replaceAll('%EMAILDOMAIN%', domain);
}

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** A host name by letters, digits and hyphens, or an IP address: what both Thunderbirds take (hostnameUtils). */
export function isHostName(text: string): boolean {
  if (isIP(text) !== 0) return true;
  if (text.length > 255) return false;
  return text
    .replace(/\.$/, '')
    .split('.')
    .every((part) => label.test(part));
}

/** A number written with digits only, or null. */
export function digits(text: string | null | undefined): number | null {
  return text !== null && text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

export function isPort(port: number | null): port is number {
  return port !== null && port >= 1 && port <= 65_535;
}

/** The words of autoconfig files; letter case counts in most programs. */
export const socketTypes: Readonly<Record<string, Security>> = {
  SSL: 'tls',
  STARTTLS: 'starttls',
  plain: 'none',
};
