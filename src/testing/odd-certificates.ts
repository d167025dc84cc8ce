import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { bits, explicit, implicit, integer, octets, oid, sequence, set, text, time, truth } from './der.ts';

/** A certificate for a test, of a kind that certificate libraries refuse to make. */
export interface OddCertificate {
  name: Buffer;
  der: Buffer;
  pem: string;
  key: KeyObject;
  keyPem: string;
  keyId: Buffer;
}

export interface OddRequest {
  /** The common name, or a whole name in DER. */
  name: string | Buffer;
  issuer?: OddCertificate | null;
  curve?: string;
  /** How the curve stands in the key: by its name, or with all its numbers. */
  encoding?: 'named' | 'explicit';
  keys?: { publicKey: KeyObject; privateKey: KeyObject };
  isAuthority?: boolean;
  /** The names of subjectAltName in DER; null leaves the extension out. */
  altNames?: Buffer[] | null;
  from?: Date;
  to?: Date;
  serial?: number;
  /** In place of the one that follows from the key. */
  keyId?: Buffer;
  /** More extensions, in DER. */
  more?: Buffer[];
}

const day = 86_400_000;
const ecdsaSha256 = sequence(oid('1.2.840.10045.4.3.2'));

/** Kinds of names in subjectAltName (RFC 5280, section 4.2.1.6), each with whatever bytes. */
export const altName = {
  dns: (value: string) => implicit(2, Buffer.from(value, 'latin1')),
  email: (value: string) => implicit(1, Buffer.from(value, 'latin1')),
  uri: (value: string) => implicit(6, Buffer.from(value, 'latin1')),
  ip: (...bytes: number[]) => implicit(7, Buffer.from(bytes)),
  directory: (commonName: string) => explicit(4, nameOf(commonName)),
  registeredId: (dotted: string) => implicit(8, oid(dotted).subarray(2)),
  other: (type: string, value: Buffer) => explicit(0, oid(type), explicit(0, value)),
};

/** A name of one common name. */
export function nameOf(commonName: string, tag = 0x0c): Buffer {
  return sequence(set(sequence(oid('2.5.4.3'), text(commonName, tag))));
}

/** Makes a certificate: valid since yesterday and for ten days, on P-256, where nothing else is asked. */
export function makeOdd(request: OddRequest): OddCertificate {
  const { issuer = null, isAuthority = false, curve = 'prime256v1', encoding = 'named' } = request;
  const keys = request.keys ?? generateKeyPairSync('ec', { namedCurve: curve, paramEncoding: encoding });
  const name = typeof request.name === 'string' ? nameOf(request.name) : request.name;
  const spki = keys.publicKey.export({ type: 'spki', format: 'der' });
  const keyId = request.keyId ?? createHash('sha1').update(spki).digest();
  const altNames = request.altNames ?? null;
  const extensions = [
    extension('2.5.29.19', sequence(...(isAuthority ? [truth] : [])), true),
    extension('2.5.29.14', octets(keyId)),
    extension('2.5.29.35', sequence(implicit(0, issuer?.keyId ?? keyId))),
    ...(altNames === null ? [] : [extension('2.5.29.17', sequence(...altNames))]),
    ...(request.more ?? []),
  ];
  const content = sequence(
    explicit(0, integer(2)),
    integer(request.serial ?? 4711),
    ecdsaSha256,
    issuer?.name ?? name,
    sequence(
      time(request.from ?? new Date(Date.now() - day)),
      time(request.to ?? new Date(Date.now() + 10 * day)),
    ),
    name,
    spki,
    explicit(3, sequence(...extensions)),
  );
  const signature = sign('sha256', content, issuer?.key ?? keys.privateKey);
  const whole = sequence(content, ecdsaSha256, bits(signature));
  return {
    name,
    der: whole,
    pem: toPem(whole),
    key: keys.privateKey,
    keyPem: String(keys.privateKey.export({ type: 'pkcs8', format: 'pem' })),
    keyId,
  };
}

/** One extension in DER. */
export function extension(id: string, value: Buffer, critical = false): Buffer {
  return sequence(oid(id), ...(critical ? [truth] : []), octets(value));
}

export function toPem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
