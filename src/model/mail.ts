/** A message that the service sends; plain text. Nothing in it is a header but these, and line ends in them are none. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** What it is for, as the log says it: no address stands there. */
  purpose: string;
}

/** Takes a message and sends it when it can; never waits, never throws. False where there is no room for one more. */
export type PostMail = (mail: Mail) => boolean;
