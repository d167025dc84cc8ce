import { mailProtocols, outgoingProtocols } from '../model/protocols.ts';
import type { Client } from './client.ts';

type Usual = 'protocols' | 'starttls' | 'needs';
type Own = Omit<Client, Usual> & Partial<Pick<Client, Usual>>;

/** A program that reads and sends mail: by every protocol and with STARTTLS, from any one server, unless it says otherwise. */
export function mailProgram(own: Own): Client {
  return { protocols: mailProtocols, starttls: own.protocols ?? mailProtocols, needs: [], ...own };
}

/** What only sends mail: a program of one's own, a server, a device. */
export function mailSender(own: Own): Client {
  return { protocols: outgoingProtocols, starttls: outgoingProtocols, needs: ['outgoing'], ...own };
}
