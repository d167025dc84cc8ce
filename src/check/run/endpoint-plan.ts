import type { Candidate } from '../../model/server-settings.ts';
import type { Credentials } from '../../protocols/dialogue.ts';
import type { Urgency } from '../context/connection-slots.ts';
import type { Turn } from './turn.ts';

/** How a server is to be tried. */
export interface EndpointPlan {
  id: string;
  candidate: Candidate;
  credentials: Credentials;
  /** False for a first look: only the main dialogue, without relay and TLS questions. Becomes true where the look is to log in. */
  extras: boolean;
  /** For a look: it waits before the login to be chosen. */
  turn?: Turn;
  /** How its connection stands among those of the check at the same server; `main` where nothing is said. */
  urgency?: Urgency;
}
