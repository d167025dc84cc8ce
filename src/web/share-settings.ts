import type { ClientSettings } from '../clients/client.ts';
import type { Direction } from '../model/protocols.ts';
import { protocolName } from '../model/protocols.ts';
import type { RecommendedSettings } from '../model/report.ts';
import type { Words } from '../words/words.ts';
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
export function shareSettings(words: Words, url: string, program: string, settings: ClientSettings): Share {
  const { address } = settings.account;
  const lines = [
    words.message('setup-mail-intro', { address, program }),
    ...serverLines(words, 'incoming', settings.incoming),
    ...serverLines(words, 'outgoing', settings.outgoing),
    words.message('setup-mail-password'),
    '',
    words.message('setup-mail-steps'),
    url,
  ];
  const subject = encodeURIComponent(words.message('setup-mail-subject', { program }));
  // Lines of a message end in CR LF, also in a link (RFC 6068, section 5).
  return {
    url,
    qr: qrCode(url),
    mailto: `mailto:?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`,
  };
}

function serverLines(words: Words, direction: Direction, server: RecommendedSettings | null): string[] {
  if (server === null) return [];
  const { protocol, host, port, username: user } = server;
  const security = words.message('program-security-name', { item: server.security });
  const place = { host, port: String(port), security };
  return [
    words.message('setup-mail-server', { direction, service: protocolName(protocol), ...place }),
    `  ${words.message('setup-mail-user', { user })}`,
  ];
}
