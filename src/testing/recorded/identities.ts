import type { SecureContextOptions, TLSSocketOptions } from 'node:tls';
import type { CertificateWish } from '../../practice/certificates.ts';
import {
  createAuthority,
  issueCertificate,
  keyToPem,
  selfSignCertificate,
  toPem,
} from '../../practice/certificates.ts';

export type TlsIdentity = SecureContextOptions & Pick<TLSSocketOptions, 'requestCert'>;

const day = 86_400_000;

/** The domain of every recorded server; it is in no public DNS. */
export const domain = 'recorded.test';

/** Certificates and TLS settings that the recorded servers use, by what is special about them, and the root to trust. */
export async function createIdentities() {
  const now = new Date();
  const authority = await createAuthority('Recorded', now);
  const stranger = await createAuthority('Plesk', now);
  const names = [`mail.${domain}`, `imap.${domain}`, `pop.${domain}`, `smtp.${domain}`];
  const wish = (change: Partial<CertificateWish> = {}): CertificateWish => ({
    ...{ names, from: new Date(now.getTime() - 40 * day), to: new Date(now.getTime() + 50 * day) },
    ...change,
  });
  const forwardSecret = { ciphers: 'ECDHE+AESGCM:ECDHE+CHACHA20' };
  const issue = async (change: Partial<CertificateWish>, more: TlsIdentity = {}): Promise<TlsIdentity> => {
    const leaf = await issueCertificate(authority, wish(change));
    return { key: await keyToPem(leaf), cert: toPem(leaf, authority.issuing), ...forwardSecret, ...more };
  };
  const selfSigned = await selfSignCertificate(wish({ names: ['Plesk', `mail.${domain}`] }));
  const foreign = await issueCertificate(stranger, wish());
  const lone = await issueCertificate(authority, wish());
  const identities = {
    ecdsa: await issue({}),
    rsa: await issue({ key: 'rsa-2048' }),
    wildcard: await issue({ names: [`*.${domain}`, domain] }),
    manyNames: await issue({
      names: [...Array.from({ length: 90 }, (_, index) => `customer-${index}.${domain}`), ...names],
    }),
    tls12: await issue({}, { maxVersion: 'TLSv1.2' }),
    tls13: await issue({}, { minVersion: 'TLSv1.3' }),
    tls10: await issue(
      { key: 'rsa-2048' },
      { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' },
    ),
    // A server whose certificate file could not be read: it answers every handshake with an alert.
    noCertificate: {},
    expired: await issue({
      from: new Date(now.getTime() - 100 * day),
      to: new Date(now.getTime() - 10 * day),
    }),
    sharedHost: await issue({ names: ['server12.hoster.test', 'www.server12.hoster.test'] }),
    selfSigned: { key: await keyToPem(selfSigned), cert: toPem(selfSigned), ...forwardSecret },
    stranger: {
      key: await keyToPem(foreign),
      cert: toPem(foreign, stranger.issuing, stranger.root),
      ...forwardSecret,
    },
    loneLeaf: { key: await keyToPem(lone), cert: toPem(lone), ...forwardSecret },
  } satisfies Record<string, TlsIdentity>;
  return { identities, root: toPem(authority.root) };
}

export type IdentityName = keyof Awaited<ReturnType<typeof createIdentities>>['identities'];
