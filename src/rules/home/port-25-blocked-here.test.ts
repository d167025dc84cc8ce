import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { homeCheck, homeReading } from '../../testing/home-readings.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { port25BlockedHere } from './port-25-blocked-here.ts';

const smtp25 = healthySmtp({}, { port: 25, security: 'starttls' });
const silent25 = homeReading(25, 'timeout');

testRule(port25BlockedHere, [
  {
    name: 'silence on 25, another port answers, and the settings say 25',
    check: { endpoints: [smtp25], home: homeCheck([silent25, homeReading(587)]) },
    args: { used: true, openPorts: ['587'] },
    says: /port 587/,
  },
  {
    name: 'the settings do not say 25: worth knowing',
    check: { home: homeCheck([silent25, homeReading(465)]) },
    args: { used: false, openPorts: ['465'] },
    says: /not in your way/,
  },
  {
    name: 'closed for us too',
    check: {
      endpoints: [
        healthyPop3(),
        failedEndpoint('connection-timeout', 'tcp', {}, { protocol: 'smtp', port: 25, id: 'e2' }),
      ],
      home: homeCheck([silent25, homeReading(995)]),
    },
    args: null,
  },
  {
    name: 'refused, as a server does that takes no mail there',
    check: { home: homeCheck([homeReading(25, 'refused'), homeReading(465)]) },
    args: null,
  },
  {
    name: 'nothing else answers either',
    check: { home: homeCheck([silent25, homeReading(465, 'timeout')]) },
    args: null,
  },
  {
    name: 'a timeout on the own machine says nothing',
    check: {
      home: homeCheck([
        { ...silent25, host: null, address: '127.0.0.1', ownMachine: true },
        homeReading(465),
      ]),
    },
    args: null,
  },
]);
