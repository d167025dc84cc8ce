/** A message that the service sends; plain text. Nothing in it is a header but these, and line ends in them are none. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** What it is for, as the log says it: no address stands there. */
  purpose: string;
}

/** How far a message has come: it waits for its next try, the server has it, or it was tried often enough. */
export const mailStates = ['waiting', 'sent', 'given-up'] as const;
export type MailState = (typeof mailStates)[number];

/** What there is to say of a message that was handed in, without what it says and to whom. */
export interface MailNote {
  id: string;
  /** The key of the question that it is about. */
  question: string;
  purpose: string;
  state: MailState;
  /** How often it has been tried. */
  tries: number;
  /** ISO 8601: when it is tried next; of one that does not wait, when that ended. */
  dueAt: string;
  /** Why it did not leave the last time, in a word without an address; or empty. */
  why: string;
}

/** A message whose turn it is. */
export interface DueMail extends Mail {
  id: string;
  /** How often it was tried before. */
  tries: number;
}

/** The messages that wait, for whoever sends them. */
export interface MailQueue {
  /** Whose turn it is, the longest waiting first. */
  due(most: number): Promise<DueMail[]>;
  /** In how many milliseconds the next one is due, below zero where it is; null where none waits. */
  nextInMs(): Promise<number | null>;
  /** Counts a try before it is made, and says after which pause the next would be; false where another has it, or it is gone. */
  begin(mail: DueMail, pauseMs: number): Promise<boolean>;
  /** The server has it: nothing stays of it but that. */
  noteSent(id: string): Promise<void>;
  /** It has not left, and is tried again when it was said. */
  notePutOff(id: string, why: string): Promise<void>;
  giveUp(id: string, why: string): Promise<void>;
}
