import type { Protocol } from './protocols.ts';
import type { Security } from './security.ts';

export type { Direction, Protocol } from './protocols.ts';
export { defaultPort, directionOf, protocols } from './protocols.ts';
export { type Security, securities } from './security.ts';

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
