import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { homeCheck, homeName, homeReading } from '../../testing/home-readings.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { captivePortalHere } from './captive-portal-here.ts';

const elsewhere = healthySmtp(
  {
    resolution: {
      addresses: [{ address: '198.51.100.9', family: 4, reachable: true, failure: null, evidence: null }],
      failure: null,
      suggestions: [],
    },
  },
  { host: 'smtp.example.org' },
);
const led = (...[first, second]: [string, string]) =>
  homeCheck([], { names: [homeName([first]), homeName([second], { host: 'smtp.example.org' })] });

testRule(captivePortalHere, [
  {
    name: 'a web server answers on a mail port',
    endpoint: healthySmtp(),
    check: { home: homeCheck([homeReading(465, 'open', { greeting: 'HTTP/1.1 302 Found' })]) },
    args: {},
  },
  {
    name: 'a mail server that greets with a page of its rules',
    endpoint: healthySmtp(),
    check: { home: homeCheck([homeReading(465, 'open', { greeting: '220 see http://example.test' })]) },
    args: null,
  },
  {
    name: 'one of two names leads inside',
    check: { endpoints: [healthyPop3(), elsewhere], home: led('10.0.0.1', '198.51.100.9') },
    args: null,
  },
  {
    name: 'a filter that leads to nowhere',
    check: { endpoints: [healthyPop3(), elsewhere], home: led('0.0.0.0', '0.0.0.0') },
    args: null,
  },
]);
