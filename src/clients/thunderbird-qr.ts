import { isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';
import type { MailProtocol } from '../model/protocols.ts';
import type { RecommendedSettings } from '../model/report.ts';
import type { Security } from '../model/security.ts';
import type { ClientSettings } from './client.ts';

/**
 * What a QR code for Thunderbird for Android holds: one account, without its password. By the app's "Export for Mobile"
 * format, version 1 (thunderbird/thunderbird-android, feature/migration/qrcode/qr-code-format.md), as its
 * QrCodePayloadAdapter reads it. Null where its QrCodePayloadValidator would refuse a value.
 */
export function thunderbirdQrPayload({ account, incoming, outgoing }: ClientSettings): string | null {
  const address = asciiAddress(account.address);
  const servers = [incoming, outgoing].map((one) => (one === null ? null : serverArray(one)));
  const [receiving, sending] = servers;
  if (address === null || receiving == null || sending == null) return null;
  // One account fits into one code: the first of one.
  const sequence = [1, 1];
  return asciiJson([1, sequence, receiving, [[sending, [address, account.displayName ?? '']]]]);
}

const protocols: Record<MailProtocol, number> = { imap: 0, pop3: 1, smtp: 0 };
const securities: Record<Security, number> = { none: 0, starttls: 2, tls: 3 };
const normalPassword = 1;

/** The name of the account is left out: the app takes the address then. */
function serverArray({ protocol, host, port, security, username }: RecommendedSettings) {
  const ascii = isIPv6(host) ? host : asciiDomain(host);
  return ascii && [protocols[protocol], ascii, port, securities[security], normalPassword, username];
}

/** The app wants an ASCII address that needs no quotes, of the lengths in RFC 5321, section 4.5.3.1. */
function asciiAddress(address: string): string | null {
  const at = address.lastIndexOf('@');
  const localPart = address.slice(0, at);
  const domain = asciiDomain(address.slice(at + 1));
  const isPlain = localPart.split('.').every((atom) => /^[\w!#$%&'*+/=?^`{|}~-]+$/.test(atom));
  if (domain === null || !isPlain || localPart.length > 64) return null;
  const ascii = `${localPart}@${domain}`;
  return ascii.length > 254 ? null : ascii;
}

function asciiDomain(name: string): string | null {
  const ascii = domainToASCII(name);
  const isName = ascii.split('.').every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label));
  return isName && ascii.length <= 253 ? ascii : null;
}

/** JSON in ASCII alone, so that no scanner has to guess in which encoding the bytes are. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
