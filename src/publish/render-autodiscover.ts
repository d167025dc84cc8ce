import { xmlText } from '../clients/quoting/xml.ts';
import { isOutgoing, protocolName } from '../model/protocols.ts';
import { schemas } from './autodiscover-schemas.ts';
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
  return document([
    `  <Response xmlns="${schemas.outlookResponse}">`,
    '    <Account>',
    '      <AccountType>email</AccountType>',
    '      <Action>settings</Action>',
    ...settings.servers.flatMap((server) => protocolLines(server, loginName(server))),
    '    </Account>',
    '  </Response>',
  ]);
}

/** Error codes: 600 for a request that cannot be read, 601 for a kind of answer that we do not have. */
export type AutodiscoverError = 600 | 601;

const messages: Record<AutodiscoverError, string> = {
  600: 'Invalid Request',
  601: 'Provider is not available',
};

/** The body by which Autodiscover says that it cannot answer; it goes out with status 200. */
export function renderAutodiscoverError(code: AutodiscoverError, now: Date): string {
  const time = now.toISOString().slice(11, 23);
  return document([
    '  <Response>',
    `    <Error Time="${time}" Id="1">`,
    `      <ErrorCode>${code}</ErrorCode>`,
    `      <Message>${messages[code]}</Message>`,
    '      <DebugData/>',
    '    </Error>',
    '  </Response>',
  ]);
}

function document(lines: string[]): string {
  const root = `<Autodiscover xmlns="${schemas.response}">`;
  return ['<?xml version="1.0" encoding="utf-8"?>', root, ...lines, '</Autodiscover>', ''].join('\n');
}

function protocolLines(server: PublishedServer, login: string | null): string[] {
  return [
    '      <Protocol>',
    `        <Type>${protocolName(server.protocol)}</Type>`,
    `        <TTL>${timeToLiveHours}</TTL>`,
    `        <Server>${xmlText(server.host)}</Server>`,
    `        <Port>${server.port}</Port>`,
    ...(login === null ? [] : [`        <LoginName>${xmlText(login)}</LoginName>`]),
    '        <DomainRequired>off</DomainRequired>',
    // What is missing counts as on: Windows logins instead of a password, and Outlook would ask for it for ever.
    '        <SPA>off</SPA>',
    '        <SSL>on</SSL>',
    // Encryption overrides SSL (MS-OXDSCLI, 2.2.4.1.1.2.6.7); TLS is its word for STARTTLS.
    `        <Encryption>${server.security === 'tls' ? 'SSL' : 'TLS'}</Encryption>`,
    '        <AuthRequired>on</AuthRequired>',
    ...(isOutgoing(server.protocol)
      ? ['        <UsePOPAuth>off</UsePOPAuth>', '        <SMTPLast>off</SMTPLast>']
      : []),
    '      </Protocol>',
  ];
}
