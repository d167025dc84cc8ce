import type { Protocol } from '../model/server-settings.ts';
import type { Client } from './client.ts';

type Usual = 'protocols' | 'starttls' | 'needs';
type Own = Omit<Client, Usual> & Partial<Pick<Client, Usual>>;

const everything: readonly Protocol[] = ['pop3', 'imap', 'smtp'];

/** A program that reads and sends mail: by every protocol and with STARTTLS, from any one server, unless it says otherwise. */
export function mailProgram(own: Own): Client {
  return { protocols: everything, starttls: own.protocols ?? everything, needs: [], ...own };
}

/** What only sends mail: a program of one's own, a server, a device. */
export function mailSender(own: Own): Client {
  return { protocols: ['smtp'], starttls: ['smtp'], needs: ['outgoing'], ...own };
}
