import type { OidcRoles } from '../model/oidc-settings.ts';
import { isStaffName, type Role } from '../model/staff.ts';

/** Whom an identity provider vouches for. */
export interface Vouched {
  /** Its address and the name it never gives to anybody else, as one text. */
  subject: string;
  /** The address of the person, by which they are called at the desk. */
  name: string;
  role: Role;
  /** The session there, where it names one. */
  sid: string | null;
}

/** The name of a person of an identity provider, together with its address: no other provider can give it. */
export function subjectOf(iss: unknown, sub: unknown): string {
  return JSON.stringify([iss, sub]);
}

/** Why somebody of the identity provider is not let in. */
export type ClaimFault = 'no-address' | 'unverified' | 'no-role';

/** Reads the claims of a checked ID token. Only `true` itself says that an address is verified: "false" is a text like "true". */
export function readClaims(
  claims: Record<string, unknown>,
  roles: OidcRoles,
): { ok: true; vouched: Vouched } | { ok: false; fault: ClaimFault } {
  const { iss, sub, sid, email } = claims;
  if (typeof email !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(email) || !isStaffName(email))
    return { ok: false, fault: 'no-address' };
  if (claims.email_verified !== true) return { ok: false, fault: 'unverified' };
  const role = roleIn(claims[roles.claim], roles);
  if (role === null) return { ok: false, fault: 'no-role' };
  const session = typeof sid === 'string' ? sid : null;
  return { ok: true, vouched: { subject: subjectOf(iss, sub), name: email, role, sid: session } };
}

/** The highest role that the values of the claim give; a claim is a text or a list of texts. */
function roleIn(claim: unknown, { values }: OidcRoles): Role | null {
  const given = [claim].flat().filter((value) => typeof value === 'string');
  const has = (role: Role) => values[role].some((value) => given.includes(value));
  return has('admin') ? 'admin' : has('support') ? 'support' : null;
}
