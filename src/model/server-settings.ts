import type { Protocol } from './protocols.ts';
import type { Security } from './security.ts';
import type { Source } from './sources.ts';

export type { Direction, Protocol } from './protocols.ts';
export { defaultPort, directionOf, protocols } from './protocols.ts';
export { type Security, securities } from './security.ts';
export type { Source } from './sources.ts';

/** How to reach one server and who to be there. Never holds a password. */
export interface ServerSettings<P extends Protocol = Protocol> {
  protocol: P;
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
