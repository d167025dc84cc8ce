import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { certificateChainIncomplete } from './certificate-chain-incomplete.ts';

const good = healthyTls();
const leafOnly = { chain: good.chain.slice(0, 1), chainSent: 1, verified: false };

/** The certificate of a product on the way, alone as most of them send it. */
const made = (issuer: string, ...errors: ReturnType<typeof healthyTls>['errors']) => {
  const tls = healthyTls({ errors, verified: false });
  const leaf = tls.certificate && { ...tls.certificate, issuer };
  return healthyPop3({ tls: { ...tls, certificate: leaf, chain: leaf ? [leaf] : [] } });
};

testRule(certificateChainIncomplete, [
  {
    name: 'the issuer is not sent',
    endpoint: healthyPop3({ tls: healthyTls({ ...leafOnly, errors: ['chain-incomplete'] }) }),
    args: { issuer: 'Example Issuing CA' },
    says: /certificate of “Example Issuing CA”/,
  },
  {
    name: 'a self-signed leaf needs no issuer',
    endpoint: healthyPop3({ tls: healthyTls({ ...leafOnly, errors: ['self-signed', 'chain-incomplete'] }) }),
    args: null,
  },
  {
    name: 'a private authority',
    endpoint: healthyPop3({ tls: healthyTls({ ...leafOnly, errors: ['authority-unknown'] }) }),
    args: null,
  },
  {
    name: 'the issuer is a product on the way, so no link is missing',
    endpoint: made('CN=ESET SSL Filter CA, O=ESET, spol. s r. o.', 'chain-incomplete'),
    args: null,
  },
]);
