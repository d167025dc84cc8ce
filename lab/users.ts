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
