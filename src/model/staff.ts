/** What a person at the desk may do; each role may do all that the one before it may. */
export const roles = ['support', 'admin'] as const;
export type Role = (typeof roles)[number];

export function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}

/** A person with a login for the desk, as every page of it knows them. */
export interface StaffMember {
  id: string;
  /** The name to sign in with, shown beside what they did. */
  name: string;
  role: Role;
}

/** Whether a role is enough for what needs another. */
export function mayAct(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/** Whether somebody can be called that: what is said on the phone and stands beside what was done. */
export function isStaffName(name: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} ._@-]{0,58}[\p{L}\p{N}])?$/u.test(name);
}

/** What tells names apart: not their capitals, nor whether a letter with an accent was typed as one character or as two. */
export function staffNameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** One thing that staff did. */
export interface DeskEntry {
  id: string;
  /** ISO 8601. */
  at: string;
  /** The name of the person. */
  staff: string;
  /** What was done, such as `report-opened`, `searched`, `note-added`. */
  action: string;
  /** What it was done with: the id of a report, the name of a person …; null where there is no one thing. */
  subject: string | null;
  /** What else belongs to it; no secret, and no address in clear where lists show it. */
  details: Record<string, string | number | boolean | null>;
}
