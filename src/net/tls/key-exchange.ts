import type { KeyExchange } from '../../model/tls-facts.ts';
import { suiteName } from './cipher-suites.ts';
import type { ServerHello } from './server-hello.ts';
import { groupName, schemeName } from './tls-groups.ts';
import { messageType } from './tls-numbers.ts';
import { type HandshakeMessage, TlsReader } from './tls-records.ts';

/** What the server's handshake messages show of how the keys are agreed on. Null for a message that cannot be read. */
export function readKeyExchange(
  hello: ServerHello,
  messages: readonly HandshakeMessage[],
): KeyExchange | null {
  try {
    return hello.version === 'TLSv1.3' ? read13(hello, messages) : read12(hello, messages);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** True when the server asked the client for a certificate (RFC 5246, section 7.4.4; RFC 8446, section 4.3.2). */
export function asksForCertificate(messages: readonly HandshakeMessage[]): boolean {
  return messages.some(({ type }) => type === messageType.certificateRequest);
}

function read13(hello: ServerHello, messages: readonly HandshakeMessage[]): KeyExchange {
  const verify = messages.find(({ type }) => type === messageType.certificateVerify);
  const signature = verify === undefined ? null : schemeName(new TlsReader(verify.body).number(2));
  return {
    kind: 'tls13',
    suite: suiteName(hello.suite),
    group: hello.group === null ? null : groupName(hello.group),
    bits: null,
    signature,
  };
}

function read12(hello: ServerHello, messages: readonly HandshakeMessage[]): KeyExchange {
  const suite = suiteName(hello.suite);
  const [, method = ''] = /^TLS_(.+?)_WITH_/.exec(suite) ?? [];
  const bare = { suite, group: null, bits: null, signature: null };
  const message = messages.find(({ type }) => type === messageType.serverKeyExchange);
  if (method.startsWith('ECDH_') && !method.endsWith('anon')) return { ...bare, kind: 'other' };
  if (message === undefined) return { ...bare, kind: /^RSA(_EXPORT\d*)?$/.test(method) ? 'rsa' : 'other' };
  const reader = new TlsReader(message.body);
  const isAnonymous = method.endsWith('anon') || method.includes('_anon_');
  const signed = () => (hello.version === 'TLSv1.2' && !isAnonymous ? schemeName(reader.number(2)) : null);
  if (method.startsWith('ECDH')) {
    const group = readCurve(reader);
    return { ...bare, kind: 'ecdhe', group, signature: signed() };
  }
  if (method.startsWith('DH')) {
    const bits = bitsOf(reader.vector(2));
    reader.vector(2); // generator
    reader.vector(2); // the server's value
    return { ...bare, kind: 'dhe', bits, signature: signed() };
  }
  // RSA_EXPORT: a short-lived key of few bits (RFC 2246, section 7.4.3).
  return method.startsWith('RSA')
    ? { ...bare, kind: 'rsa', bits: bitsOf(reader.vector(2)) }
    : { ...bare, kind: 'other' };
}

/** RFC 8422, section 5.4: a named curve (3), or parameters of the server's own, which nobody supports. */
function readCurve(reader: TlsReader): string {
  const named = 3;
  if (reader.number(1) !== named) return 'explicit';
  const group = groupName(reader.number(2));
  reader.vector(1);
  return group;
}

/** Bits of a number without its leading zeros. */
function bitsOf(bytes: Buffer): number {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (bytes.length - first - 1) * 8 + (32 - Math.clz32(bytes[first] ?? 0));
}
