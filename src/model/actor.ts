/** Who has to act on a finding. `nobody`: nothing has to be done, or it was our own test that could not be made. */
export const actors = ['you', 'provider', 'domain-owner', 'network', 'program-maker', 'nobody'] as const;
export type Actor = (typeof actors)[number];
