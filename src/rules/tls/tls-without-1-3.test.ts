import { healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { tlsWithout13 } from './tls-without-1-3.ts';

const versions = (version: 'TLSv1' | 'TLSv1.2', third: boolean | undefined) =>
  healthyPop3({
    tls: healthyTls({ version, versions: third === undefined ? {} : { 'TLSv1.2': true, 'TLSv1.3': third } }),
  });

testRule(tlsWithout13, [
  { name: 'TLS 1.2 only', endpoint: versions('TLSv1.2', false), args: {}, says: /does not offer TLS 1\.3/ },
  { name: 'TLS 1.3 was not asked for', endpoint: versions('TLSv1.2', undefined), args: null },
  { name: 'TLS 1.3 is there although 1.2 was chosen', endpoint: versions('TLSv1.2', true), args: null },
  { name: 'older still is another matter', endpoint: versions('TLSv1', false), args: null },
]);
