import type { StaffMember } from '../model/staff.ts';
import type { DeskLog } from '../store/desk-log.ts';
import type { Sessions } from '../store/sessions.ts';
import type { StaffAccount, StaffAccounts } from '../store/staff.ts';
import type { StaffLinks } from '../store/staff-links.ts';
import type { Vouched } from './oidc-claims.ts';

export interface VouchedParts {
  staff: StaffAccounts;
  staffLinks: StaffLinks;
  sessions: Sessions;
  log: DeskLog;
}

export type VouchedIn =
  | { kind: 'in'; token: string; member: StaffMember }
  | { kind: 'name-taken' }
  /** The last who looks after the desk may not do so any more, says the identity provider. */
  | { kind: 'last-admin' };

/**
 * Signs in somebody whom the identity provider vouches for, and adds them where they are new. What they may do follows the
 * provider at every sign-in. A name that somebody with a password has is never theirs: else who may choose an address there
 * could become anybody here.
 */
export async function signInVouched(
  { staff, staffLinks, sessions, log }: VouchedParts,
  { subject, name, role, sid }: Vouched,
  { agent, idToken }: { agent: string; idToken: string | null },
): Promise<VouchedIn> {
  const known = await staffLinks.staffFor(subject);
  let account: StaffAccount | null = known === null ? null : await staff.byId(known);
  if (account === null) {
    account = await staff.add({ name, role, hash: '', mustChange: false });
    if (account === null) return { kind: 'name-taken' };
    await staffLinks.link(subject, account.id);
    await log.note({ staff: account.name, action: 'staff-added', subject: account.name, details: { role } });
  }
  if (account.role !== role) {
    if (!(await staff.setRole(account.id, role))) return { kind: 'last-admin' };
    await sessions.endAll(account.id);
    await log.note({ staff: account.name, action: 'staff-role', subject: account.name, details: { role } });
  }
  const { token } = await sessions.begin(account.id, agent, { subject, sid, idToken });
  await log.note({ staff: account.name, action: 'signed-in', subject: account.name, details: {} });
  return { kind: 'in', token, member: { id: account.id, name: account.name, role } };
}

/** Ends what somebody began here by the identity provider, who is signed out there; every person is written down. */
export async function signOutVouched(
  { staff, sessions, log }: Pick<VouchedParts, 'staff' | 'sessions' | 'log'>,
  which: { subject: string | null; sid: string | null },
): Promise<void> {
  for (const id of await sessions.endVouched(which)) {
    const account = await staff.byId(id);
    if (account === null) continue;
    await log.note({
      staff: account.name,
      action: 'signed-out-elsewhere',
      subject: account.name,
      details: {},
    });
  }
}
