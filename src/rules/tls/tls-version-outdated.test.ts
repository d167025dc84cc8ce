import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { tlsVersionOutdated } from './tls-version-outdated.ts';

const only = (version: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2') =>
  healthyPop3({
    tls: healthyTls({
      version,
      versions: {
        TLSv1: true,
        'TLSv1.1': version !== 'TLSv1',
        'TLSv1.2': version === 'TLSv1.2',
        'TLSv1.3': false,
      },
    }),
  });

testRule(tlsVersionOutdated, [
  {
    name: 'TLS 1.0 at best',
    endpoint: only('TLSv1'),
    args: { version: 'TLS 1.0' },
    says: /too old: TLS 1\.0/,
  },
  { name: 'TLS 1.1 at best', endpoint: only('TLSv1.1'), args: { version: 'TLS 1.1' } },
  { name: 'TLS 1.2 at best', endpoint: only('TLSv1.2'), args: null },
  {
    name: 'unasked versions do not matter',
    endpoint: healthyPop3({ tls: healthyTls({ versions: {}, probed: false }) }),
    args: null,
  },
]);
