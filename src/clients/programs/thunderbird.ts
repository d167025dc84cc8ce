import { domainToASCII } from 'node:url';
import type { RecommendedSettings } from '../../model/report.ts';
import type { Security } from '../../model/server-settings.ts';
import type { Client, ClientFile, ClientSettings, Rendering, Step } from '../client.ts';
import { xmlText } from '../quoting/xml.ts';
import { UnsafeValueError } from '../safe-value.ts';
import {
  fullName,
  inDays,
  protocolNames,
  securityNames,
  step,
  usedServers,
  verificationMark,
} from '../words.ts';

/** Thunderbird: steps for its account dialogue, and the autoconfig file an administrator can publish. */
export const thunderbird: Client = {
  id: 'thunderbird',
  name: 'Thunderbird',
  kind: 'steps',
  group: 'computer',
  devices: ['windows', 'macos', 'linux'],
  protocols: ['pop3', 'imap', 'smtp'],
  starttls: ['pop3', 'imap', 'smtp'],
  needs: [],
  menuWords: { from: 'documents' },
  render,
};

function render(settings: ClientSettings): Rendering {
  const file = autoconfig(settings);
  const notes = [
    'The file is for the administrator of the domain. Published as https://autoconfig.DOMAIN/mail/config-v1.1.xml it makes Thunderbird find these settings by itself.',
  ];
  return {
    steps: [begin(settings), ...servers(settings), finish, ...keeping(settings)],
    file,
    notes: file ? notes : [],
  };
}

function begin(settings: ClientSettings): Step {
  return step(
    'Add the account',
    'Open the menu (≡), choose New Account, then Email. In older versions it is Account Settings, Account Actions, Add Mail Account. Enter your name, address and password, then choose Configure manually.',
    [
      { label: 'Your full name', value: fullName(settings) },
      { label: 'Email address', value: settings.account.address },
    ],
  );
}

function servers(settings: ClientSettings): Step[] {
  return usedServers(settings).map((server) => {
    const name = protocolNames[server.protocol];
    const title = server.protocol === 'smtp' ? 'Outgoing server' : 'Incoming server';
    return step(title, 'Fill in these values.', [
      ...(server.protocol === 'smtp' ? [] : [{ label: 'Protocol', value: name }]),
      { label: 'Hostname', value: server.host },
      { label: 'Port', value: String(server.port) },
      { label: 'Connection security', value: securityNames[server.security] },
      { label: 'Authentication method', value: 'Normal password' },
      { label: 'Username', value: server.username },
    ]);
  });
}

const finish = step(
  'Test and finish',
  'Choose Re-test, then Done. Thunderbird stores the password when it logs in.',
);

function keeping(settings: ClientSettings): Step[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const days = settings.leaveOnServerDays;
  const where = 'Right-click the account, choose Settings, then Server Settings.';
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
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${verificationMark(settings)} -->`,
    '<clientConfig version="1.1">',
    `  <emailProvider id="${xmlText(domain)}">`,
    `    <domain>${xmlText(domain)}</domain>`,
    // The draft limits these names to 60 and 20 characters.
    `    <displayName>${xmlText(shortened(provider, 60))}</displayName>`,
    `    <displayShortName>${xmlText(shortened(provider, 20))}</displayShortName>`,
    `    <incomingServer type="${incoming.protocol}">`,
    ...serverLines(incoming, account.address),
    ...pop3Lines(settings),
    '    </incomingServer>',
    '    <outgoingServer type="smtp">',
    ...serverLines(outgoing, account.address),
    '    </outgoingServer>',
    '  </emailProvider>',
    '</clientConfig>',
    '',
  ].join('\n');
  return { name: 'config-v1.1.xml', mimeType: 'text/xml', content };
}

const socketTypes: Record<Security, string> = { tls: 'SSL', starttls: 'STARTTLS', none: 'plain' };

function serverLines(server: RecommendedSettings, address: string): string[] {
  return [
    `      <hostname>${xmlText(server.host)}</hostname>`,
    `      <port>${server.port}</port>`,
    `      <socketType>${socketTypes[server.security]}</socketType>`,
    '      <authentication>password-cleartext</authentication>',
    `      <username>${xmlText(username(server.username, address))}</username>`,
  ];
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

function pop3Lines(settings: ClientSettings): string[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const days = settings.leaveOnServerDays;
  const keep = `        <leaveMessagesOnServer>${days !== null}</leaveMessagesOnServer>`;
  const count =
    days === null ? [] : [`        <daysToLeaveMessagesOnServer>${days}</daysToLeaveMessagesOnServer>`];
  return ['      <pop3>', keep, ...count, '      </pop3>'];
}

function shortened(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('').trim();
}
