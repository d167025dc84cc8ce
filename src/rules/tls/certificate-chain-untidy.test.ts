import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { certificateChainUntidy } from './certificate-chain-untidy.ts';

testRule(certificateChainUntidy, [
  {
    name: 'out of order, with the root',
    endpoint: healthyPop3({ tls: healthyTls({ chainUntidy: ['out-of-order', 'root-sent'] }) }),
    args: { flaws: ['out-of-order', 'root-sent'] },
    says: /not in the right order and the root certificate/,
  },
  {
    name: 'a self-signed certificate is its own root',
    endpoint: healthyPop3({ tls: healthyTls({ chainUntidy: ['root-sent'], errors: ['self-signed'] }) }),
    args: null,
  },
]);
