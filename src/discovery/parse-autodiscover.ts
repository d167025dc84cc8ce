import { defaultPort, mailProtocolNamed } from '../model/protocols.ts';
import type { Security } from '../model/security.ts';
import { childOf, childrenOf, readXmlRoot, textOf, type XmlNode } from '../xml/read-xml.ts';
import type { RawServer } from './published-server.ts';

/** What an Autodiscover answer (the older "POX" form, MS-OXDSCLI) says. */
export type AutodiscoverAnswer =
  | { kind: 'settings'; servers: RawServer[]; isExchange: boolean }
  | { kind: 'redirect-url'; url: string }
  | { kind: 'redirect-address'; address: string }
  | { kind: 'error'; code: string };

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
  const listed = childrenOf(account, 'Protocol');
  const isExchange = listed.some((one) => exchangeTypes.includes((textOf(one, 'Type') ?? '').toUpperCase()));
  return { kind: 'settings', servers: listed.flatMap(readProtocol), isExchange };
}

/** Programs that know Exchange set up such an account from these. */
const exchangeTypes = ['EXCH', 'EXPR', 'EXHTTP', 'WEB'];

function readProtocol(node: XmlNode): RawServer[] {
  const protocol = mailProtocolNamed(textOf(node, 'Type') ?? '');
  if (protocol === undefined) return []; // EXCH, EXPR, WEB …: not ours
  const given = textOf(node, 'Port');
  const security = securityOf(node, given === null ? null : Number(given));
  // A port may be left out, and then it is the usual one (Microsoft, The Autodiscover XML schema).
  const port = given ?? defaultPort(protocol, security);
  return [{ protocol, host: textOf(node, 'Server'), port, security, username: textOf(node, 'LoginName') }];
}

/** Ports where encryption begins with a command. */
const starttlsPorts = [25, 110, 143, 587, 2525];

/**
 * Encryption overrides SSL, and SSL is on where it is missing. Publishers disagree about what `SSL` and `TLS` mean, so that
 * programs decide between the two by the port; so do we. Where no port is given, `Encryption` TLS is the upgrade.
 */
function securityOf(node: XmlNode, port: number | null): Security {
  const encryption = textOf(node, 'Encryption')?.toLowerCase();
  const isOff =
    encryption === undefined ? textOf(node, 'SSL')?.toLowerCase() === 'off' : encryption === 'none';
  if (isOff) return 'none';
  if (port === null) return encryption === 'tls' ? 'starttls' : 'tls';
  return starttlsPorts.includes(port) ? 'starttls' : 'tls';
}
