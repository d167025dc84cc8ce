import type { KeyExchange } from '../../model/tls-facts.ts';
import { readCertificates12 } from './certificate-message.ts';
import { readKeyExchange } from './key-exchange.ts';
import {
  alertName,
  contentType,
  extensionType,
  type HelloVersion,
  messageType,
  versionOf,
} from './tls-numbers.ts';
import { type HandshakeMessage, readMessages, readRecords, TlsReader } from './tls-records.ts';

/** What the peer answered to a hello. */
export type HelloAnswer =
  | {
      kind: 'server-hello';
      version: HelloVersion;
      suite: number;
      exchange: KeyExchange | null;
      /** The server's own certificate in DER; absent where it did not come in clear text. */
      leaf?: Buffer;
    }
  | { kind: 'alert'; description: string }
  | { kind: 'not-tls' };

/** The fixed part of a ServerHello that we need; `retry` marks a HelloRetryRequest. */
export interface ServerHello {
  version: HelloVersion;
  suite: number;
  retry: boolean;
  /** TLS 1.3: the group of the server's share (or the one it asks for). */
  group: number | null;
}

// RFC 8446, section 4.1.3: a HelloRetryRequest is a ServerHello with this fixed random (SHA-256 of its name).
const retryRandom = Buffer.from('cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c', 'hex');
const longestAnswer = 32 * 1024;
/** Servers that cut their flight small send records of 512 bytes; smaller ones make work and nothing else. */
const mostRecords = 100;
const fatal = 2;

/**
 * Reads the answer to a hello from bytes that arrive in any pieces. Up to TLS 1.2 a version counts as accepted when the
 * whole flight up to ServerHelloDone came: some servers send ServerHello and then an alert, because they cannot sign
 * the way that version needs.
 */
export class ServerHelloReader {
  #bytes: Buffer = Buffer.alloc(longestAnswer);
  #length = 0;
  /** Where the record begins that has not fully arrived. */
  #next = 0;
  #answer: HelloAnswer | null = null;

  /** The answer, or null while more bytes are needed; the first answer stands whatever follows. */
  feed(bytes: Buffer): HelloAnswer | null {
    if (this.#answer !== null) return this.#answer;
    // Once its five bytes of header are read, an open record tells nothing new until its end.
    const isHeaderRead = this.#length >= this.#next + 5;
    this.#length += bytes.copy(this.#bytes, this.#length);
    const received = this.#bytes.subarray(0, this.#length);
    const next = endOfRecords(received, this.#next);
    if (isHeaderRead && next === this.#next && this.#length < longestAnswer) return null;
    this.#next = next;
    this.#answer = readAnswer(received, this.#length === longestAnswer);
    return this.#answer;
  }
}

/** Where the last complete record ends that follows one that ended at `from`. */
function endOfRecords(bytes: Buffer, from: number): number {
  let at = from;
  while (at + 5 <= bytes.length && at + 5 + bytes.readUInt16BE(at + 3) <= bytes.length)
    at += 5 + bytes.readUInt16BE(at + 3);
  return at;
}

function readAnswer(bytes: Buffer, isFull: boolean): HelloAnswer | null {
  let flight: Buffer = Buffer.alloc(0);
  let records = 0;
  for (const { type, body } of readRecords(bytes)) {
    records += 1;
    if (records > mostRecords) return hello(flight) ?? { kind: 'not-tls' };
    if (type === contentType.handshake) {
      flight = Buffer.concat([flight, body]);
      const answer = readFlight(flight);
      if (answer !== null && answer !== 'open') return answer;
      continue;
    }
    if (type === contentType.alert) {
      const [level, number = 0] = body;
      // A warning such as unrecognized_name does not end the handshake; close_notify does.
      if (level !== fatal && number !== 0) continue;
      return { kind: 'alert', description: alertName(number) };
    }
    return hello(flight) ?? { kind: 'not-tls' };
  }
  return isFull ? (hello(flight) ?? { kind: 'not-tls' }) : null;
}

/** The answer in a flight of handshake messages; `open` when ServerHello came and more must follow. */
function readFlight(flight: Buffer): HelloAnswer | 'open' | null {
  let open = false;
  for (const message of readMessages(flight)) {
    if (message.type === messageType.helloRequest && !open) continue;
    if (message.type === messageType.serverHelloDone && open) return hello(flight);
    if (open) continue;
    const answer = hello(flight);
    if (answer === null) return { kind: 'not-tls' };
    if (answer.version === 'TLSv1.3') return answer;
    open = true;
  }
  return open ? 'open' : null;
}

function hello(flight: Buffer): Extract<HelloAnswer, { kind: 'server-hello' }> | null {
  const messages = [...readMessages(flight)].filter(({ type }) => type !== messageType.helloRequest);
  const [first] = messages;
  const read = first?.type === messageType.serverHello ? readServerHello(first.body) : null;
  if (read === null) return null;
  const { version, suite } = read;
  const exchange = readKeyExchange(read, messages);
  const leaf = leafIn(messages);
  return { kind: 'server-hello', version, suite, exchange, ...(leaf && { leaf }) };
}

function leafIn(messages: readonly HandshakeMessage[]): Buffer | null {
  const message = messages.find(({ type }) => type === messageType.certificate);
  try {
    return message === undefined ? null : (readCertificates12(message.body)[0] ?? null);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Reads the body of a ServerHello message (RFC 8446, section 4.1.3), or null when it is malformed. */
export function readServerHello(body: Buffer): ServerHello | null {
  try {
    const reader = new TlsReader(body);
    let code = reader.number(2);
    const retry = reader.take(32).equals(retryRandom);
    reader.vector(1); // session id
    const suite = reader.number(2);
    reader.number(1); // compression
    let group: number | null = null;
    const extensions = new TlsReader(reader.isAtEnd ? Buffer.alloc(0) : reader.vector(2));
    while (!extensions.isAtEnd) {
      const type = extensions.number(2);
      const value = extensions.vector(2);
      if (type === extensionType.supportedVersions) code = new TlsReader(value).number(2);
      if (type === extensionType.keyShare) group = new TlsReader(value).number(2);
    }
    const version = retry ? 'TLSv1.3' : versionOf(code);
    return version === null ? null : { version, suite, retry, group };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
