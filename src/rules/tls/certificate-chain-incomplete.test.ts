import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { certificateChainIncomplete } from './certificate-chain-incomplete.ts';

const good = healthyTls();
const leafOnly = { chain: good.chain.slice(0, 1), chainSent: 1, verified: false };

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
]);
