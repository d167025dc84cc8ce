/**
 * Who has to act on a finding. `nobody`: nothing has to be done, or it was our own test that could not be made. `program-maker`: no
 * rule of today, since servers are tested and no programs; whoever knows a fault of a program has the word for it.
 */
export const actors = ['you', 'provider', 'domain-owner', 'network', 'program-maker', 'nobody'] as const;
export type Actor = (typeof actors)[number];
