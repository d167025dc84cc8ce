import { createHash } from 'node:crypto';
import type { Message } from '../model/message.ts';
import type { RecommendedSettings } from '../model/report.ts';
import type { ClientFile, ClientSettings, Say } from './client.ts';
import { text, verification } from './drafts.ts';
import { type PlistValue, plistDocument } from './quoting/plist.ts';
import { fullName } from './used-servers.ts';

/** The type by which a device knows a configuration profile, signed or not. */
export const appleProfileType = 'application/x-apple-aspen-config';

/** What is to be said of a profile unless it will be signed (CMS around the very bytes of `content`). */
export function signatureNotes({ signsProfiles = false }: ClientSettings): Message[] {
  return signsProfiles ? [] : [text('apple-profile-unsigned')];
}

/** The configuration profile that iPhone, iPad and Mac share, unsigned; null when a direction is missing, for the payload requires both. */
export function appleProfile(settings: ClientSettings, say: Say): ClientFile | null {
  const { incoming, outgoing } = settings;
  if (incoming === null || outgoing === null) return null;
  const content = plistDocument(profile(settings, incoming, outgoing, say), say(verification(settings)));
  return { name: 'mail.mobileconfig', mimeType: appleProfileType, content };
}

function profile(
  settings: ClientSettings,
  incoming: RecommendedSettings,
  outgoing: RecommendedSettings,
  say: Say,
): PlistValue {
  const { address } = settings.account;
  const identifier = `posthorn.mail.${digest(address).toString('hex').slice(0, 16)}`;
  return {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: stableUuid(`profile ${address}`),
    PayloadDisplayName: say('apple-profile-file-mail', { address }),
    PayloadDescription: say(verification(settings)),
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
        // Without it the device asks.
        ...(fullName(settings) && { EmailAccountName: fullName(settings) }),
        EmailAddress: address,
        ...serverKeys('Incoming', incoming),
        ...serverKeys('Outgoing', outgoing),
        // Only means that the device asks once when both logins are the same.
        OutgoingPasswordSameAsIncomingPassword: incoming.username === outgoing.username,
      },
      ...davPayload(settings, say, identifier, 'CalDAV', settings.services?.caldav),
      ...davPayload(settings, say, identifier, 'CardDAV', settings.services?.carddav),
    ],
  };
}

/** A calendar or contacts account (Apple Platform Deployment: payloads com.apple.caldav.account and com.apple.carddav.account). */
function davPayload(
  { account: { address }, services }: ClientSettings,
  say: Say,
  identifier: string,
  kind: 'CalDAV' | 'CardDAV',
  url: string | undefined,
): PlistValue[] {
  if (url === undefined || services === undefined) return [];
  const { hostname, port } = new URL(url);
  const name = kind.toLowerCase();
  return [
    {
      PayloadType: `com.apple.${name}.account`,
      PayloadVersion: 1,
      PayloadIdentifier: `${identifier}.${name}`,
      PayloadUUID: stableUuid(`${name} ${address}`),
      PayloadDisplayName: say('apple-profile-file-dav', { kind, address }),
      [`${kind}AccountDescription`]: address,
      [`${kind}HostName`]: hostname,
      [`${kind}Port`]: Number(port || 443),
      // A Mac needs it, because the profile holds no password with which it could look for the path.
      [`${kind}PrincipalURL`]: url,
      [`${kind}UseSSL`]: true,
      [`${kind}Username`]: services.username,
    },
  ];
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
