import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { tlsLegacyVersionsEnabled } from './tls-legacy-versions-enabled.ts';

const accepts = (TLSv1: boolean, second: boolean, third = true) =>
  healthyPop3({
    tls: healthyTls({ versions: { TLSv1, 'TLSv1.1': second, 'TLSv1.2': third, 'TLSv1.3': false } }),
  });

testRule(tlsLegacyVersionsEnabled, [
  {
    name: 'both old ones',
    endpoint: accepts(true, true),
    args: { versions: ['TLS 1.0', 'TLS 1.1'] },
    says: /TLS 1\.0 and TLS 1\.1/,
  },
  { name: 'one', endpoint: accepts(false, true), args: { versions: ['TLS 1.1'] } },
  { name: 'nothing newer beside them', endpoint: accepts(true, true, false), args: null },
  {
    name: 'not asked',
    endpoint: healthyPop3({ tls: healthyTls({ versions: {}, probed: false }) }),
    args: null,
  },
]);
