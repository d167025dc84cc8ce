import type { Direction } from './protocols.ts';

export type Verdict = 'works' | 'works-with-warnings' | 'broken' | 'not-tested';

/** The five legs of the way mail travels: two from the program to its servers, three behind them. */
export const legs = [
  'program-incoming',
  'program-outgoing',
  'incoming-mailbox',
  'outgoing-others',
  'others-mailbox',
] as const;
export type Leg = (typeof legs)[number];

/** What became of one leg, and the finding that decides it: the cause where it breaks, else what it is warned of. */
export interface LegState {
  verdict: Verdict;
  finding: { code: string; endpoint: string | null } | null;
}

/** The direction a leg belongs to: mail that others cannot deliver is mail one does not receive. */
export function directionOfLeg(leg: Leg): Direction {
  return leg === 'program-outgoing' || leg === 'outgoing-others' ? 'outgoing' : 'incoming';
}

/** The leg from the program to the server of a direction. */
export function legToServer(direction: Direction): Leg {
  return direction === 'incoming' ? 'program-incoming' : 'program-outgoing';
}
