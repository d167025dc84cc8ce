import { TlsReader } from './tls-records.ts';

/** The certificates of a Certificate message up to TLS 1.2: a list (RFC 5246, section 7.4.2). */
export function readCertificates12(body: Buffer): Buffer[] {
  const list = new TlsReader(new TlsReader(body).vector(3));
  const found: Buffer[] = [];
  while (!list.isAtEnd) found.push(list.vector(3));
  return found;
}

/** The same in TLS 1.3: a request context, then entries of certificate and extensions (RFC 8446, section 4.4.2). */
export function readCertificates13(body: Buffer): Buffer[] {
  const message = new TlsReader(body);
  message.vector(1);
  const list = new TlsReader(message.vector(3));
  const found: Buffer[] = [];
  while (!list.isAtEnd) {
    found.push(list.vector(3));
    list.vector(2);
  }
  return found;
}
