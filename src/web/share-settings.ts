import type { ClientSettings } from '../clients/client.ts';
import { securityNames } from '../clients/drafts.ts';
import { protocolName } from '../model/protocols.ts';
import type { RecommendedSettings } from '../model/report.ts';
import type { QrCode } from './qr-code.ts';
import { qrCode } from './qr-code.ts';

/** How instructions travel on to another device. */
export interface Share {
  url: string;
  /** null where the link is too long for a code. */
  qr: QrCode | null;
  /** A link that begins a message with the settings; the person chooses whom to send it to. */
  mailto: string;
}

/** Makes the ways to carry a page of instructions to another device. Never holds a password. */
export function shareSettings(url: string, program: string, settings: ClientSettings): Share {
  const { address } = settings.account;
  const lines = [
    `Settings of ${address} for ${program}:`,
    ...serverLines('Incoming mail', settings.incoming),
    ...serverLines('Outgoing mail', settings.outgoing),
    'The password is the one of your mailbox.',
    '',
    'Step by step:',
    url,
  ];
  const subject = encodeURIComponent(`Mail settings for ${program}`);
  // Lines of a message end in CR LF, also in a link (RFC 6068, section 5).
  return {
    url,
    qr: qrCode(url),
    mailto: `mailto:?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`,
  };
}

function serverLines(title: string, server: RecommendedSettings | null): string[] {
  if (server === null) return [];
  const { host, port, security, username } = server;
  return [
    `${title}: ${protocolName(server.protocol)}, server ${host}, port ${port}, encryption ${securityNames[security]}`,
    `  User name: ${username}`,
  ];
}
