import { xmlDocument } from '../clients/quoting/xml.ts';
import { isOutgoing, protocolName } from '../model/protocols.ts';
import { schemas } from '../xml/autodiscover-schemas.ts';
import { element, type XmlElement } from '../xml/write-xml.ts';
import type { PublishedServer, PublishedSettings } from './published-settings.ts';

const timeToLiveHours = 24;

/**
 * The Autodiscover answer of a domain. Protocols of one type stand in the order of preference, and programs take the first
 * that they can use. `loginName` fills in the login name at a server, or gives null where the request
 * named no mailbox.
 */
export function renderAutodiscover(
  settings: PublishedSettings,
  loginName: (server: PublishedServer) => string | null,
): string {
  const parts = [
    element('AccountType', 'email'),
    element('Action', 'settings'),
    ...settings.servers.map((server) => protocolElement(server, loginName(server))),
  ];
  return document(element('Response', [element('Account', parts)], { xmlns: schemas.outlookResponse }));
}

/** Error codes: 600 for a request that cannot be read, 601 for a kind of answer that we do not have. */
export type AutodiscoverError = 600 | 601;

const messages: Record<AutodiscoverError, string> = {
  600: 'Invalid Request',
  601: 'Provider is not available',
};

/** The body by which Autodiscover says that it cannot answer; it goes out with status 200. */
export function renderAutodiscoverError(code: AutodiscoverError, now: Date): string {
  const parts = [element('ErrorCode', code), element('Message', messages[code]), element('DebugData')];
  const time = now.toISOString().slice(11, 23);
  return document(element('Response', [element('Error', parts, { Time: time, Id: '1' })]));
}

function document(response: XmlElement): string {
  return xmlDocument(element('Autodiscover', [response], { xmlns: schemas.response }));
}

function protocolElement(server: PublishedServer, login: string | null): XmlElement {
  return element('Protocol', [
    element('Type', protocolName(server.protocol)),
    element('TTL', timeToLiveHours),
    element('Server', server.host),
    element('Port', server.port),
    ...(login === null ? [] : [element('LoginName', login)]),
    element('DomainRequired', 'off'),
    // What is missing counts as on: Windows logins instead of a password, and Outlook would ask for it for ever.
    element('SPA', 'off'),
    element('SSL', 'on'),
    // Encryption overrides SSL (MS-OXDSCLI, 2.2.4.1.1.2.6.7); TLS is its word for STARTTLS.
    element('Encryption', server.security === 'tls' ? 'SSL' : 'TLS'),
    element('AuthRequired', 'on'),
    ...(isOutgoing(server.protocol) ? [element('UsePOPAuth', 'off'), element('SMTPLast', 'off')] : []),
  ]);
}
