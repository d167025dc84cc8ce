import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { contentType, extensionType, type HelloVersion, versionCodes } from './tls-numbers.ts';

/** What a hello asks for. */
export interface HelloRequest {
  /** The highest version offered; TLS 1.3 is offered alone, so that an answer proves or refutes it. */
  maxVersion: HelloVersion;
  cipherSuites: readonly number[];
  /** The name for SNI; an IP address or null sends none (RFC 6066, section 3). */
  serverName: string | null;
  /**
   * TLS 1.3 only: `x25519` sends a real share; `none` sends an empty list, which a TLS 1.3 server answers with
   * HelloRetryRequest (RFC 8446, section 4.2.8).
   */
  keyShare?: 'x25519' | 'none';
  /** Curves to offer in place of the usual ones. */
  groups?: readonly number[];
  /** Signature schemes to offer in place of those that nearly any server has. */
  signatures?: readonly number[];
}

const x25519 = 0x001d;
const usualGroups = [x25519, 0x0017, 0x0018, 0x0019]; // x25519, secp256r1, secp384r1, secp521r1
/** The curves that every current program has. */
export const commonGroups: readonly number[] = [x25519, 0x0017, 0x0018];
// RFC 8446, section 4.2.3: ECDSA, RSA-PSS, EdDSA, RSA-PKCS1 with SHA-2; last SHA-1 and DSA, which only old servers have.
export const currentSignatures: readonly number[] = [
  ...[0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0807, 0x0808, 0x0809],
  ...[0x0401, 0x0501, 0x0601],
];
const signatureSchemes = [...currentSignatures, 0x0203, 0x0201, 0x0402, 0x0202];
/** With SHA-224 and, last, MD5: for a hello that offers everything. */
export const allSignatures: readonly number[] = [...signatureSchemes, 0x0303, 0x0301, 0x0302, 0x0101];
/** TLS_EMPTY_RENEGOTIATION_INFO_SCSV (RFC 5746, section 3.3), for SSL 3.0, which has no extensions. */
const renegotiationSignal = 0x00ff;

/** A ClientHello in one record, ready to send (RFC 8446, section 4.1.2; RFC 5246, section 7.4.1.2). */
export function buildClientHello(request: HelloRequest): Buffer {
  const isSsl3 = request.maxVersion === 'SSLv3';
  const suites = isSsl3 ? [...request.cipherSuites, renegotiationSignal] : request.cipherSuites;
  const fixed = Buffer.concat([
    u16(Math.min(versionCodes[request.maxVersion], versionCodes['TLSv1.2'])), // TLS 1.3 hides behind 1.2
    randomBytes(32),
    vector(1, randomBytes(request.maxVersion === 'TLSv1.3' ? 32 : 0)), // RFC 8446, appendix D.4: middlebox mode
    vector(2, ...suites.map(u16)),
    vector(1, Buffer.of(0)), // no compression
  ]);
  const extensions = isSsl3 ? [] : [vector(2, ...padded(listExtensions(request), fixed.length))];
  const message = Buffer.concat([Buffer.of(1), vector(3, fixed, ...extensions)]);
  const recordVersion = isSsl3 ? versionCodes.SSLv3 : versionCodes.TLSv1; // RFC 8446, section 5.1
  return Buffer.concat([Buffer.of(contentType.handshake), u16(recordVersion), vector(2, message)]);
}

function listExtensions({ maxVersion, serverName, keyShare, ...more }: HelloRequest): Buffer[] {
  const { groups = usualGroups, signatures = signatureSchemes } = more;
  const list: Buffer[] = [];
  if (serverName !== null && isIP(serverName.replace(/^\[|\]$/g, '')) === 0) {
    const name = Buffer.from(serverName.replace(/\.$/, ''), 'latin1');
    list.push(extension(extensionType.serverName, vector(2, Buffer.of(0), vector(2, name))));
  }
  list.push(
    extension(extensionType.supportedGroups, vector(2, ...groups.map(u16))),
    extension(extensionType.ecPointFormats, vector(1, Buffer.of(0))), // RFC 8422, section 5.1.2: uncompressed
    extension(extensionType.renegotiationInfo, vector(1)),
    // Servers held to FIPS rules refuse TLS 1.2 without it.
    extension(extensionType.extendedMasterSecret),
  );
  if (maxVersion === 'TLSv1.2' || maxVersion === 'TLSv1.3') {
    list.push(extension(extensionType.signatureAlgorithms, vector(2, ...signatures.map(u16))));
  }
  if (maxVersion === 'TLSv1.3') {
    const shares = keyShare === 'none' ? [] : [u16(x25519), vector(2, freshShare())];
    list.push(
      extension(extensionType.supportedVersions, vector(1, u16(versionCodes['TLSv1.3']))),
      extension(extensionType.keyShare, vector(2, ...shares)),
    );
  }
  return list;
}

/** RFC 7685: some load balancers hang on a hello of 256 to 511 bytes, so those grow to 512. */
function padded(list: Buffer[], fixedLength: number): Buffer[] {
  const length = 4 + fixedLength + 2 + Buffer.concat(list).length;
  if (length < 256 || length >= 512) return list;
  return [...list, extension(extensionType.padding, Buffer.alloc(Math.max(0, 512 - length - 4)))];
}

function freshShare(): Buffer {
  const { x } = generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url');
}

function extension(type: number, ...body: Buffer[]): Buffer {
  return Buffer.concat([u16(type), vector(2, ...body)]);
}

function vector(size: 1 | 2 | 3, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const length = Buffer.alloc(size);
  length.writeUIntBE(body.length, 0, size);
  return Buffer.concat([length, body]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
