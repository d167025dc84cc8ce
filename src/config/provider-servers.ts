import { z } from 'zod';
import { extraProtocols, incomingProtocols, outgoingProtocols } from '../model/protocols.ts';
import { securities } from '../model/security.ts';
import { domainName, hostName, service, userName, username } from './provider-values.ts';

const server = {
  host: hostName.describe('Name of the server.'),
  port: z.int().min(1).max(65_535).describe('Port of the server.'),
  security: z.enum(securities).describe('Encryption: `tls` (SSL/TLS from the start), `starttls` or `none`.'),
  username,
};

const incoming = z.strictObject({
  protocol: z.enum(incomingProtocols).describe('`imap` or `pop3`.'),
  ...server,
});
const outgoing = z.strictObject({
  protocol: z.enum(outgoingProtocols).default(outgoingProtocols[0]).describe('`smtp`, may be left out.'),
  ...server,
});
const extra = z.strictObject({
  protocol: z.enum(extraProtocols).describe(`${extraProtocols.map((name) => `\`${name}\``).join(' or ')}.`),
  ...server,
});
/** Servers to receive mail from. */
export const inList = z.array(incoming);
/** Servers to send mail by. */
export const outList = z.array(outgoing);
/** Servers beside mail. */
export const extraList = z.array(extra).exactOptional();
/** What a mailbox has beside its mail. */
export const services = {
  caldav: service('Address (https) of the calendars, CalDAV.'),
  carddav: service('Address (https) of the contacts, CardDAV.'),
  jmap: service('Address (https) of the JMAP session.'),
};
const ownServers = z
  .strictObject({
    incoming: inList.default([]).describe('Its servers to receive mail from; none: those of all.'),
    outgoing: outList.default([]).describe('Its servers to send mail by; none: those of all.'),
    extra: extraList.describe('Its servers beside mail, where they are others.'),
    caldav: service('Its calendars, where they are elsewhere.'),
    carddav: service('Its contacts, where they are elsewhere.'),
    jmap: service('Its JMAP session, where it is elsewhere.'),
  })
  .exactOptional()
  .describe('Servers of this domain alone, with the keys of `servers`; what is missing is as for all.');
/** A hosted domain: its name, or an object where it has something of its own. */
export const domain = z.union([
  domainName,
  z.strictObject({
    name: domainName.describe('The domain.'),
    servers: ownServers,
    username: userName.exactOptional().describe('User name at every server of this domain.'),
  }),
]);
