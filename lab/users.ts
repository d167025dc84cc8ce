import { labDomain } from './hosts.ts';

/** A mailbox of the lab. */
export interface LabUser {
  address: string;
  password: string;
  /** `full` takes no more mail, `suspended` may not log in. */
  state: 'usual' | 'full' | 'suspended';
  /** How many messages lie in the mailbox at the start. */
  messages: number;
}

function user(name: string, more: Partial<LabUser> = {}): LabUser {
  const address = `${name}@${labDomain}`;
  return { address, password: `lab-password-${name}`, state: 'usual', messages: 0, ...more };
}

/** The users of the lab; all hosts know all of them. */
export const labUsers = {
  alice: user('alice', { messages: 3 }),
  bob: user('bob'),
  carol: user('carol', { state: 'full', messages: 1 }),
  dave: user('dave', { state: 'suspended' }),
} as const satisfies Record<string, LabUser>;

export const allLabUsers: readonly LabUser[] = Object.values(labUsers);

/** A second way into a mailbox: a name and a password of the kind that breaks quoting. */
export interface OddLogin {
  username: string;
  password: string;
  /** Whose mailbox it opens. */
  address: string;
}

function odd(username: string, password: string): OddLogin {
  return { username, password, address: labUsers.alice.address };
}

/** Names and passwords with what programs and formats give a meaning to; Dovecot's file of users cannot hold a colon. */
export const oddLogins = {
  any: odd(`odd "n'a\\m%40e $home#1{x} ü`, `a "b'c\\d%s$HOME#;&{}=~\`é €日本`),
  ascii: odd(`odd "n'a\\m%40e $home#1{x}`, `a "b'c\\d%s$HOME#;&{}=~\`e`),
  letters: odd('odd näme', 'pässwörd €日本'),
} as const satisfies Record<string, OddLogin>;
