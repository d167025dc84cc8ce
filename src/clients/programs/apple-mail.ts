import { createHash } from 'node:crypto';
import type { RecommendedSettings } from '../../model/report.ts';
import type { Client, ClientSettings, Rendering, Step } from '../client.ts';
import { type PlistValue, plistDocument } from '../quoting/plist.ts';
import { fullName, inDays, step, verificationMark } from '../words.ts';

/** Mail on iPhone, iPad and Mac, by a configuration profile. */
export const appleMail: Client = {
  id: 'apple-mail',
  name: 'Apple Mail (iPhone, iPad, Mac)',
  kind: 'file',
  devices: ['ios', 'macos'],
  protocols: ['pop3', 'imap', 'smtp'],
  starttls: ['pop3', 'imap', 'smtp'],
  // The payload requires both host names.
  needs: ['incoming', 'outgoing'],
  render,
};

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing } = settings;
  if (incoming === null || outgoing === null) return { steps: [] };
  const content = plistDocument(profile(settings, incoming, outgoing), verificationMark(settings));
  return {
    steps: [...installSteps, ...keeping(settings)],
    file: { name: 'mail.mobileconfig', mimeType: 'application/x-apple-aspen-config', content },
    notes: [
      'The profile is not signed, so the device shows it as "Not Signed" or "Unverified". That is expected: it says nothing about the settings inside.',
      'The profile holds no password; the device asks for it.',
    ],
  };
}

const installSteps: Step[] = [
  step(
    'On iPhone or iPad',
    'Open the profile in Safari and allow the download. Then open Settings, choose Profile Downloaded, Install, and enter the password of your mailbox when asked. If it is not shown, look in General, VPN & Device Management.',
  ),
  step(
    'On a Mac',
    'Double-click the profile. Then open System Settings, General, Device Management (in older versions Privacy & Security, Profiles), double-click the profile and choose Install.',
  ),
];

function keeping(settings: ClientSettings): Step[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const days = settings.leaveOnServerDays;
  const mac = days === null ? 'Right away' : nearestChoice(days);
  const phone = days === null ? 'When removed from Inbox' : days <= 31 ? 'Seven days' : 'Never';
  const title =
    days === null
      ? 'Remove fetched mail from the server'
      : `Leave mail on the server for about ${inDays(days)}`;
  return [
    step(
      title,
      'A profile cannot set this. On a Mac: Mail, Settings, Accounts, Account Information, "Remove copy from server after retrieving a message". On iPhone or iPad: the settings of the account, Advanced, "Delete from server". Choose the nearest value:',
      [
        { label: 'Mac', value: mac },
        { label: 'iPhone, iPad', value: phone },
      ],
    ),
  ];
}

function nearestChoice(days: number): string {
  if (days < 4) return 'After one day';
  return days < 19 ? 'After one week' : 'After one month';
}

function profile(
  settings: ClientSettings,
  incoming: RecommendedSettings,
  outgoing: RecommendedSettings,
): PlistValue {
  const { address } = settings.account;
  const identifier = `posthorn.mail.${digest(address).toString('hex').slice(0, 16)}`;
  return {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: stableUuid(`profile ${address}`),
    PayloadDisplayName: `Mail: ${address}`,
    PayloadDescription: verificationMark(settings),
    PayloadOrganization: settings.providerName || address.slice(address.lastIndexOf('@') + 1),
    PayloadRemovalDisallowed: false,
    PayloadContent: [
      {
        PayloadType: 'com.apple.mail.managed',
        PayloadVersion: 1,
        PayloadIdentifier: `${identifier}.account`,
        PayloadUUID: stableUuid(`account ${address}`),
        PayloadDisplayName: address,
        EmailAccountType: incoming.protocol === 'pop3' ? 'EmailTypePOP' : 'EmailTypeIMAP',
        EmailAccountDescription: address,
        EmailAccountName: fullName(settings),
        EmailAddress: address,
        ...serverKeys('Incoming', incoming),
        ...serverKeys('Outgoing', outgoing),
        // Only means that the device asks once when both logins are the same.
        OutgoingPasswordSameAsIncomingPassword: incoming.username === outgoing.username,
      },
    ],
  };
}

function serverKeys(
  direction: 'Incoming' | 'Outgoing',
  server: RecommendedSettings,
): Record<string, PlistValue> {
  const prefix = `${direction}MailServer`;
  return {
    [`${prefix}Authentication`]: 'EmailAuthPassword',
    [`${prefix}HostName`]: server.host,
    [`${prefix}PortNumber`]: server.port,
    // The key's default is false, which means no encryption at all. There is no key for STARTTLS: with UseSSL the
    // device picks TLS from the first byte or STARTTLS by what the port answers.
    [`${prefix}UseSSL`]: server.security !== 'none',
    [`${prefix}Username`]: server.username,
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text.toLowerCase()).digest();
}

/** A UUID that is the same whenever the address is, so that installing again replaces the profile (RFC 9562, version 8). */
function stableUuid(text: string): string {
  const bytes = digest(`posthorn ${text}`).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex').toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
