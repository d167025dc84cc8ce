import type { Counters } from '../../bounds/counters.ts';
import type { Signer } from '../../desk/sign.ts';
import type { StaffMember } from '../../model/staff.ts';
import type { Claims } from '../../store/claims.ts';
import type { DeskLog } from '../../store/desk-log.ts';
import type { Reruns } from '../../store/reruns.ts';

/** What the pages of staff are made of. */
export interface DeskParts {
  /** Who holds a session, by the token of its cookie; null where it is unknown, over or taken back. */
  staffOf(token: string): Promise<StaffMember | null>;
  log: DeskLog;
  /** Links by which customers are asked for a test, and what signs them. */
  claims: Claims;
  claimSigner: Signer;
  /** Tests that staff start themselves. */
  reruns: Reruns;
  /** Where it is counted how much staff ask of the service. */
  counters: Counters;
}
