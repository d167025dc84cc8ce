import type { Protocol } from '../model/protocols.ts';
import { childrenOf, readXmlRoot, type XmlNode } from '../xml/read-xml.ts';
import type { Reading, TakenServer } from './reader.ts';
import { refuse } from './reasons.ts';

/**
 * Reads a configuration profile as Mail on iPhone, iPad and Mac takes it: the payload `com.apple.mail.managed` (Apple Platform
 * Deployment, Email payload settings). `document` is the profile itself, without a signature around it.
 */
export function readAppleProfile(document: string): Reading {
  const profile = toValue(childOfPlist(readXmlRoot(document, 'plist')));
  const payloads = isDictionary(profile) ? profile.PayloadContent : undefined;
  if (!Array.isArray(payloads)) return refuse('no-key', { name: 'PayloadContent' });
  const mail = payloads.filter(isDictionary).find((one) => one.PayloadType === 'com.apple.mail.managed');
  if (mail === undefined) return refuse('no-payload', { name: 'com.apple.mail.managed' });
  const protocol = mail.EmailAccountType === 'EmailTypePOP' ? 'pop3' : 'imap';
  const incoming = readServer(mail, 'Incoming', protocol);
  const outgoing = readServer(mail, 'Outgoing', 'smtp');
  if (incoming === null) return refuse('no-incoming');
  if (outgoing === null) return refuse('no-outgoing');
  return { kind: 'servers', incoming, outgoing, doubts: [] };
}

type Value = string | number | boolean | null | Value[] | Dictionary;
interface Dictionary {
  [key: string]: Value;
}

/** There is no key for STARTTLS: with UseSSL the device takes TLS from the first byte or STARTTLS by what the port answers. */
function readServer(
  mail: Dictionary,
  direction: 'Incoming' | 'Outgoing',
  protocol: Protocol,
): TakenServer | null {
  const value = (name: string) => mail[`${direction}MailServer${name}`];
  const [host, port, username] = [value('HostName'), value('PortNumber'), value('Username')];
  if (typeof host !== 'string' || typeof port !== 'number' || typeof username !== 'string') return null;
  const isLater = [110, 143, 587, 25].includes(port);
  const security = value('UseSSL') !== true ? 'none' : isLater ? 'starttls' : 'tls';
  const auth = value('Authentication') === 'EmailAuthPassword' ? 'password' : String(value('Authentication'));
  return { protocol, host, port, security, username, auth };
}

function childOfPlist(root: XmlNode | null): XmlNode | null {
  return root?.children[0] ?? null;
}

function toValue(node: XmlNode | null): Value {
  if (node === null) return null;
  if (node.name === 'dict') return toDictionary(node);
  if (node.name === 'array') return node.children.map(toValue);
  if (node.name === 'integer') return Number(node.text);
  if (node.name === 'true' || node.name === 'false') return node.name === 'true';
  return node.text;
}

function toDictionary(node: XmlNode): Dictionary {
  const keys = childrenOf(node, 'key');
  return Object.fromEntries(
    keys.map((key) => [key.text, toValue(node.children[node.children.indexOf(key) + 1] ?? null)]),
  );
}

function isDictionary(value: Value): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
