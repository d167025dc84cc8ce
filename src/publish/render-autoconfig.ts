import { xmlText } from '../clients/quoting/xml.ts';
import type { PublishedServer, PublishedSettings } from './published-settings.ts';

const socketTypes = { tls: 'SSL', starttls: 'STARTTLS' } as const;

/**
 * The autoconfig file of a domain (draft-ietf-mailmaint-autoconfig). Login names stay placeholders, so that the file is
 * the same for every mailbox, known or not. Only the asked domain stands in it: the others are no business of its readers.
 */
export function renderAutoconfig(settings: PublishedSettings): string {
  const { domain, provider, incoming, outgoing } = settings;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<clientConfig version="1.1">',
    `  <emailProvider id="${xmlText(domain)}">`,
    `    <domain>${xmlText(domain)}</domain>`,
    // The draft limits these names to 60 and 20 characters.
    `    <displayName>${xmlText(shortened(provider, 60))}</displayName>`,
    `    <displayShortName>${xmlText(shortened(provider, 20))}</displayShortName>`,
    ...incoming.flatMap((server) => serverLines('incomingServer', server, pop3Lines(settings, server))),
    ...serverLines('outgoingServer', outgoing, []),
    '  </emailProvider>',
    '</clientConfig>',
    '',
  ].join('\n');
}

function serverLines(tag: string, server: PublishedServer, more: string[]): string[] {
  return [
    `    <${tag} type="${server.protocol}">`,
    `      <hostname>${xmlText(server.host)}</hostname>`,
    `      <port>${server.port}</port>`,
    `      <socketType>${socketTypes[server.security]}</socketType>`,
    '      <authentication>password-cleartext</authentication>',
    `      <username>${xmlText(placeholder(server.username))}</username>`,
    ...more,
    `    </${tag}>`,
  ];
}

function pop3Lines({ leaveOnServerDays }: PublishedSettings, { protocol }: PublishedServer): string[] {
  if (protocol !== 'pop3') return [];
  return [
    '      <pop3>',
    '        <leaveMessagesOnServer>true</leaveMessagesOnServer>',
    `        <daysToLeaveMessagesOnServer>${leaveOnServerDays}</daysToLeaveMessagesOnServer>`,
    '      </pop3>',
  ];
}

/** The templates of the provider file are those of this format, but for two short words. */
function placeholder(template: string): string {
  if (template === 'address') return '%EMAILADDRESS%';
  if (template === 'localpart') return '%EMAILLOCALPART%';
  return template;
}

/** The first characters of a text, none cut in half. */
export function shortened(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('').trim();
}
