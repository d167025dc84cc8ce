import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import { rootCertificates } from 'node:tls';
import { makeCertificate, makeChain } from './test-certificates.ts';
import { createTrustStore, organisationOf } from './trust-store.ts';

test('knows the public roots by name', () => {
  const root = new X509Certificate(rootCertificates[0] ?? '');
  const store = createTrustStore([]);
  assert.ok(store.has(root));
  assert.ok(store.named(root.subject).some((one) => one.raw.equals(root.raw)));
  assert.ok(store.knowsOrganisation(organisationOf(root.subject) ?? ''));
});

test('reads every certificate of a bundle, and passes over what is none', async () => {
  const { root } = await makeChain();
  const other = await makeCertificate({ name: 'CN=Other Top', isAuthority: true });
  const broken = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
  const store = createTrustStore([`# our own\n${root.pem}${broken}${other.pem}`]);
  assert.ok(store.has(new X509Certificate(root.der)) && store.has(new X509Certificate(other.der)));
});

test('a certificate with the name of a root is not that root', async () => {
  const { root } = await makeChain();
  const impostor = await makeCertificate({ name: root.name, isAuthority: true });
  const store = createTrustStore([root.pem]);
  assert.equal(store.has(new X509Certificate(impostor.der)), false);
  assert.equal(store.has(new X509Certificate(root.der)), true);
});

test('extra roots of one store are unknown to the next', async () => {
  const { root } = await makeChain();
  assert.ok(createTrustStore([root.pem]).has(new X509Certificate(root.der)));
  assert.equal(createTrustStore([]).has(new X509Certificate(root.der)), false);
});
