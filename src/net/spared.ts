import type { StepName } from '../model/failure.ts';
import { ourFault } from './our-fault.ts';

/** The outcome of a piece of the check, or `instead` where a fault of ours ended it: the rest of the check goes on. */
export async function spared<T>(work: () => Promise<T>, instead: T, step: StepName = 'quit'): Promise<T> {
  try {
    return await work();
  } catch (error) {
    ourFault(error, step);
    return instead;
  }
}
