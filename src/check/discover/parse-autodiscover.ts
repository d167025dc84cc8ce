import type { Protocol, Security } from '../../model/server-settings.ts';
import { childOf, childrenOf, readXmlRoot, textOf, type XmlNode } from '../../xml/read-xml.ts';
import type { RawServer } from './published-server.ts';

/** What an Autodiscover answer (the older "POX" form, MS-OXDSCLI) says. */
export type AutodiscoverAnswer =
  | { kind: 'settings'; servers: RawServer[] }
  | { kind: 'redirect-url'; url: string }
  | { kind: 'redirect-address'; address: string }
  | { kind: 'error'; code: string };

const protocols: Record<string, Protocol> = { IMAP: 'imap', POP3: 'pop3', SMTP: 'smtp' };

/** Reads an Autodiscover answer, or gives null for what is none. */
export function parseAutodiscover(document: string | Uint8Array): AutodiscoverAnswer | null {
  const response = childOf(readXmlRoot(document, 'Autodiscover'), 'Response');
  if (response === null) return null;
  const error = childOf(response, 'Error');
  if (error !== null) return { kind: 'error', code: textOf(error, 'ErrorCode') ?? '' };
  const account = childOf(response, 'Account');
  if (account === null) return null;
  const url = textOf(account, 'RedirectUrl');
  if (url !== null) return { kind: 'redirect-url', url };
  const address = textOf(account, 'RedirectAddr');
  if (address !== null) return { kind: 'redirect-address', address };
  return { kind: 'settings', servers: childrenOf(account, 'Protocol').flatMap(readProtocol) };
}

function readProtocol(node: XmlNode): RawServer[] {
  const protocol = protocols[(textOf(node, 'Type') ?? '').toUpperCase()];
  if (protocol === undefined) return []; // EXCH, EXPR, WEB …: not ours
  const port = textOf(node, 'Port');
  return [
    {
      protocol,
      host: textOf(node, 'Server'),
      port,
      security: securityOf(node, Number(port)),
      username: textOf(node, 'LoginName'),
    },
  ];
}

/** Ports where encryption begins with a command. */
const starttlsPorts = [25, 110, 143, 587, 2525];

/**
 * Encryption overrides SSL, and SSL is on where it is missing. Publishers disagree about what `SSL` and `TLS` mean, so that
 * programs decide between the two by the port; so do we.
 */
function securityOf(node: XmlNode, port: number): Security {
  const encryption = textOf(node, 'Encryption')?.toLowerCase();
  const isOff =
    encryption === undefined ? textOf(node, 'SSL')?.toLowerCase() === 'off' : encryption === 'none';
  if (isOff) return 'none';
  return starttlsPorts.includes(port) ? 'starttls' : 'tls';
}
