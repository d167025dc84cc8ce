import type { Config, ConfigFault } from '../config.ts';
import type { Message, MessageArg } from '../model/message.ts';
import type { HearOwn } from '../web/hear-own.ts';
import type { Looks } from './looks.ts';

/** How one thing stands: `fault` = something will not work here, `unknown` = it cannot be told from here. */
export type State = 'well' | 'warning' | 'fault' | 'unknown';

/** Messages that are sentences of their own, one after the other. */
export interface Paragraph {
  sentences: readonly Message[];
}

/** One thing that was looked at: a message of `locales/en/doctor.ftl`. An argument may be told itself first. */
export interface Note {
  state: State;
  id: string;
  args: Readonly<Record<string, MessageArg | ConfigFault | readonly Message[] | Paragraph>>;
}

/** One thing, with what its message needs. */
export function note(state: State, id: string, args: Note['args'] = {}): Note {
  return { state, id, args };
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

/** One question; `doctor-question` has its name for people. It never throws for what it finds. */
export interface Question {
  id: string;
  ask(patient: Patient): Promise<Note[]>;
}

/** Whether a setting cannot be used, so that questions which need it have no answer. */
export function isAtFault({ faults }: Patient, variable: string): boolean {
  return faults.some(({ name }) => name === variable);
}

/** The note of a question that needs a setting which cannot be used. */
export function needs(variable: string): Note {
  return note('unknown', 'doctor-needs', { setting: variable });
}
