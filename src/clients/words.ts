import { protocolName } from '../model/protocols.ts';
import type { RecommendedSettings } from '../model/report.ts';
import type { Security } from '../model/server-settings.ts';
import type { Client, ClientSettings, Standing, Step, Value } from './client.ts';

/** The names most programs give to the ways of encryption. */
export const securityNames: Record<Security, string> = { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' };

/** Makes a step; values and command are optional. */
export function step(title: string, text: string, values: Value[] = [], command: string | null = null): Step {
  return { title, text, values, command };
}

/** The four values every program asks for, under their common names. */
export function serverValues(server: RecommendedSettings): Value[] {
  return [
    { label: 'Server', value: server.host },
    { label: 'Port', value: String(server.port) },
    { label: 'Encryption', value: securityNames[server.security] },
    { label: 'User name', value: server.username },
  ];
}

/** What one program calls the four values, and the ways of encryption if they have other names there. */
export interface FieldNames {
  host: string;
  port: string;
  security: string;
  user: string;
  securities?: Record<Security, string>;
}

/** The four values under the names of one program, in the order in which `names` lists them. */
export function namedValues(server: RecommendedSettings, names: FieldNames): Value[] {
  const values = {
    host: server.host,
    port: String(server.port),
    security: (names.securities ?? securityNames)[server.security],
    user: server.username,
  };
  const { securities: _, ...labels } = names;
  return (Object.keys(labels) as (keyof typeof values)[]).map((key) => ({
    label: labels[key],
    value: values[key],
  }));
}

/** The servers in use, incoming first. */
export function usedServers(settings: ClientSettings): RecommendedSettings[] {
  return [settings.incoming, settings.outgoing].filter((server) => server !== null);
}

/** Who vouches for the servers in use: a test that worked, the provider whose own servers they are, or nobody. */
export function standingOf(settings: ClientSettings): Standing {
  if (unvouched(settings).length > 0) return 'unverified';
  return usedServers(settings).every(({ verified }) => verified) ? 'verified' : 'provider';
}

/** The servers in use that nobody vouches for. */
export function unvouched(settings: ClientSettings): RecommendedSettings[] {
  return usedServers(settings).filter(({ verified, source }) => !verified && source !== 'provider');
}

/** One sentence that says who vouches for the servers in use. Our own words only, safe in any comment. */
export function verificationMark(settings: ClientSettings): string {
  const standing = standingOf(settings);
  if (standing === 'verified') return 'Verified: these settings were tested and they work.';
  if (standing === 'provider') return 'From the provider: these are the settings it names for its mailboxes.';
  const servers = usedServers(settings);
  const unverified = unvouched(settings).map((server) => protocolName(server.protocol));
  if (unverified.length === servers.length)
    return 'Not verified: these settings have not been seen to work yet.';
  return `Not verified: the settings for ${unverified.join(', ')} have not been seen to work yet.`;
}

/** The person's name as others see it; empty where nobody told us, for an address is no name. */
export function fullName(settings: ClientSettings): string {
  return settings.account.displayName ?? '';
}

/** The field for the person's name as others see it; left out where nobody told us, for an address is no name. */
export function nameValue({ account }: ClientSettings, label: string): Value[] {
  return account.displayName ? [{ label, value: account.displayName }] : [];
}

/** `1 day`, `14 days`. */
export function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** For programs that keep or delete but cannot count days: says so, or null where there is nothing to say. */
export function noDaysNote(settings: ClientSettings, program: string): string | null {
  const days = settings.leaveOnServerDays;
  if (days === null || settings.incoming === null) return null;
  return `${program} cannot delete by age: messages stay on the server until you remove them, so look after your mailbox size now and then.`;
}

/** One sentence that says whose menus the steps name, or null where they name none. */
export function menusSentence({ name, menuWords }: Pick<Client, 'name' | 'menuWords'>): string | null {
  if (menuWords === null) return null;
  return menuWords.from === 'program'
    ? `The names of menus and buttons are those of ${name} ${menuWords.version}; other versions may have others.`
    : 'The names of menus and buttons follow what is written about this program; yours may have others.';
}
