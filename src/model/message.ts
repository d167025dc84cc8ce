/** What a message may be given: plain data, as reports store it. */
export type MessageArg = string | number | boolean | readonly string[] | null;

/** A text that is told later, in the language of who reads it: the id of a message in `locales/`, and its arguments. */
export interface Message {
  id: string;
  args: Readonly<Record<string, MessageArg>>;
}

/** A message to be told later. */
export function tell(id: string, args: Message['args'] = {}): Message {
  return { id, args };
}

/** What is shown as it is, such as an address, or a message. Reports of earlier versions hold some English sentences here. */
export type Told = string | Message;
