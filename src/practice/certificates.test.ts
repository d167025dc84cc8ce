import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import type { CertificateVariant } from './certificate-variants.ts';
import { createIdentity } from './certificate-variants.ts';
import { createAuthority, issueCertificate, selfSignCertificate, toPem } from './certificates.ts';

const now = new Date('2026-11-22T12:00:00Z');
const host = 'shop.example.test';
const authority = await createAuthority('Example', now);
const root = new X509Certificate(toPem(authority.root));
const issuing = new X509Certificate(toPem(authority.issuing));

async function chainOf(variant: CertificateVariant): Promise<X509Certificate[]> {
  const { chainPem } = await createIdentity(authority, variant, host, now);
  const parts = chainPem.match(/-----BEGIN[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  return parts.map((pem) => new X509Certificate(pem));
}

async function leafOf(variant: CertificateVariant): Promise<X509Certificate> {
  const [leaf] = await chainOf(variant);
  assert.ok(leaf);
  return leaf;
}

test('an authority signs from root to server', async () => {
  const leaf = await leafOf('good');
  assert.ok(root.verify(root.publicKey));
  assert.ok(issuing.verify(root.publicKey) && issuing.checkIssued(root) && issuing.ca);
  assert.ok(leaf.verify(issuing.publicKey) && leaf.checkIssued(issuing) && !leaf.ca);
  assert.equal(leaf.checkHost(host), host);
});

test('the issuer stands in a certificate as the very bytes of its name', async () => {
  const { certificate } = await issueCertificate(authority, { names: [host], from: now, to: now });
  const pairs = [
    [certificate, authority.issuing.certificate],
    [authority.issuing.certificate, authority.root.certificate],
  ] as const;
  for (const [signed, issuer] of pairs)
    assert.deepEqual(signed.issuerName.toArrayBuffer(), issuer.subjectName.toArrayBuffer());
});

test('dates are as wished', async () => {
  const expired = await leafOf('expired');
  assert.equal(expired.validToDate.toISOString(), '2026-11-10T12:00:00.000Z');
  const early = await leafOf('not-yet-valid');
  assert.equal(early.validFromDate.toISOString(), '2026-11-25T12:00:00.000Z');
});

test('names are as wished', async () => {
  assert.equal((await leafOf('wrong-name')).checkHost(host), undefined);
  assert.equal((await leafOf('wildcard')).subjectAltName, 'DNS:*.example.test');
  const old = await leafOf('common-name-only');
  assert.equal(old.subjectAltName, undefined);
  assert.equal(old.subject, `CN=${host}`);
});

test('an address is a name of its own kind', async () => {
  const issued = await issueCertificate(authority, { names: ['127.0.0.1', host], from: now, to: now });
  const leaf = new X509Certificate(toPem(issued));
  assert.equal(leaf.subjectAltName, `IP Address:127.0.0.1, DNS:${host}`);
  assert.equal(leaf.checkIP('127.0.0.1'), '127.0.0.1');
});

test('keys and signatures are as wished', async () => {
  assert.equal((await leafOf('good')).publicKey.asymmetricKeyDetails?.namedCurve, 'prime256v1');
  assert.equal((await leafOf('rsa')).publicKey.asymmetricKeyDetails?.modulusLength, 2048);
  assert.equal((await leafOf('rsa-1024')).publicKey.asymmetricKeyDetails?.modulusLength, 1024);
  assert.equal((await leafOf('sha1')).signatureAlgorithm, 'ecdsa-with-SHA1');
});

test('a self-signed RSA certificate verifies with its own key only', async () => {
  const wish = { names: [host], from: now, to: now, key: 'rsa-2048', hash: 'SHA-1' } as const;
  const leaf = new X509Certificate(toPem(await selfSignCertificate(wish)));
  assert.ok(leaf.verify(leaf.publicKey));
  assert.equal(leaf.signatureAlgorithm, 'sha1WithRSAEncryption');
});

test('the chain is sent as wished', async () => {
  const subjects = async (variant: CertificateVariant) =>
    (await chainOf(variant)).map(({ subject }) => subject);
  const leaf = `CN=${host}`;
  assert.deepEqual(await subjects('good'), [leaf, issuing.subject]);
  assert.deepEqual(await subjects('self-signed'), [leaf]);
  assert.deepEqual(await subjects('missing-intermediate'), [leaf]);
  assert.deepEqual(await subjects('with-root'), [leaf, issuing.subject, root.subject]);
  assert.deepEqual(await subjects('disordered'), [leaf, root.subject, issuing.subject]);
  assert.deepEqual(await subjects('unknown-root'), [leaf, 'CN=Unknown Private Issuing']);
});
