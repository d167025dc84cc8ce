import type { Role } from './staff.ts';

/** The identity provider by which staff may sign in. */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  roles: OidcRoles;
}

/** Which values of a claim make whom; who has none of them gets nowhere. */
export interface OidcRoles {
  claim: string;
  values: Record<Role, string[]>;
}
