import { XMLParser } from 'fast-xml-parser';

/** A server as a program takes it from an autoconfig file. */
export interface TakenServer {
  type: string;
  hostname: string;
  port: number;
  socketType: string;
  username: string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => ['domain', 'incomingServer', 'outgoingServer', 'authentication'].includes(name),
});

type Node = Record<string, unknown>;

/**
 * Reads an autoconfig file by the rules of Thunderbird's parser (readFromXML.sys.mjs): it wants a domain, a name, and of each
 * server a known type, host, port, socket type (case counts) and way to log in. Throws where Thunderbird would, for tests.
 */
export function readAsThunderbird(xml: string): TakenServer[] {
  const { provider, servers } = open(xml);
  if (typeof provider.displayName !== 'string') throw new Error('no displayName');
  const taken = servers.map(toServer).filter(({ type }) => ['imap', 'pop3', 'smtp'].includes(type));
  if (!taken.some(({ type }) => type === 'smtp')) throw new Error('no outgoing server');
  if (!taken.some(({ type }) => type !== 'smtp')) throw new Error('no incoming server');
  return taken;
}

/**
 * Reads it by the rules of Thunderbird for Android (RealAutoconfigParser.kt): only imap and smtp, and one server at fault,
 * `plain` included, spoils the whole file. For tests.
 */
export function readAsAndroid(xml: string): TakenServer[] {
  const { servers } = open(xml);
  const taken = servers.map(toServer).filter(({ type }) => type === 'imap' || type === 'smtp');
  for (const { socketType } of taken)
    if (!['SSL', 'STARTTLS'].includes(socketType)) throw new Error(`socketType ${socketType}`);
  if (taken.length < 2) throw new Error('imap and smtp expected');
  return taken;
}

function open(xml: string): { provider: Node; servers: Node[] } {
  const root = parser.parse(xml, true) as { clientConfig?: { emailProvider?: Node } };
  const provider = root.clientConfig?.emailProvider;
  if (provider === undefined) throw new Error('no emailProvider');
  const names = [provider['@id'], ...((provider.domain as unknown[] | undefined) ?? [])];
  if (names.length < 2 || !names.every(isHostName)) throw new Error('id or domain is no host name');
  const servers = [provider.incomingServer, provider.outgoingServer].flat() as Node[];
  return { provider, servers };
}

function toServer(node: Node): TakenServer {
  const { hostname, port, socketType, username, authentication } = node as Record<string, string>;
  if (!hostname || !/^\d+$/.test(port ?? '') || !username) throw new Error('a server lacks a value');
  if (!['plain', 'SSL', 'STARTTLS'].includes(socketType ?? '')) throw new Error('unknown socketType');
  if (![authentication].flat().includes('password-cleartext')) throw new Error('no way to log in');
  return {
    type: String(node['@type']),
    hostname,
    port: Number(port),
    socketType: String(socketType),
    username,
  };
}

function isHostName(name: unknown): boolean {
  return typeof name === 'string' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name);
}
