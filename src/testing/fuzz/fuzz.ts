import { readFileSync } from 'node:fs';
import { makeInput, randomFrom } from './generate.ts';
import type { FuzzTarget } from './targets.ts';
import { targets as all } from './targets.ts';

/** What is fuzzed: a reader that gives a promise has tests of its own. */
const targets = all.filter(({ isAsync }) => isAsync !== true);

/** An input that a reader threw at, or worked on for too long. */
export interface FuzzFailure {
  target: string;
  /** Base64. */
  input: string;
  why: string;
}

/** Processor time for one input, in milliseconds: inputs have four kilobytes at most, and a reader needs far less than one. */
export const mostMs = 200;

const kept = new URL('./kept-inputs.json', import.meta.url);

/** Inputs that failed once; they are tried first, for ever. */
export function keptInputs(): Pick<FuzzFailure, 'target' | 'input'>[] {
  return JSON.parse(readFileSync(kept, 'utf8'));
}

/** Tries one input at one reader; null where nothing is wrong. */
export function tryInput(target: FuzzTarget, input: Buffer): FuzzFailure | null {
  const before = process.cpuUsage();
  let why: string | null = null;
  try {
    target.read(input);
  } catch (error) {
    why = error instanceof Error ? `${error.name}: ${error.message}` : 'threw';
  }
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  if (why === null && ms > mostMs) why = `took ${Math.round(ms)} ms of work`;
  return why === null ? null : { target: target.name, input: input.toString('base64'), why };
}

/** Runs about `count` made-up inputs, shared out over all readers; the same seed gives the same inputs. */
export function fuzz(count: number, seed: number): { tried: number; failures: FuzzFailure[] } {
  const shares = targets.map(({ share = 1 }) => share);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const failures: FuzzFailure[] = [];
  let tried = 0;
  targets.forEach((target, index) => {
    const random = randomFrom(seed + index * 7919);
    const mine = Math.ceil((count * (shares[index] ?? 0)) / whole);
    for (let number = 0; number < mine; number += 1) {
      const input = makeInput(random, target.known);
      const failure = tryInput(target, input);
      // A pause of the machine is no fault of the reader: what is slow once is tried again.
      if (failure !== null && (!failure.why.startsWith('took') || tryInput(target, input) !== null))
        failures.push(failure);
    }
    tried += mine;
  });
  return { tried, failures };
}
