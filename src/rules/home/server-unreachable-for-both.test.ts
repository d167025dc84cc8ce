import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthySmtp } from '../../testing/healthy-facts.ts';
import { homeCheck, homeReading } from '../../testing/home-readings.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { serverUnreachableForBoth } from './server-unreachable-for-both.ts';

const closed = failedEndpoint('connection-timeout', 'tcp', {}, { port: 995 });

testRule(serverUnreachableForBoth, [
  {
    name: 'silent to both',
    endpoint: closed,
    check: { home: homeCheck([homeReading(995, 'timeout')]) },
    args: {},
  },
  {
    name: 'silent to us, refused there',
    endpoint: closed,
    check: { home: homeCheck([homeReading(995, 'refused')]) },
    args: {},
  },
  { name: 'open there', endpoint: closed, check: { home: homeCheck([homeReading(995)]) }, args: null },
  {
    name: 'open here',
    endpoint: healthySmtp(),
    check: { home: homeCheck([homeReading(465, 'timeout')]) },
    args: null,
  },
  {
    name: 'it was us who could not tell',
    endpoint: failedEndpoint('network-unreachable', 'tcp', { resolution: null }, { port: 995 }),
    check: { home: homeCheck([homeReading(995, 'timeout')]) },
    args: null,
  },
]);
