import assert from 'node:assert/strict';
import { createHash, X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { certificateFacts } from './certificate-facts.ts';
import { makeCertificate, makeChain } from './test-certificates.ts';
import { readCertificate } from './trust-store.ts';

test('a usual certificate', async () => {
  const { leaf } = await makeChain();
  const facts = certificateFacts(new X509Certificate(leaf.der));
  assert.deepEqual(
    { ...facts, validFrom: '', validTo: '' },
    {
      subject: 'CN=mail.example.test',
      names: ['mail.example.test', '*.wild.example.test', '192.0.2.7', '2001:db8::7'],
      issuer: 'O=Test Trust, CN=Test Issuing',
      validFrom: '',
      validTo: '',
      keyType: 'ec',
      keyBits: 256,
      keyCurve: 'prime256v1',
      signature: 'ecdsa-with-SHA256',
      selfIssued: false,
      fingerprint: createHash('sha256').update(leaf.der).digest('hex'),
    },
  );
  assert.ok(Date.parse(facts.validFrom) < Date.now() && Date.now() < Date.parse(facts.validTo));
  assert.match(facts.validTo, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
});

test('an RSA certificate that has its name only in the subject', async () => {
  const { der } = await makeCertificate({ name: 'CN=mail.example.test, O=Mail', key: 'rsa' });
  const facts = certificateFacts(new X509Certificate(der));
  assert.deepEqual([facts.names, facts.commonNames], [[], ['mail.example.test']]);
  assert.deepEqual([facts.keyType, facts.keyBits, facts.keyCurve], ['rsa', 2048, undefined]);
  assert.deepEqual([facts.signature, facts.selfIssued], ['sha256WithRSAEncryption', true]);
});

test('a certificate without any name', async () => {
  const { der } = await makeCertificate({ name: '' });
  const facts = certificateFacts(new X509Certificate(der));
  assert.deepEqual([facts.subject, facts.issuer, facts.names], ['', '', []]);
});

test('names with commas and quotes stay whole', async () => {
  const { der } = await makeCertificate({ name: 'CN=x', dns: ['a.test', 'odd, DNS:evil.test', 'q"uote'] });
  assert.deepEqual(certificateFacts(new X509Certificate(der)).names, [
    'a.test',
    'odd, DNS:evil.test',
    'q"uote',
  ]);
});

test('a key and a signature of unknown kind', async () => {
  const { der } = await makeCertificate({ name: 'CN=x' });
  const changed = Buffer.from(der);
  // 1.2.840.10045.2.1 (EC key) and 1.2.840.10045.4.3.2 (ECDSA with SHA-256) become numbers that nobody gave out.
  for (const oid of ['2a8648ce3d0201', '2a8648ce3d040302']) {
    const bytes = Buffer.from(oid, 'hex');
    for (let at = changed.indexOf(bytes); at >= 0; at = changed.indexOf(bytes))
      changed[at + bytes.length - 1] = 0x7b;
  }
  const facts = certificateFacts(new X509Certificate(changed));
  assert.deepEqual([facts.keyType, facts.keyBits], ['unknown', 0]);
  assert.match(facts.signature, /^1\.2\.840\.10045\.4\.3\.123$/);
});

test('a date that is none', async () => {
  const { der } = await makeCertificate({ name: 'CN=x', to: new Date('2031-05-06T07:08:09Z') });
  const changed = Buffer.from(der);
  changed.write('319906070809Z', changed.indexOf('310506070809Z'), 'latin1'); // month 99
  const certificate = new X509Certificate(changed);
  assert.ok(Number.isNaN(certificate.validToDate.getTime()));
  assert.equal(certificateFacts(certificate).validTo, certificate.validTo);
});

test('whatever can be read as a certificate gives facts', async () => {
  const { der } = await makeCertificate({ name: 'CN=x', key: 'rsa', dns: ['a.test'], ips: ['192.0.2.1'] });
  fc.assert(
    fc.property(fc.nat(der.length - 1), fc.nat(255), (at, value) => {
      const changed = Buffer.from(der);
      changed[at] = value;
      const read = readCertificate(changed);
      if (read !== null) assert.equal(certificateFacts(read).fingerprint.length, 64);
    }),
    { numRuns: 500 },
  );
});
