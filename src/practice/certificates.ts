import 'reflect-metadata'; // @peculiar/x509 needs it, and before its own import
import type { webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';

type CryptoKeyPair = webcrypto.CryptoKeyPair;

const day = 86_400_000;

export type KeyKind = 'ec' | 'rsa-2048' | 'rsa-1024';
export type SignatureHash = 'SHA-256' | 'SHA-1';

/** What a server certificate shall say. */
export interface CertificateWish {
  /** DNS names and IP addresses; the first becomes the common name. */
  names: readonly string[];
  from: Date;
  to: Date;
  key?: KeyKind;
  hash?: SignatureHash;
  /** False leaves the names out of subjectAltName, as certificates did before RFC 2818. */
  altNames?: boolean;
}

/** A certificate with its private key. */
export interface IssuedCertificate {
  certificate: x509.X509Certificate;
  keys: CryptoKeyPair;
}

/** A small certificate authority: a root, and the issuing certificate that signs for servers. */
export interface Authority {
  root: IssuedCertificate;
  issuing: IssuedCertificate;
}

/** Creates an authority valid for ten years around `now`; `name` appears in both of its certificates. */
export async function createAuthority(name: string, now: Date): Promise<Authority> {
  const from = new Date(now.getTime() - 365 * day);
  const to = new Date(now.getTime() + 3650 * day);
  const rootKeys = await createKeys('ec', 'SHA-256');
  const root = await signAuthority(`${name} Root`, from, to, rootKeys, null);
  const issuingKeys = await createKeys('ec', 'SHA-256');
  const issuing = await signAuthority(`${name} Issuing`, from, to, issuingKeys, root);
  return { root, issuing };
}

/** Signs a server certificate with the authority's issuing certificate. */
export async function issueCertificate(
  authority: Authority,
  wish: CertificateWish,
): Promise<IssuedCertificate> {
  const keys = await createKeys(wish.key ?? 'ec', wish.hash ?? 'SHA-256');
  const issuer = authority.issuing;
  const certificate = await x509.X509CertificateGenerator.create({
    subject: nameOf(wish.names[0] ?? ''),
    // The very bytes of the name (RFC 5280, section 4.1.2.4): GnuTLS, which mutt and msmtp use, compares nothing else.
    issuer: issuer.certificate.subjectName,
    notBefore: wish.from,
    notAfter: wish.to,
    publicKey: keys.publicKey,
    signingKey: issuer.keys.privateKey,
    signingAlgorithm: { name: 'ECDSA', hash: wish.hash ?? 'SHA-256' },
    extensions: await serverExtensions(wish, keys, issuer),
  });
  return { certificate, keys };
}

/** Creates a server certificate that is signed by nobody but its own key. */
export async function selfSignCertificate(wish: CertificateWish): Promise<IssuedCertificate> {
  const keys = await createKeys(wish.key ?? 'ec', wish.hash ?? 'SHA-256');
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: nameOf(wish.names[0] ?? ''),
    notBefore: wish.from,
    notAfter: wish.to,
    keys,
    signingAlgorithm: { ...keys.privateKey.algorithm, hash: wish.hash ?? 'SHA-256' },
    extensions: await serverExtensions(wish, keys, null),
  });
  return { certificate, keys };
}

/** PEM of one or more certificates, in the given order. */
export function toPem(...issued: readonly IssuedCertificate[]): string {
  return issued.map(({ certificate }) => `${certificate.toString('pem').trim()}\n`).join('');
}

/** PEM (PKCS #8) of the private key. */
export async function keyToPem({ keys }: IssuedCertificate): Promise<string> {
  const der = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return `${x509.PemConverter.encode(der, 'PRIVATE KEY').trim()}\n`;
}

async function signAuthority(
  name: string,
  from: Date,
  to: Date,
  keys: CryptoKeyPair,
  issuer: IssuedCertificate | null,
): Promise<IssuedCertificate> {
  const certificate = await x509.X509CertificateGenerator.create({
    subject: nameOf(name),
    issuer: issuer?.certificate.subjectName ?? nameOf(name),
    notBefore: from,
    notAfter: to,
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    extensions: [
      new x509.BasicConstraintsExtension(true, issuer ? 0 : 1, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      ...(await keyIdentifiers(keys, issuer)),
    ],
  });
  return { certificate, keys };
}

async function serverExtensions(
  wish: CertificateWish,
  keys: CryptoKeyPair,
  issuer: IssuedCertificate | null,
): Promise<x509.Extension[]> {
  const altNames = wish.names.map((value) => ({
    type: isIP(value) ? ('ip' as const) : ('dns' as const),
    value,
  }));
  const rsa = (wish.key ?? 'ec') !== 'ec';
  const usage = x509.KeyUsageFlags.digitalSignature | (rsa ? x509.KeyUsageFlags.keyEncipherment : 0);
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(usage, true),
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    ...(await keyIdentifiers(keys, issuer)),
    ...(wish.altNames === false ? [] : [new x509.SubjectAlternativeNameExtension(altNames)]),
  ];
}

async function keyIdentifiers(
  keys: CryptoKeyPair,
  issuer: IssuedCertificate | null,
): Promise<x509.Extension[]> {
  const own = await x509.SubjectKeyIdentifierExtension.create(keys.publicKey);
  if (issuer === null) return [own];
  return [own, await x509.AuthorityKeyIdentifierExtension.create(issuer.keys.publicKey)];
}

// As structured data, so that no character of a name can break out of it.
function nameOf(commonName: string): x509.Name {
  return new x509.Name([{ CN: [{ utf8String: commonName }] }]);
}

async function createKeys(kind: KeyKind, hash: SignatureHash): Promise<CryptoKeyPair> {
  const usages: webcrypto.KeyUsage[] = ['sign', 'verify'];
  if (kind === 'ec') return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, usages);
  // WebCrypto binds the hash of an RSA signature to the key.
  const rsa = { name: 'RSASSA-PKCS1-v1_5', hash, publicExponent: new Uint8Array([1, 0, 1]) };
  return crypto.subtle.generateKey(
    { ...rsa, modulusLength: kind === 'rsa-1024' ? 1024 : 2048 },
    true,
    usages,
  );
}
