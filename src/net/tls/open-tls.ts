import type { Socket } from 'node:net';
import { isIP } from 'node:net';
import { connect, type DetailedPeerCertificate, type PeerCertificate, type TLSSocket } from 'node:tls';
import type { BrokenHandshakeFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import { tell } from '../../model/message.ts';
import { done, failed, type Outcome } from '../../model/outcome.ts';
import { type TlsFacts, type TlsVersion, tlsVersions } from '../../model/tls-facts.ts';
import { abortFailure } from '../to-failure.ts';
import { comparableName } from './check-name.ts';
import { type CertificateVerdict, judgeCertificate } from './judge-certificate.ts';
import { HandshakeTap } from './sent-chain.ts';
import { TappedSocket } from './tapped-socket.ts';
import { contextFor } from './tls-context.ts';
import { tlsClosed, toTlsFailure } from './to-tls-failure.ts';
import { createTrustStore } from './trust-store.ts';

export interface OpenTlsOptions {
  /** For SNI; an IP address or null sends none. */
  serverName: string | null;
  /** The name or address that the certificate is held against. */
  host: string;
  /** PEM texts of extra roots. */
  roots: readonly string[];
  now: Date;
  timeoutMs: number;
  signal: AbortSignal;
  minVersion: TlsVersion;
  /** Hears what was seen of a handshake that failed. */
  onBroken?: (seen: BrokenHandshakeFacts) => void;
}

/** What one handshake shows; versions and weak ciphers need hellos of their own (`probeTls`). */
export type HandshakeFacts = Pick<
  TlsFacts,
  'version' | 'cipher' | 'ocspStapled' | 'keyExchange' | 'clientCertificateAsked'
> &
  CertificateVerdict;

export interface OpenedTls {
  socket: TLSSocket;
  facts: HandshakeFacts;
}

/**
 * Starts TLS on a connected socket with nothing left to read, and judges the certificate; a bad one is a fact and no
 * failure. On failure the socket is destroyed. The caller owns the TLS socket and listens for its errors.
 */
export async function openTls(socket: Socket, options: OpenTlsOptions): Promise<Outcome<OpenedTls>> {
  const tap = new HandshakeTap();
  const tapped = new TappedSocket(socket, (bytes) => tap.feed(bytes));
  const serverName = comparableName(options.serverName ?? '');
  const secure = connect({
    socket: tapped,
    secureContext: contextFor(options.roots, options.minVersion),
    // Without a name node would send one of its own making; the empty one turns SNI off.
    servername: isIP(serverName) === 0 ? serverName : '',
    rejectUnauthorized: false,
    // Asks for the certificate status beside the certificate (RFC 6066, section 8); costs no round trip.
    requestOCSP: true,
    // The name is judged apart from the chain.
    checkServerIdentity: () => undefined,
  });
  withoutLegacyCertificates(secure);
  secure.on('keylog', (line: Buffer) => tap.keylog(line));
  let stapled = false;
  secure.once('OCSPResponse', (response: Buffer | null) => {
    stapled = (response?.length ?? 0) > 0;
  });
  // Read while the handshake's event lasts: whatever comes behind it (a reset, an alert) takes cipher and certificate away.
  const read = Promise.withResolvers<HandshakeFacts>();
  read.promise.catch(() => {}); // where the handshake failed, nobody waits for it
  secure.once('secureConnect', () => {
    // A fault of ours must end in the caller's hands and not in the event.
    try {
      read.resolve({ ...factsOf(secure, tap, options), ocspStapled: stapled });
    } catch (error) {
      read.reject(error);
    }
  });
  const failure = await handshake(secure, tapped, tap, options);
  tapped.untap();
  secure.removeAllListeners('keylog');
  if (failure === null) return done({ socket: secure, facts: await read.promise });
  options.onBroken?.({
    certificateAsked: tap.asksForCertificate(),
    keyExchange: tap.keyExchange(),
    wideHello: null,
  });
  secure.destroy();
  tapped.destroy();
  return failed(failure);
}

/**
 * When a chain verifies, node hands it to `checkServerIdentity` as `getPeerCertificate(true)`, and building that object
 * ends the process (SIGSEGV, seen with Node 24.21) where a certificate of the chain has its key on a curve without a NIST
 * name. Ours looks at nothing, so it is handed nothing.
 */
function withoutLegacyCertificates(secure: TLSSocket): void {
  secure.getPeerCertificate = () => ({}) as PeerCertificate & DetailedPeerCertificate;
}

/** Waits for the end of the handshake: null when TLS stands. */
function handshake(
  secure: TLSSocket,
  tapped: TappedSocket,
  tap: HandshakeTap,
  { timeoutMs, signal }: Pick<OpenTlsOptions, 'timeoutMs' | 'signal'>,
): Promise<Failure | null> {
  return new Promise((resolve) => {
    const settle = (failure: Failure | null) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(failure);
    };
    const onError = (error: Error) => settle(toTlsFailure(error, tap.received));
    const onAbort = () => settle(abortFailure(signal, 'tls'));
    const onTimeout = () =>
      settle({
        kind: 'tls-timeout',
        step: 'tls',
        detail: tell('detail-tls-late', { milliseconds: String(timeoutMs) }),
      });
    const timer = setTimeout(onTimeout, timeoutMs);
    // These two stay on: an error after the handshake must reach the caller's listener, and never the process.
    secure.on('error', (error) => {
      onError(error);
      // After the handshake node only reports a TLS error, and would leave the connection open.
      secure.destroy();
    });
    tapped.on('error', (error) => {
      onError(error);
      secure.destroy(error);
    });
    secure.once('close', () => settle(tlsClosed()));
    secure.once('secureConnect', () => settle(null));
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
  });
}

function factsOf(
  secure: TLSSocket,
  tap: HandshakeTap,
  options: OpenTlsOptions,
): Omit<HandshakeFacts, 'ocspStapled'> {
  const sent = tap.certificates();
  // Node's types say Error; what it holds is the code as text.
  const code = secure.authorizationError as unknown as string | Error | null | undefined;
  const verdict = judgeCertificate({
    sent: sent ?? chainByNode(secure),
    sentIsExact: sent !== null,
    name: comparableName(options.host),
    store: createTrustStore(options.roots),
    now: options.now,
    node: { authorized: secure.authorized, code: code instanceof Error ? code.message : (code ?? null) },
  });
  const version = tlsVersions.find((known) => known === secure.getProtocol()) ?? 'TLSv1.2';
  const chosen = tap.keyExchange();
  return {
    version,
    cipher: nameOfCipher(secure),
    keyExchange: chosen === null ? null : { chosen, alone: {} },
    clientCertificateAsked: tap.asksForCertificate() === true,
    ...verdict,
  };
}

/** Node's types forget that there is none where the connection is gone already. */
function nameOfCipher(secure: TLSSocket): string {
  const cipher = secure.getCipher() as ReturnType<TLSSocket['getCipher']> | null;
  return cipher?.standardName ?? 'unknown';
}

/** Second best, where the handshake could not be read: the certificates that node linked to the leaf. */
function chainByNode(secure: TLSSocket): Buffer[] {
  const found: Buffer[] = [];
  let certificate = secure.getPeerX509Certificate();
  while (certificate !== undefined && !found.some((known) => known.equals(certificate?.raw ?? known))) {
    found.push(certificate.raw);
    certificate = certificate.issuerCertificate;
  }
  return found;
}
