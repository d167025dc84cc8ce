import type { LoginMechanism } from '../../model/facts.ts';

/** Mechanisms we can use, strongest first. Over verified TLS PLAIN is as good as any that hides the password. */
const usable: readonly LoginMechanism[] = ['PLAIN', 'LOGIN'];

/** The mechanism to try: the strongest both sides have, or null when there is none in common. */
export function chooseMechanism(offered: readonly string[]): LoginMechanism | null {
  return usable.find((mechanism) => offered.includes(mechanism)) ?? null;
}
