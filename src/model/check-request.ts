import type { Account } from './account.ts';
import type { Protocol } from './protocols.ts';
import type { Secret } from './secret.ts';
import type { Security } from './security.ts';

/** Server settings as a person types them: the login name may be left to the account's. */
export interface TypedServer {
  protocol: Protocol;
  host: string;
  port: number;
  security: Security;
}

/** One check, validated. Lives only while the check runs: it holds the password. */
export interface CheckRequest {
  account: Account;
  /** Login name when it is not the address; null = the address. */
  username: string | null;
  password: Secret | null;
  incoming: TypedServer[];
  outgoing: TypedServer[];
  /** Servers beside mail, such as those that keep filters. */
  extra?: TypedServer[];
  discovery: boolean;
  deepRelay: boolean;
  /** Staff ask and answer for it: what else needs the proof of a login is asked without one. No form and no program can say so. */
  byStaff?: boolean;
  /** Consent to try the other form of the login name once, after a refusal (a further failed login for the account). */
  tryOtherName: boolean;
  /** Consent to send the password although the connection is not verified or not encrypted. */
  allowUnverifiedLogin: boolean;
  /** Consent to send one message from the account to itself once both logins have worked, and to wait for it. */
  roundTrip?: boolean;
  /** Milliseconds for the whole check. */
  timeoutMs: number;
}

/** Every server that a person typed. */
export function typedServers({
  incoming,
  outgoing,
  extra = [],
}: Pick<CheckRequest, 'incoming' | 'outgoing' | 'extra'>): TypedServer[] {
  return [...incoming, ...outgoing, ...extra];
}
