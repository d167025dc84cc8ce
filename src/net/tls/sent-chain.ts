import type { KeyExchange } from '../../model/tls-facts.ts';
import { readCertificates12, readCertificates13 } from './certificate-message.ts';
import { asksForCertificate, readKeyExchange } from './key-exchange.ts';
import { readServerHello, type ServerHello } from './server-hello.ts';
import { contentType, messageType } from './tls-numbers.ts';
import { type HandshakeMessage, readMessages, readRecords } from './tls-records.ts';
import { createTrafficCipher, type TrafficCipher } from './traffic-cipher.ts';

const mostBytes = 256 * 1024;
/** Each is read again with those before it; a flight of 256 KiB in records of a kilobyte has as many. */
const mostRecords = 300;

/**
 * Listens in on our own handshake and tells which certificates the server sent, in its order. Node cannot say: it shows
 * the chain it verified, which leaves out what did not fit and adds the root.
 */
export class HandshakeTap {
  #chunks: Buffer[] = [];
  #length = 0;
  #secret: Buffer | null = null;

  /** Takes bytes as received from the server, in any pieces. */
  feed(bytes: Buffer): void {
    if (this.#length <= mostBytes) this.#chunks.push(bytes);
    this.#length += bytes.length;
  }

  /** Takes a line of the TLS socket's `keylog` event; TLS 1.3 encrypts the certificates. */
  keylog(line: Buffer): void {
    const [label, , secret] = line.toString('latin1').trim().split(' ');
    if (label === 'SERVER_HANDSHAKE_TRAFFIC_SECRET' && secret) this.#secret = Buffer.from(secret, 'hex');
  }

  /** What was received so far, up to the limit. */
  get received(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  /** The certificates in DER, or null when they cannot be told. */
  certificates(): Buffer[] | null {
    return this.#read((flight) => certificatesIn(flight));
  }

  /** How the keys were agreed on, or null when that cannot be told. */
  keyExchange(): KeyExchange | null {
    return this.#read((flight) => {
      const hello = finalHello(flight);
      return hello === null ? null : readKeyExchange(hello, messagesOf(flight));
    });
  }

  /** Whether the server asked us for a certificate; null when that cannot be told. */
  asksForCertificate(): boolean | null {
    return this.#read((flight) =>
      finalHello(flight) === null ? null : asksForCertificate(messagesOf(flight)),
    );
  }

  #read<T>(find: (flight: Buffer) => T | null): T | null {
    if (this.#length > mostBytes) return null;
    try {
      const flight = readFlight(this.received, this.#secret);
      return flight === null ? null : find(flight);
    } catch {
      // Whatever a server sends that node itself put up with: unknown, never an error of ours.
      return null;
    }
  }
}

function messagesOf(flight: Buffer): HandshakeMessage[] {
  return [...readMessages(flight)];
}

/** The server's handshake messages in clear text, as far as they can be read; null for bytes that are no handshake. */
function readFlight(bytes: Buffer, secret: Buffer | null): Buffer | null {
  let flight: Buffer = Buffer.alloc(0);
  let cipher: TrafficCipher | null = null;
  let records = 0;
  for (const { type, header, body } of readRecords(bytes)) {
    records += 1;
    if (records > mostRecords) return null;
    if (type === contentType.handshake && cipher === null) {
      flight = Buffer.concat([flight, body]);
    } else if (type === contentType.applicationData && cipher !== null) {
      const inner = cipher.open(header, body);
      if (inner.type === contentType.handshake) flight = Buffer.concat([flight, inner.content]);
    } else if (type === contentType.changeCipherSpec && isTls13(flight)) {
      continue; // RFC 8446, appendix D.4: means nothing there
    } else if (type !== contentType.alert) {
      // Up to TLS 1.2 what follows is encrypted, and all we ask for came before.
      return flight.length > 0 && type !== null ? flight : null;
    }
    // What follows the server's Finished is under other keys (RFC 8446, section 7.3).
    if (isComplete(flight, cipher !== null)) return flight;
    const hello = cipher === null ? finalHello(flight) : null;
    if (hello?.version !== 'TLSv1.3') continue;
    if (secret === null) return flight;
    cipher = createTrafficCipher(hello.suite, secret);
    if (cipher === null) return flight;
  }
  return flight;
}

function isComplete(flight: Buffer, isTls13: boolean): boolean {
  const last = isTls13 ? messageType.certificateVerify : messageType.serverHelloDone;
  return messagesOf(flight).some(({ type }) => type === last);
}

/** The ServerHello that counts: the one that is no HelloRetryRequest. */
function finalHello(flight: Buffer): ServerHello | null {
  return hellosIn(flight).find(({ retry }) => !retry) ?? null;
}

function isTls13(flight: Buffer): boolean {
  return hellosIn(flight).some(({ version }) => version === 'TLSv1.3');
}

function hellosIn(flight: Buffer): ServerHello[] {
  const messages = [...readMessages(flight)].filter(({ type }) => type === messageType.serverHello);
  return messages.map(({ body }) => readServerHello(body)).filter((hello) => hello !== null);
}

function certificatesIn(flight: Buffer): Buffer[] | null {
  for (const { type, body } of readMessages(flight)) {
    if (type === messageType.certificate)
      return isTls13(flight) ? readCertificates13(body) : readCertificates12(body);
  }
  return null;
}
