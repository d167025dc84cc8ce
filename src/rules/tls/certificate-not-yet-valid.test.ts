import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';

const good = healthyTls();
const certificate = good.certificate && { ...good.certificate, validFrom: '2026-12-24T00:00:00.000Z' };

testRule(certificateNotYetValid, [
  {
    name: 'begins next month',
    endpoint: healthyPop3({ tls: healthyTls({ certificate, errors: ['not-yet-valid'], verified: false }) }),
    args: { validFrom: '2026-12-24T00:00:00.000Z' },
    says: /not valid before 24 December 2026/,
  },
  {
    name: 'expired',
    endpoint: healthyPop3({ tls: healthyTls({ errors: ['expired'], verified: false }) }),
    args: null,
  },
]);
