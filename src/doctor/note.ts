import type { Config, ConfigFault } from '../config.ts';
import type { HearOwn } from '../web/hear-own.ts';
import type { Looks } from './looks.ts';

/** How one thing stands: `fault` = something will not work here, `unknown` = it cannot be told from here. */
export type State = 'well' | 'warning' | 'fault' | 'unknown';

/** One thing that was looked at. */
export interface Note {
  state: State;
  /** What there is, in one sentence. */
  text: string;
  /** What does not work because of it; absent where all is well. */
  means?: string;
  /** What to do about it. */
  fix?: string;
}

/** What is examined: the settings of one installation, and the ways to look at it. */
export interface Patient {
  config: Config;
  /** Settings that cannot be used; what they would say is not known. */
  faults: readonly ConfigFault[];
  /** The variables that are set and begin like ours. */
  given: readonly string[];
  now: () => Date;
  looks: Looks;
  /** Asks our own output as programs ask it. */
  hearOwn: HearOwn;
}

/** One question, with a name for programs and one for people. It never throws for what it finds. */
export interface Question {
  id: string;
  title: string;
  ask(patient: Patient): Promise<Note[]>;
}

/** Whether a setting cannot be used, so that questions which need it have no answer. */
export function isAtFault({ faults }: Patient, variable: string): boolean {
  return faults.some(({ name }) => name === variable);
}

/** The note of a question that needs a setting which cannot be used. */
export function needs(variable: string): Note {
  return { state: 'unknown', text: `Not looked at, because ${variable} cannot be used (see the settings).` };
}
