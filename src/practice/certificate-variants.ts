import type { Authority, CertificateWish, IssuedCertificate } from './certificates.ts';
import { createAuthority, issueCertificate, keyToPem, selfSignCertificate, toPem } from './certificates.ts';

const day = 86_400_000;

/** The set-ups of certificates that practice servers and lab servers can show. */
export const certificateVariants = [
  'good',
  'rsa',
  'wildcard',
  'common-name-only',
  'expired',
  'expires-soon',
  'not-yet-valid',
  'wrong-name',
  'self-signed',
  'missing-intermediate',
  'unknown-root',
  'with-root',
  'disordered',
  'sha1',
  'rsa-1024',
] as const;

export type CertificateVariant = (typeof certificateVariants)[number];

/** What a TLS server needs to be started: its key, and the certificates it sends in their order. */
export interface TlsIdentity {
  keyPem: string;
  chainPem: string;
}

/** Makes the identity of a server that shows `variant` under the name `host`. */
export async function createIdentity(
  authority: Authority,
  variant: CertificateVariant,
  host: string,
  now: Date,
): Promise<TlsIdentity> {
  const wish = wishFor(variant, host, now);
  if (variant === 'self-signed') return identity(await selfSignCertificate(wish), []);
  const signer = variant === 'unknown-root' ? await createAuthority('Unknown Private', now) : authority;
  return identity(await issueCertificate(signer, wish), sentAfterLeaf(variant, signer));
}

function wishFor(variant: CertificateVariant, host: string, now: Date): CertificateWish {
  const at = (days: number) => new Date(now.getTime() + days * day);
  const wish: CertificateWish = { names: [host], from: at(-30), to: at(700) };
  switch (variant) {
    case 'rsa':
      return { ...wish, key: 'rsa-2048' };
    case 'wildcard':
      return { ...wish, names: [host.replace(/^[^.]+/, '*')] };
    case 'common-name-only':
      return { ...wish, altNames: false };
    case 'expired':
      return { ...wish, from: at(-102), to: at(-12) };
    case 'expires-soon':
      return { ...wish, to: at(5) };
    case 'not-yet-valid':
      return { ...wish, from: at(3) };
    case 'wrong-name':
      return { ...wish, names: [host.replace(/^[^.]+/, 'mail')] };
    case 'sha1':
      return { ...wish, hash: 'SHA-1' };
    case 'rsa-1024':
      return { ...wish, key: 'rsa-1024' };
    default:
      return wish;
  }
}

function sentAfterLeaf(variant: CertificateVariant, { issuing, root }: Authority): IssuedCertificate[] {
  switch (variant) {
    case 'missing-intermediate':
      return [];
    case 'with-root':
      return [issuing, root];
    case 'disordered':
      return [root, issuing];
    default:
      return [issuing];
  }
}

async function identity(leaf: IssuedCertificate, others: IssuedCertificate[]): Promise<TlsIdentity> {
  return { keyPem: await keyToPem(leaf), chainPem: toPem(leaf, ...others) };
}
