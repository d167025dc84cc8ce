import type { Rule } from './rule.ts';
import { certificateExpired } from './tls/certificate-expired.ts';

/** Raised whenever the meaning of a stored finding changes. */
export const rulesVersion = 1;

/** Every rule, in the order of the pipeline: of two equal causes the earlier one is the diagnosis. */
export const rules: readonly Rule[] = [certificateExpired];
