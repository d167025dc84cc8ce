import { xmlDocument } from '../clients/quoting/xml.ts';
import { isOutgoing, seesInboxOnly } from '../model/protocols.ts';
import type { Words } from '../words/words.ts';
import { element, type XmlElement } from '../xml/write-xml.ts';
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
 * the same for every mailbox, known or not. What a person reads in it stands there in every language of `spoken`. Only the asked domain stands in it: the others are no business of its readers.
 */
export function renderAutoconfig(
  spoken: readonly Words[],
  settings: PublishedSettings,
  form: AutoconfigForm = {},
): string {
  const { domain, provider } = settings;
  const { version = '1.1', onlyBest = false } = form;
  const servers = onlyBest ? [...settings.incoming, settings.outgoing] : settings.servers;
  const emailProvider = [
    element('domain', domain),
    // The draft limits these names to 60 and 20 characters.
    element('displayName', shortened(provider, 60)),
    element('displayShortName', shortened(provider, 20)),
    ...servers.map((server) =>
      isOutgoing(server.protocol)
        ? serverElement('outgoingServer', server)
        : serverElement('incomingServer', server, pop3Elements(settings, server)),
    ),
    ...(version === '1.1' ? [] : jmapElements(settings)),
    ...pageElements(spoken, settings),
  ];
  const parts = [
    element('emailProvider', emailProvider, { id: domain }),
    ...serviceElements(settings, version),
    ...webmailElements(settings),
  ];
  return xmlDocument(element('clientConfig', parts, { version }));
}

function serverElement(name: string, server: PublishedServer, more: XmlElement[] = []): XmlElement {
  const parts = [
    element('hostname', server.host),
    element('port', server.port),
    element('socketType', socketTypes[server.security]),
    element('authentication', 'password-cleartext'),
    element('username', placeholder(server.username)),
    ...more,
  ];
  return element(name, parts, { type: server.protocol });
}

function pop3Elements({ leaveOnServerDays }: PublishedSettings, { protocol }: PublishedServer): XmlElement[] {
  if (!seesInboxOnly(protocol)) return [];
  const parts = [
    element('leaveMessagesOnServer', true),
    element('daysToLeaveMessagesOnServer', leaveOnServerDays),
  ];
  return [element('pop3', parts)];
}

/** Where to switch on access first, where that is needed, and where the settings are explained. */
function pageElements(spoken: readonly Words[], { links, support }: PublishedSettings): XmlElement[] {
  const guides = links.guides || support.url;
  const told = (name: string, id: string) =>
    spoken.map((words) => element(name, words.message(id), { lang: words.language.tag }));
  const enable = told('instruction', 'published-enable-first');
  const documentation = told('descr', 'published-guides');
  return [
    ...(links.enable ? [element('enable', enable, { visiturl: links.enable })] : []),
    ...(guides ? [element('documentation', documentation, { url: guides })] : []),
  ];
}

/**
 * Calendars and contacts, outside of the mail provider. Version 1.1 spells them as the older drafts did, 1.2 as the
 * newest. Thunderbird 153 reads neither (`readFromXML.sys.mjs` takes mail servers and input fields only) and looks for them in
 * the DNS (RFC 6764), which is why the records are published as well.
 */
function serviceElements(
  { services, username }: PublishedSettings,
  version: AutoconfigForm['version'],
): XmlElement[] {
  const isNew = version === '1.2';
  const service = (name: string, type: string, url: string | undefined) => {
    if (url === undefined) return [];
    const parts = [
      element(isNew ? 'url' : 'serverURL', url),
      element('authentication', isNew ? 'basic' : 'http-basic'),
      element('username', placeholder(username)),
    ];
    return [element(name, parts, { type })];
  };
  return [
    ...service(isNew ? 'addressbook' : 'addressBook', 'carddav', services.carddav),
    ...service('calendar', 'caldav', services.caldav),
  ];
}

/** JMAP is an incoming server with an address in place of host and port; last, because few programs speak it. */
function jmapElements({ services, username }: PublishedSettings): XmlElement[] {
  if (services.jmap === undefined) return [];
  const parts = [
    element('url', services.jmap),
    element('authentication', 'basic'),
    element('username', placeholder(username)),
  ];
  return [element('incomingServer', parts, { type: 'jmap' })];
}

function webmailElements({ links }: PublishedSettings): XmlElement[] {
  if (!links.webmail) return [];
  return [element('webMail', [element('loginPage', [], { url: links.webmail })])];
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
