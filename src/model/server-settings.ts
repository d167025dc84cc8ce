export const protocols = ['pop3', 'imap', 'smtp'] as const;
export type Protocol = (typeof protocols)[number];

/** `tls` = implicit TLS, `starttls` = upgraded by STARTTLS or STLS, `none` = clear text. */
export const securities = ['tls', 'starttls', 'none'] as const;
export type Security = (typeof securities)[number];

/** Where a candidate came from. */
export const sources = [
  'typed',
  'practice',
  'provider',
  'autoconfig',
  'ispdb',
  'autodiscover',
  'srv',
  'pacc',
  'mx',
  'guess',
] as const;
export type Source = (typeof sources)[number];

/** How to reach one server and who to be there. Never holds a password. */
export interface ServerSettings {
  protocol: Protocol;
  host: string;
  port: number;
  security: Security;
  /** The login name, already filled in (no template). */
  username: string;
}

/** Server settings plus where they came from. */
export interface Candidate extends ServerSettings {
  source: Source;
}

export type Direction = 'incoming' | 'outgoing';

export function directionOf(protocol: Protocol): Direction {
  return protocol === 'smtp' ? 'outgoing' : 'incoming';
}

/** The well-known port of a protocol and security (RFC 8314; 25 is never meant for customers). */
export function defaultPort(protocol: Protocol, security: Security): number {
  const ports = {
    pop3: { tls: 995, starttls: 110, none: 110 },
    imap: { tls: 993, starttls: 143, none: 143 },
    smtp: { tls: 465, starttls: 587, none: 587 },
  } as const;
  return ports[protocol][security];
}
