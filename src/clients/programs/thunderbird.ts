import { domainToASCII } from 'node:url';
import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { Security } from '../../model/server-settings.ts';
import { element, type XmlElement } from '../../xml/write-xml.ts';
import type { ClientFile, ClientSettings, Rendering, Step } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { xmlDocument } from '../quoting/xml.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { inDays, nameValue, securityNames, step, usedServers, verificationMark } from '../words.ts';

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

function quickStep(settings: ClientSettings): Step {
  const { incoming } = settings;
  const server = incoming?.host ?? '';
  const choice = incoming?.protocol === 'pop3' ? 'choose POP3 there, then ' : '';
  return step(
    'Name, address, password',
    `Open the menu (≡), choose Add Account, then Email; on the first start this page is there by itself. Fill in both fields and choose Continue. When Thunderbird shows ${server}, ${choice}choose Continue, enter the password of your mailbox, tick "Remember password", choose Continue and in the end Finish. If it shows something else, follow the steps below.`,
    identityValues(settings),
  );
}

function identityValues(settings: ClientSettings) {
  return [...nameValue(settings, 'Full name'), { label: 'Email address', value: settings.account.address }];
}

function render(settings: ClientSettings): Rendering {
  const file = autoconfig(settings);
  const notes = [
    'The file is for the administrator of the domain. Published as https://autoconfig.DOMAIN/mail/config-v1.1.xml it makes Thunderbird find these settings by itself.',
  ];
  return {
    steps: [begin(settings), ...servers(settings), ...finish(settings), ...keeping(settings)],
    file,
    notes: file ? notes : [],
  };
}

function begin(settings: ClientSettings): Step {
  return step(
    'Add the account',
    'Open the menu (≡), choose Add Account, then Email; on the first start this page is there by itself. Fill in both fields and choose "Manual configuration", which appears below them.',
    identityValues(settings),
  );
}

function servers(settings: ClientSettings): Step[] {
  return usedServers(settings).map((server) => {
    const outgoing = server.protocol === 'smtp';
    const title = outgoing ? 'Outgoing server settings' : 'Incoming server settings';
    // Continue stays grey after a change until Test has found the servers to answer.
    const text = outgoing
      ? 'Fill in these values and choose Test. When the settings are found, choose Continue.'
      : 'Fill in these values, then choose Continue.';
    return step(title, text, [
      ...(outgoing ? [] : [{ label: 'Protocol', value: protocolName(server.protocol) }]),
      { label: 'Hostname', value: server.host },
      { label: 'Port', value: String(server.port) },
      { label: 'Connection security', value: securityNames[server.security] },
      { label: 'Authentication method', value: 'Normal password' },
      { label: 'Username', value: server.username },
    ]);
  });
}

function finish({ incoming, outgoing }: ClientSettings): Step[] {
  if (incoming === null || outgoing === null) return [];
  return [
    step(
      'Enter the password',
      'Only now Thunderbird asks for the password of your mailbox. Enter it, tick "Remember password", choose Continue, and in the end Finish.',
    ),
  ];
}

function keeping(settings: ClientSettings): Step[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const days = settings.leaveOnServerDays;
  const where = 'Open the menu (≡), choose Account Settings, then Server Settings below your account.';
  if (days === null)
    return [step('Remove fetched mail from the server', `${where} Untick "Leave messages on server".`)];
  const what = `Tick "Leave messages on server" and "For at most", and enter the days.`;
  return [
    step(`Leave mail on the server for ${inDays(days)}`, `${where} ${what}`, [
      { label: 'Days', value: String(days) },
    ]),
  ];
}

/** The autoconfig document (draft-ietf-mailmaint-autoconfig), or null: Thunderbird refuses one that lacks a direction. */
function autoconfig(settings: ClientSettings): ClientFile | null {
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
  const content = xmlDocument(root, verificationMark(settings));
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
    throw new UnsafeValueError('it contains a placeholder that Thunderbird would replace');
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
