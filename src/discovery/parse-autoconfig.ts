import { fillPlaceholders } from '../fields/fill-username.ts';
import type { Account } from '../model/account.ts';
import { mailProtocols } from '../model/protocols.ts';
import type { Security } from '../model/security.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  readXmlRoot,
  textOf,
  textsOf,
  type XmlNode,
} from '../xml/read-xml.ts';
import type { RawServer } from './published-server.ts';

/** Case matters, and the first known value wins (as in Thunderbird). */
const securities: Record<string, Security> = { SSL: 'tls', STARTTLS: 'starttls', plain: 'none' };

/**
 * Reads Mozilla's autoconfig format (draft-ietf-mailmaint-autoconfig), whatever its version. Null where the text is no such
 * file; servers of other kinds (jmap, exchange …) are left out.
 */
export function parseAutoconfig(document: string | Uint8Array, account: Account): RawServer[] | null {
  const provider = childOf(readXmlRoot(document, 'clientConfig'), 'emailProvider');
  if (provider === null) return null;
  return [...childrenOf(provider, 'incomingServer'), ...childrenOf(provider, 'outgoingServer')].flatMap(
    (server) => readServer(server, account),
  );
}

function readServer(server: XmlNode, account: Account): RawServer[] {
  const type = attributeOf(server, 'type');
  const protocol = mailProtocols.find((one) => one === type);
  if (protocol === undefined) return [];
  const security = textsOf(server, 'socketType').find((type) => Object.hasOwn(securities, type));
  const fill = (text: string | null) => (text === null ? null : fillPlaceholders(text, account));
  return [
    {
      protocol,
      host: fill(textOf(server, 'hostname')),
      port: textOf(server, 'port'),
      security: security === undefined ? null : (securities[security] ?? null),
      username: fill(textOf(server, 'username')),
    },
  ];
}
