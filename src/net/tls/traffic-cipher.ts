import { type CipherGCMTypes, createDecipheriv, createHmac } from 'node:crypto';

/** Opens protected TLS 1.3 records of one direction, in order. */
export interface TrafficCipher {
  /** The inner type and content; throws when the record does not authenticate. */
  open(header: Buffer, body: Buffer): { type: number; content: Buffer };
}

interface Suite {
  algorithm: CipherGCMTypes | 'chacha20-poly1305';
  keyLength: 16 | 32;
  hash: 'sha256' | 'sha384';
}

/** RFC 8446, appendix B.4; the CCM suites are left out, which no TLS client offers by default. */
const suites: Record<number, Suite> = {
  4865: { algorithm: 'aes-128-gcm', keyLength: 16, hash: 'sha256' },
  4866: { algorithm: 'aes-256-gcm', keyLength: 32, hash: 'sha384' },
  4867: { algorithm: 'chacha20-poly1305', keyLength: 32, hash: 'sha256' },
};

const tagLength = 16;
const ivLength = 12;

/** The cipher for a traffic secret (RFC 8446, section 7.3), or null for a suite we cannot open. */
export function createTrafficCipher(suiteNumber: number, secret: Buffer): TrafficCipher | null {
  const suite = suites[suiteNumber];
  if (suite === undefined) return null;
  const key = expandLabel(suite.hash, secret, 'key', suite.keyLength);
  const iv = expandLabel(suite.hash, secret, 'iv', ivLength);
  let sequence = 0;
  return {
    open(header, body) {
      const nonce = nonceOf(iv, sequence++);
      // The types know GCM and ChaCha20-Poly1305 apart; the calls are the same.
      const algorithm = suite.algorithm as CipherGCMTypes;
      const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength });
      decipher.setAAD(header); // section 5.2: the record header is authenticated
      decipher.setAuthTag(body.subarray(body.length - tagLength));
      const plain = decipher.update(body.subarray(0, body.length - tagLength));
      decipher.final();
      return withoutPadding(plain);
    },
  };
}

/** RFC 8446, section 5.4: zeros behind the content, and the true content type before them. */
function withoutPadding(plain: Buffer): { type: number; content: Buffer } {
  let end = plain.length - 1;
  while (end >= 0 && plain[end] === 0) end--;
  return { type: plain[end] ?? 0, content: plain.subarray(0, Math.max(end, 0)) };
}

/** RFC 8446, section 5.3: the record's number, counted from 0, over the IV. */
function nonceOf(iv: Buffer, sequence: number): Buffer {
  const nonce = Buffer.from(iv);
  nonce.writeUInt32BE((nonce.readUInt32BE(ivLength - 4) ^ sequence) >>> 0, ivLength - 4);
  return nonce;
}

/** HKDF-Expand-Label (RFC 8446, section 7.1) with an empty context; one HMAC block is enough for keys and IVs. */
function expandLabel(hash: string, secret: Buffer, label: string, length: number): Buffer {
  const name = Buffer.from(`tls13 ${label}`, 'latin1');
  const info = Buffer.concat([Buffer.of(0, length, name.length), name, Buffer.of(0)]);
  return createHmac(hash, secret).update(info).update(Buffer.of(1)).digest().subarray(0, length);
}
