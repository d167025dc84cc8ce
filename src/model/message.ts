/** What a message may be given: plain data, as reports store it. */
export type MessageArg = string | number | boolean | readonly string[] | null;

/** A text that is told later, in the language of who reads it: the id of a message in `locales/`, and its arguments. */
export interface Message {
  id: string;
  args: Readonly<Record<string, MessageArg>>;
}
