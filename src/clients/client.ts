import type { Message } from '../model/message.ts';
import type { Direction, MailProtocol } from '../model/protocols.ts';
import type { RecommendedSettings } from '../model/report.ts';
import type { Args } from '../words/values.ts';

/** What a person gets: a file to open or save, steps to follow in menus, or commands to paste. */
export type ClientKind = 'file' | 'steps' | 'command';

/** Where a program belongs in the list that people choose from. */
export type ClientGroup = 'computer' | 'phone' | 'command-line' | 'server' | 'device' | 'code';

export type Device = 'windows' | 'macos' | 'linux' | 'ios' | 'android' | 'any';

/**
 * Where the names of menus, buttons and fields in the steps were read: in the program itself or its sources, of one
 * version, or in what its maker and others wrote about it (`where`). No version is claimed that nobody has read.
 */
export type MenuWords =
  | { from: 'program'; version: string; read: `${number}-${number}` }
  | { from: 'documents'; where?: string };

/** What is known of one account when its mail program is set up. Never holds a password. */
export interface ClientSettings {
  account: { address: string; displayName?: string };
  incoming: RecommendedSettings | null;
  outgoing: RecommendedSettings | null;
  /** Days that fetched messages stay on the server; null = they are removed once fetched. */
  leaveOnServerDays: number | null;
  /** Calendars and contacts of the account, by their https addresses, where the provider names them. */
  services?: { caldav?: string; carddav?: string; username: string };
  /** Name of the hosting provider; may be empty. */
  providerName: string;
  /** Ids of the program readers that find just these servers by themselves, from what the domain publishes. */
  foundBy?: readonly string[];
  /** True where whoever hands out a profile for Apple devices signs it. */
  signsProfiles?: boolean;
}

/** One value to copy into a field that the program calls `label`. */
export interface Value {
  label: string;
  value: string;
}

/** One thing to do. `command` is a command line to paste, or null. */
export interface Step {
  title: string;
  text: string;
  values: Value[];
  command: string | null;
}

/** A field of the program and what belongs into it: a value as it is, or a word of the program to choose; `label` and `choice` are messages. */
export type Field = { label: string; value: string } | { label: string; choice: string };

/** A step as a program yields it: a message with `.title` and `.text`, in no language yet. */
export interface StepDraft {
  says: Message;
  fields: Field[];
  command: string | null;
}

/** The same for a code to scan. */
export interface ScanDraft {
  step: StepDraft;
  payload: string;
}

/** Puts a text into a file that is made: one line, without anything that would end a comment. */
export type Say = (text: string | Message, args?: Args) => string;

/** A QR code that the program itself can scan: what it holds, and how to scan it. */
export interface Scan {
  step: Step;
  payload: string;
}

export interface ClientFile {
  name: string;
  mimeType: string;
  content: string;
}

/** What one program's renderer returns: settings in its own order and names. */
export interface Rendering {
  steps: StepDraft[];
  file?: ClientFile | null;
  scan?: ScanDraft | null;
  notes?: Message[];
}

/** Who vouches for settings: a test that worked, the provider whose servers they are, or nobody. */
export type Standing = 'verified' | 'provider' | 'unverified';

/** Server settings rendered for one mail program. */
export interface ClientConfig {
  client: Pick<Client, 'id' | 'kind' | 'group' | 'menuWords'> & { name: string };
  /** What to do where the program finds these settings by itself; null where it does not, or nobody knows. */
  quick: Step | null;
  /** A code to scan with the program in place of typing; null where it has no scanner for one. */
  scan: Scan | null;
  steps: Step[];
  file: ClientFile | null;
  /** Plain sentences worth knowing, the most important first. */
  notes: string[];
  /** One sentence on the version whose menus the steps name; null where they name none. */
  menus: string | null;
  /** True when every server used here was seen to work. */
  verified: boolean;
  standing: Standing;
  /** Why this program cannot use these settings, in plain words; then there are no steps and no file. Else null. */
  unusable: string | null;
}

/** How a program is set up where it finds the settings by itself: name, address, password, done. */
export interface QuickWay {
  /** The id of its program reader. */
  reader: string;
  step(settings: ClientSettings): StepDraft;
}

/** One mail program: its id is the name of its file. */
export interface Client {
  id: string;
  /** The same in every language; null where the name holds words, which stand in the message `program-names`. */
  name: string | null;
  kind: ClientKind;
  group: ClientGroup;
  devices: readonly Device[];
  /** The protocols it can use. */
  protocols: readonly MailProtocol[];
  /** Those of its protocols for which it knows STARTTLS. */
  starttls: readonly MailProtocol[];
  /** The servers without which nothing useful can be rendered; empty = any one server is enough. */
  needs: readonly Direction[];
  /** Where its menu words come from; null where the steps name no menus, as with files and commands. */
  menuWords: MenuWords | null;
  /** Absent where it never finds settings by itself, or where its file is the quick way. */
  quickWay?: QuickWay;
  /** Is only called with servers this program can use; throws UnsafeValueError for a value its format cannot hold. */
  render(settings: ClientSettings, say: Say): Rendering;
}

/** Tells whether a program can speak a protocol. */
export function supports(client: Client, protocol: MailProtocol): boolean {
  return client.protocols.includes(protocol);
}
