import type { MeaningId } from './meanings.ts';

/** A reading with its weight: how much it tells beside the others. */
export interface Candidate {
  id: string;
  meanings: readonly MeaningId[];
  weight: number;
  at: number;
}
