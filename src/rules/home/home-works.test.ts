import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { homeCheck, homeName, homeReading } from '../../testing/home-readings.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { homeWorks } from './home-works.ts';

const all = [homeReading(995), homeReading(465)];

testRule(homeWorks, [
  {
    name: 'all open, and the sign-in worked with us',
    check: { home: homeCheck(all) },
    args: {
      ...{ signedIn: true, onlyHere: false },
      ...{ incoming: 'mail.example.test:995', outgoing: 'mail.example.test:465' },
    },
    says: /mail\.example\.test:995/,
  },
  {
    name: 'all open, and nobody signed in',
    check: { endpoints: [healthyPop3({ login: null })], home: homeCheck([homeReading(995)]) },
    args: { signedIn: false, onlyHere: false, incoming: null, outgoing: null },
  },
  {
    name: 'open there and closed to us',
    check: {
      endpoints: [failedEndpoint('connection-timeout', 'tcp', {}, { port: 995 })],
      home: homeCheck([homeReading(995)]),
    },
    args: { signedIn: false, onlyHere: true, incoming: null, outgoing: null },
    says: /us/,
  },
  {
    name: 'port 25 is blocked, and nobody needs it',
    check: { home: homeCheck([...all, homeReading(25, 'timeout')]) },
    args: {
      ...{ signedIn: true, onlyHere: false },
      ...{ incoming: 'mail.example.test:995', outgoing: 'mail.example.test:465' },
    },
  },
  {
    name: 'one of two is closed',
    check: {
      endpoints: [healthyPop3(), healthySmtp()],
      home: homeCheck([homeReading(995), homeReading(465, 'timeout')]),
    },
    args: null,
  },
  {
    name: 'the clock is wrong',
    check: { home: homeCheck(all, { clock: '2027-01-01T00:00:00.000Z' }) },
    args: null,
  },
  {
    name: 'a name leads inside',
    check: {
      home: homeCheck([homeReading(995, 'open', { address: '10.0.0.2' })], {
        names: [homeName(['10.0.0.2'])],
      }),
    },
    args: null,
  },
  { name: 'nothing was tried', check: { home: homeCheck([]) }, args: null },
]);
