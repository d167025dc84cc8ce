import type { Protocol } from './protocols.ts';
import type { Security } from './security.ts';
import type { Source } from './sources.ts';

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
