import type { ApiKey } from './api-key.ts';
import type { TypedServer } from './check-request.ts';

/** What a panel fills in for its customer, as a signed link tells it. */
export interface PanelLink {
  address: string;
  /** Null: the address. */
  username: string | null;
  incoming: TypedServer | null;
  outgoing: TypedServer | null;
  /** Where the panel wants its customer back, https or on this machine; null = nowhere. */
  returnTo: string | null;
  /** Until when it is worth something, in milliseconds since 1970. */
  expiresAt: number;
  /** The id of the key whose secret signed it. */
  keyId: string;
}

/** Why a link does not fill in the form; `field` is the parameter at fault. */
export type LinkFault =
  | { why: 'password' }
  | { why: 'too-long' }
  | { why: 'unknown-field' | 'doubled-field' | 'missing-field' | 'bad-field'; field: string }
  | { why: 'wrong-signature' };

/** What a link is worth. One that has expired was signed all the same, so what stands in it is the panel's word. */
export type FoundLink =
  | { state: 'usable' | 'expired'; link: PanelLink; key: ApiKey; signature: string }
  | { state: 'refused'; fault: LinkFault };
