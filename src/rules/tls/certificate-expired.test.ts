import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { certificateExpired } from './certificate-expired.ts';

const good = healthyTls();
const certificate = good.certificate && { ...good.certificate, validTo: '2026-11-10T12:00:00.000Z' };

testRule(certificateExpired, [
  {
    name: 'twelve days ago',
    endpoint: healthyPop3({ tls: healthyTls({ certificate, errors: ['expired'], verified: false }) }),
    args: { expiredAt: '2026-11-10T12:00:00.000Z', days: 12 },
    says: /expired on 10 November 2026/,
  },
  {
    name: 'together with a wrong name',
    endpoint: healthyPop3({
      tls: healthyTls({ certificate, errors: ['name-mismatch', 'expired'], verified: false }),
    }),
    args: { expiredAt: '2026-11-10T12:00:00.000Z', days: 12 },
  },
  {
    name: 'another error',
    endpoint: healthyPop3({ tls: healthyTls({ errors: ['not-yet-valid'], verified: false }) }),
    args: null,
  },
]);
