import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { certificateNameMismatch } from './certificate-name-mismatch.ts';

const good = healthyTls();

function mismatch(names: string[], namesForSameServer: string[] = [], host = 'mail.example.test') {
  const certificate = good.certificate && { ...good.certificate, names };
  return healthyPop3(
    { tls: healthyTls({ certificate, namesForSameServer, errors: ['name-mismatch'], verified: false }) },
    { host },
  );
}
const rest = { more: 0, sameServer: [], wildcard: null, isAddress: false, onlyCommonName: false };
const readers = ['outlook-windows', 'openssl-of-distributions', 'python', 'java', 'gnutls', 'openssl'];

const byCommonName = (...commonNames: string[]) => {
  const certificate = good.certificate && { ...good.certificate, names: [], commonNames };
  return healthyPop3({ tls: healthyTls({ certificate, errors: ['name-mismatch'], verified: false }) });
};

/** The certificate of a product on the way, alone as most of them send it. */
const made = (issuer: string, ...errors: ReturnType<typeof healthyTls>['errors']) => {
  const tls = healthyTls({ errors, verified: false });
  const leaf = tls.certificate && { ...tls.certificate, issuer };
  return healthyPop3({ tls: { ...tls, certificate: leaf, chain: leaf ? [leaf] : [] } });
};

testRule(certificateNameMismatch, [
  {
    name: 'a name of the same server: use it',
    endpoint: mismatch(['s12.hoster.test'], ['s12.hoster.test']),
    args: { ...rest, names: ['s12.hoster.test'], sameServer: ['s12.hoster.test'] },
    says: /^Use s12\.hoster\.test instead of mail\.example\.test/,
  },
  {
    name: 'names of somebody else',
    endpoint: mismatch(['a.test', 'b.test']),
    args: { ...rest, names: ['a.test', 'b.test'] },
    says: /made out to a\.test and b\.test,/,
  },
  {
    name: 'many names are cut short',
    endpoint: mismatch(['a.test', 'b.test', 'c.test', 'd.test', 'e.test', 'f.test']),
    args: { ...rest, names: ['a.test', 'b.test', 'c.test', 'd.test'], more: 2 },
    says: /and 2 more/,
  },
  { name: 'no name at all', endpoint: mismatch([]), args: { ...rest, names: [] }, says: /no name at all/ },
  {
    name: 'a star one level too high',
    endpoint: mismatch(['*.example.test'], [], 'mail.ann.example.test'),
    args: { ...rest, names: ['*.example.test'], wildcard: '*.example.test' },
    says: /star in \*\.example\.test/,
  },
  {
    name: 'an address instead of a name',
    endpoint: mismatch(['a.test'], [], '192.0.2.7'),
    args: { ...rest, names: ['a.test'], isAddress: true },
    says: /bare address/,
  },
  {
    name: 'the name stands in the common name alone',
    endpoint: byCommonName('mail.example.test'),
    args: { ...rest, names: [], onlyCommonName: true, readers },
    says: /no longer read[\s\S]*Outlook on Windows/,
  },
  {
    name: 'a star in the common name',
    endpoint: byCommonName('*.example.test'),
    args: { ...rest, names: [], onlyCommonName: true, readers },
  },
  {
    name: 'another common name',
    endpoint: byCommonName('s12.hoster.test'),
    args: { ...rest, names: [] },
    says: /made out to s12|no name/,
  },
  {
    name: 'another error',
    endpoint: healthyPop3({ tls: healthyTls({ errors: ['self-signed'], verified: false }) }),
    args: null,
  },
  {
    name: 'made by a product on the way',
    endpoint: made('CN=Zscaler Root CA, O=Zscaler Inc.', 'authority-unknown', 'name-mismatch'),
    args: { ...rest, names: ['mail.example.test'], product: 'Zscaler', kind: 'firewall' },
    says: /made by Zscaler/,
  },
]);
