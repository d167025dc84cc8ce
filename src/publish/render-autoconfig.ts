import { xmlText } from '../clients/quoting/xml.ts';
import { isOutgoing, seesInboxOnly } from '../model/protocols.ts';
import type { PublishedServer, PublishedSettings } from './published-settings.ts';

const socketTypes = { tls: 'SSL', starttls: 'STARTTLS' } as const;

/** Which file it is to be. */
export interface AutoconfigForm {
  /** 1.1 is what every program reads, 1.2 what newer drafts prescribe. */
  version?: '1.1' | '1.2';
  /** One server a protocol, for a program that mixes up several. */
  onlyBest?: boolean;
}

/**
 * The autoconfig file of a domain (draft-ietf-mailmaint-autoconfig). User names stay placeholders, so that the file is
 * the same for every mailbox, known or not. Only the asked domain stands in it: the others are no business of its readers.
 */
export function renderAutoconfig(settings: PublishedSettings, form: AutoconfigForm = {}): string {
  const { domain, provider } = settings;
  const { version = '1.1', onlyBest = false } = form;
  const servers = onlyBest ? [...settings.incoming, settings.outgoing] : settings.servers;
  const mail = servers.map((server) =>
    isOutgoing(server.protocol)
      ? serverLines('outgoingServer', server, [])
      : serverLines('incomingServer', server, pop3Lines(settings, server)),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<clientConfig version="${version}">`,
    `  <emailProvider id="${xmlText(domain)}">`,
    `    <domain>${xmlText(domain)}</domain>`,
    // The draft limits these names to 60 and 20 characters.
    `    <displayName>${xmlText(shortened(provider, 60))}</displayName>`,
    `    <displayShortName>${xmlText(shortened(provider, 20))}</displayShortName>`,
    ...mail.flat(),
    ...(version === '1.1' ? [] : jmapLines(settings)),
    ...pageLines(settings),
    '  </emailProvider>',
    ...serviceLines(settings, version),
    ...webmailLines(settings),
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
  if (!seesInboxOnly(protocol)) return [];
  return [
    '      <pop3>',
    '        <leaveMessagesOnServer>true</leaveMessagesOnServer>',
    `        <daysToLeaveMessagesOnServer>${leaveOnServerDays}</daysToLeaveMessagesOnServer>`,
    '      </pop3>',
  ];
}

/** Where to switch on access first, where that is needed, and where the settings are explained. */
function pageLines({ links, support }: PublishedSettings): string[] {
  const guides = links.guides || support.url;
  return [
    ...(links.enable
      ? [
          `    <enable visiturl="${xmlText(links.enable)}">`,
          '      <instruction lang="en">Mail programs have to be switched on here first.</instruction>',
          '    </enable>',
        ]
      : []),
    ...(guides
      ? [
          `    <documentation url="${xmlText(guides)}">`,
          '      <descr lang="en">How to set up mail programs</descr>',
          '    </documentation>',
        ]
      : []),
  ];
}

/**
 * Calendars and contacts, outside of the mail provider. Version 1.1 spells them as the older drafts did, 1.2 as the
 * newest. Thunderbird 153 reads neither (`readFromXML.sys.mjs` takes mail servers and input fields only) and looks for them in
 * the DNS (RFC 6764), which is why the records are published as well.
 */
function serviceLines(
  { services, username }: PublishedSettings,
  version: AutoconfigForm['version'],
): string[] {
  const isNew = version === '1.2';
  const lines = (tag: string, type: string, url: string | undefined) =>
    url === undefined
      ? []
      : [
          `  <${tag} type="${type}">`,
          isNew ? `    <url>${xmlText(url)}</url>` : `    <serverURL>${xmlText(url)}</serverURL>`,
          `    <authentication>${isNew ? 'basic' : 'http-basic'}</authentication>`,
          `    <username>${xmlText(placeholder(username))}</username>`,
          `  </${tag}>`,
        ];
  return [
    ...lines(isNew ? 'addressbook' : 'addressBook', 'carddav', services.carddav),
    ...lines('calendar', 'caldav', services.caldav),
  ];
}

/** JMAP is an incoming server with an address in place of host and port; last, because few programs speak it. */
function jmapLines({ services, username }: PublishedSettings): string[] {
  if (services.jmap === undefined) return [];
  return [
    '    <incomingServer type="jmap">',
    `      <url>${xmlText(services.jmap)}</url>`,
    '      <authentication>basic</authentication>',
    `      <username>${xmlText(placeholder(username))}</username>`,
    '    </incomingServer>',
  ];
}

function webmailLines({ links }: PublishedSettings): string[] {
  if (!links.webmail) return [];
  return ['  <webMail>', `    <loginPage url="${xmlText(links.webmail)}"/>`, '  </webMail>'];
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
