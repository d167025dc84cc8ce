import { connectionRules } from './connection/index.ts';
import { deliveryRules } from './delivery/index.ts';
import { discoveryRules } from './discovery/index.ts';
import { homeRules } from './home/index.ts';
import { loginRules } from './login/index.ts';
import { mailboxRules } from './mailbox/index.ts';
import type { Rule } from './rule.ts';
import { sendingRules } from './sending/index.ts';
import { tlsRules } from './tls/index.ts';

/** Raised whenever the meaning of a stored finding changes. */
export const rulesVersion = 2;

/** Every rule, in the order of the pipeline: of two equal causes the earlier one is the diagnosis. */
export const rules: readonly Rule[] = [
  ...homeRules,
  ...connectionRules,
  ...tlsRules,
  ...loginRules,
  ...sendingRules,
  ...mailboxRules,
  ...deliveryRules,
  ...discoveryRules,
];
