import type { StaffMember } from '../../model/staff.ts';
import type { DeskLog } from '../../store/desk-log.ts';

/** What the pages of staff are made of. */
export interface DeskParts {
  /** Who holds a session, by the token of its cookie; null where it is unknown, over or taken back. */
  staffOf(token: string): Promise<StaffMember | null>;
  log: DeskLog;
}
