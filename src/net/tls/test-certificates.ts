import 'reflect-metadata'; // @peculiar/x509 needs it, and before its own import
import { webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** A certificate made for a test, with its key. */
export interface TestCertificate {
  name: string;
  pem: string;
  der: Buffer;
  keyPem: string;
  keys: webcrypto.CryptoKeyPair;
}

export interface TestCertificateRequest {
  name: string;
  /** null = signs itself. */
  issuer?: TestCertificate | null;
  /** The kind of key; P-256 where nothing is said. */
  key?: 'ec' | 'rsa';
  isAuthority?: boolean;
  dns?: string[];
  ips?: string[];
  from?: Date;
  to?: Date;
  /** Use of the key, when it is not to be a TLS server. */
  usage?: string;
}

const day = 86_400_000;
const algorithms = {
  ec: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  rsa: {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  },
};

/** Makes a certificate: valid since yesterday and for ten days where nothing else is asked. */
export async function makeCertificate(request: TestCertificateRequest): Promise<TestCertificate> {
  const { issuer = null, key = 'ec' } = request;
  const algorithm = algorithms[key];
  const keys = (await webcrypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as webcrypto.CryptoKeyPair;
  const signer = issuer?.keys ?? keys;
  const certificate = await X509CertificateGenerator.create({
    subject: request.name,
    issuer: issuer?.name ?? request.name,
    notBefore: request.from ?? new Date(Date.now() - day),
    notAfter: request.to ?? new Date(Date.now() + 10 * day),
    publicKey: keys.publicKey,
    signingKey: signer.privateKey,
    signingAlgorithm: { ...signer.privateKey.algorithm, hash: 'SHA-256' },
    extensions: await extensionsOf(request, keys, signer),
  });
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    name: request.name,
    pem: `${certificate.toString('pem')}\n`,
    der: Buffer.from(certificate.rawData),
    keyPem: `-----BEGIN PRIVATE KEY-----\n${Buffer.from(pkcs8).toString('base64')}\n-----END PRIVATE KEY-----\n`,
    keys,
  };
}

async function extensionsOf(
  { isAuthority = false, dns = [], ips = [], usage }: TestCertificateRequest,
  keys: webcrypto.CryptoKeyPair,
  signer: webcrypto.CryptoKeyPair,
): Promise<Extension[]> {
  const flags = isAuthority
    ? KeyUsageFlags.keyCertSign
    : KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment;
  const names = [
    ...dns.map((value) => ({ type: 'dns' as const, value })),
    ...ips.map((value) => ({ type: 'ip' as const, value })),
  ];
  return [
    new BasicConstraintsExtension(isAuthority),
    new KeyUsagesExtension(flags, true),
    await SubjectKeyIdentifierExtension.create(keys.publicKey),
    await AuthorityKeyIdentifierExtension.create(signer.publicKey),
    ...(names.length > 0 ? [new SubjectAlternativeNameExtension(names)] : []),
    ...(usage === undefined ? [] : [new ExtendedKeyUsageExtension([usage])]),
  ];
}

/** A root, an intermediate below it, and a leaf for `mail.example.test` below that. */
export async function makeChain(key: 'ec' | 'rsa' = 'ec') {
  const root = await makeCertificate({ name: 'CN=Test Top, O=Test Trust', key, isAuthority: true });
  const middle = await makeCertificate({
    name: 'CN=Test Issuing, O=Test Trust',
    key,
    isAuthority: true,
    issuer: root,
  });
  const leaf = await makeCertificate({
    name: 'CN=mail.example.test',
    key,
    issuer: middle,
    dns: ['mail.example.test', '*.wild.example.test'],
    ips: ['192.0.2.7', '2001:db8::7'],
  });
  return { root, middle, leaf };
}
