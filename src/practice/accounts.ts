import type { PracticeServer } from '../check/context/check-parts.ts';
import type { PracticeMessage } from './messages.ts';
import { fewMessages, manyMessages } from './messages.ts';

export const practiceDomain = 'practice.test';

/** The password of every practice account. It is no secret: the page prints it. */
export const practicePassword = 'blow-the-horn';

/** The in-process servers; each shows one way of being set up. */
export const practiceServerNames = [
  'pop3',
  'imap',
  'smtp',
  'expired-pop3',
  'expired-smtp',
  'unencrypted-pop3',
  'unencrypted-smtp',
  'relay-smtp',
] as const;

export type PracticeServerName = (typeof practiceServerNames)[number];

/** The name and port a report shows for a practice server. */
export const shownAs: Record<PracticeServerName, Omit<PracticeServer, 'dial'>> = {
  pop3: { protocol: 'pop3', host: 'mail.practice.test', port: 995, security: 'tls' },
  imap: { protocol: 'imap', host: 'mail.practice.test', port: 993, security: 'tls' },
  smtp: { protocol: 'smtp', host: 'mail.practice.test', port: 465, security: 'tls' },
  'expired-pop3': { protocol: 'pop3', host: 'expired.practice.test', port: 995, security: 'tls' },
  'expired-smtp': { protocol: 'smtp', host: 'expired.practice.test', port: 465, security: 'tls' },
  'unencrypted-pop3': {
    protocol: 'pop3',
    host: 'unencrypted.practice.test',
    port: 110,
    security: 'starttls',
  },
  'unencrypted-smtp': {
    protocol: 'smtp',
    host: 'unencrypted.practice.test',
    port: 587,
    security: 'starttls',
  },
  'relay-smtp': { protocol: 'smtp', host: 'relay.practice.test', port: 587, security: 'starttls' },
};

interface PracticeAccount {
  servers: readonly PracticeServerName[];
  refusesEveryPassword?: true;
  /** The password of the account is refused, because mail programs need one of their own. */
  wantsAppPassword?: true;
  /** Mail to it is kept for some minutes, so that a test message arrives. */
  delivers?: true;
  full?: true;
}

const accounts: ReadonlyMap<string, PracticeAccount> = new Map(
  Object.entries({
    works: { servers: ['pop3', 'smtp'] },
    'wrong-password': { servers: ['pop3', 'smtp'], refusesEveryPassword: true },
    'expired-certificate': { servers: ['expired-pop3', 'expired-smtp'] },
    'no-encryption': { servers: ['unencrypted-pop3', 'unencrypted-smtp'] },
    'open-relay': { servers: ['pop3', 'relay-smtp'] },
    'mailbox-full': { servers: ['pop3', 'smtp'], full: true },
    imap: { servers: ['imap', 'smtp'], delivers: true },
    'app-password': { servers: ['imap', 'smtp'], wantsAppPassword: true },
    'test-message': { servers: ['imap', 'smtp'], delivers: true },
  } satisfies Record<string, PracticeAccount>),
);

/** The practice addresses. */
export const practiceAddresses: readonly string[] = [...accounts.keys()].map(
  (name) => `${name}@${practiceDomain}`,
);

/** The servers of a practice address; none when there is no such account. */
export function serversOf(address: string): readonly PracticeServerName[] {
  return find(address)?.servers ?? [];
}

/** Whether this name and password are let in. */
export function mayLogIn(username: string, password: string): boolean {
  const account = find(username);
  if (account === undefined || account.refusesEveryPassword || account.wantsAppPassword) return false;
  return password === practicePassword;
}

/** Why a name is not let in with a password: as everywhere, or because an app password is needed. */
export function refusalOf(username: string): 'app-password' | 'refused' {
  return find(username)?.wantsAppPassword ? 'app-password' : 'refused';
}

/** Whether mail to an address can be read there. */
export function delivers(address: string): boolean {
  return find(address)?.delivers === true;
}

/** How an address of the practice domain takes mail, or null for an address elsewhere. */
export function mailboxState(address: string): 'takes-mail' | 'full' | 'unknown' | null {
  if (!address.toLowerCase().endsWith(`@${practiceDomain}`)) return null;
  const account = find(address);
  if (account === undefined) return 'unknown';
  return account.full ? 'full' : 'takes-mail';
}

/** The messages in the mailbox of a practice address. */
export function messagesOf(address: string): PracticeMessage[] {
  return find(address)?.full ? manyMessages(address, 3_214, 400_000) : fewMessages(address);
}

function find(address: string): PracticeAccount | undefined {
  const [name, domain, ...more] = address.toLowerCase().split('@');
  return domain === practiceDomain && more.length === 0 ? accounts.get(name ?? '') : undefined;
}
