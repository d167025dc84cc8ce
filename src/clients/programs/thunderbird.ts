import { domainToASCII } from 'node:url';
import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { Security } from '../../model/security.ts';
import { element, type XmlElement } from '../../xml/write-xml.ts';
import type { ClientFile, ClientSettings, Field, Rendering, Say, StepDraft } from '../client.ts';
import { nameField, securityField, step, text, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { xmlDocument } from '../quoting/xml.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { usedServers } from '../used-servers.ts';

/** Thunderbird: steps for its account dialogue, and the autoconfig file an administrator can publish. */
export const thunderbird = mailProgram({
  id: 'thunderbird',
  name: 'Thunderbird',
  kind: 'steps',
  group: 'computer',
  devices: ['windows', 'macos', 'linux'],
  menuWords: { from: 'program', version: '153', read: '2026-11' },
  quickWay: { reader: 'thunderbird', step: quickStep },
  render,
});

function quickStep(settings: ClientSettings): StepDraft {
  const { incoming } = settings;
  return step('thunderbird-quick', {
    args: { server: incoming?.host ?? '', protocol: incoming?.protocol ?? '' },
    fields: identityFields(settings),
  });
}

function identityFields(settings: ClientSettings): Field[] {
  const { address } = settings.account;
  return [
    ...nameField(settings, 'thunderbird-fields.name'),
    { label: 'program-fields.email-address', value: address },
  ];
}

function render(settings: ClientSettings, say: Say): Rendering {
  const file = autoconfig(settings, say);
  return {
    steps: [
      step('thunderbird-add', { fields: identityFields(settings) }),
      ...usedServers(settings).map(serverStep),
      ...finish(settings),
      ...keeping(settings),
    ],
    file,
    notes: file ? [text('thunderbird-file-use')] : [],
  };
}

// Continue stays grey after a change until Test has found the servers to answer.
function serverStep(server: RecommendedSettings): StepDraft {
  const isOutgoing = server.protocol === 'smtp';
  return step(isOutgoing ? 'thunderbird-outgoing' : 'thunderbird-incoming', {
    fields: [
      ...(isOutgoing ? [] : [{ label: 'thunderbird-fields.protocol', value: protocolName(server.protocol) }]),
      { label: 'thunderbird-fields.hostname', value: server.host },
      { label: 'program-fields.port', value: String(server.port) },
      securityField('thunderbird-fields.security', server),
      { label: 'thunderbird-fields.authentication', choice: 'thunderbird-fields.normal-password' },
      { label: 'thunderbird-fields.username', value: server.username },
    ],
  });
}

function finish({ incoming, outgoing }: ClientSettings): StepDraft[] {
  return incoming === null || outgoing === null ? [] : [step('thunderbird-password')];
}

function keeping({ incoming, leaveOnServerDays: days }: ClientSettings): StepDraft[] {
  if (incoming?.protocol !== 'pop3') return [];
  if (days === null) return [step('thunderbird-remove')];
  const fields = [{ label: 'thunderbird-fields.days', value: String(days) }];
  return [step('thunderbird-keep', { args: { days }, fields })];
}

/** The autoconfig document (draft-ietf-mailmaint-autoconfig), or null: Thunderbird refuses one that lacks a direction. */
function autoconfig(settings: ClientSettings, say: Say): ClientFile | null {
  const { incoming, outgoing, account } = settings;
  if (incoming === null || outgoing === null) return null;
  const typed = account.address.slice(account.address.lastIndexOf('@') + 1);
  // The Android version refuses an id that is not a host name, so it stands in ASCII form.
  const domain = domainToASCII(typed) || typed;
  const provider = settings.providerName || domain;
  const emailProvider = [
    element('domain', domain),
    // The draft limits these names to 60 and 20 characters.
    element('displayName', shortened(provider, 60)),
    element('displayShortName', shortened(provider, 20)),
    serverElement('incomingServer', incoming, account.address, pop3Elements(settings)),
    serverElement('outgoingServer', outgoing, account.address),
  ];
  const root = element('clientConfig', [element('emailProvider', emailProvider, { id: domain })], {
    version: '1.1',
  });
  const content = xmlDocument(root, say(verification(settings)));
  return { name: 'config-v1.1.xml', mimeType: 'text/xml', content };
}

const socketTypes: Record<Security, string> = { tls: 'SSL', starttls: 'STARTTLS', none: 'plain' };

function serverElement(
  name: string,
  server: RecommendedSettings,
  address: string,
  more: XmlElement[] = [],
): XmlElement {
  const parts = [
    element('hostname', server.host),
    element('port', server.port),
    element('socketType', socketTypes[server.security]),
    element('authentication', 'password-cleartext'),
    element('username', username(server.username, address)),
    ...more,
  ];
  return element(name, parts, { type: server.protocol });
}

/** The login name as a placeholder where it follows from the address, so that the file serves the whole domain. */
function username(name: string, address: string): string {
  const localPart = address.slice(0, address.lastIndexOf('@'));
  if (name === address) return '%EMAILADDRESS%';
  if (name === localPart) return '%EMAILLOCALPART%';
  // Placeholders are replaced in every value and cannot be escaped.
  if (/%(EMAIL(ADDRESS|LOCALPART|DOMAIN)|REALNAME)%/.test(name))
    throw new UnsafeValueError('thunderbird-placeholder');
  return name;
}

function pop3Elements(settings: ClientSettings): XmlElement[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const days = settings.leaveOnServerDays;
  const count = days === null ? [] : [element('daysToLeaveMessagesOnServer', days)];
  return [element('pop3', [element('leaveMessagesOnServer', days !== null), ...count])];
}

function shortened(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('').trim();
}
