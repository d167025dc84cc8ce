import { healthySmtp } from '../../testing/healthy-facts.ts';
import { homeCheck, homeReading } from '../../testing/home-readings.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { slowHere } from './slow-here.ts';

const took = (...times: (number | null)[]) =>
  homeCheck(times.map((milliseconds) => homeReading(465, 'open', { milliseconds })));

testRule(slowHere, [
  {
    name: 'seconds there, none here',
    endpoint: healthySmtp(),
    check: { home: took(6200) },
    args: { seconds: 6 },
  },
  { name: 'one try of two was quick', endpoint: healthySmtp(), check: { home: took(6200, 90) }, args: null },
  { name: 'nobody measured', endpoint: healthySmtp(), check: { home: took(null) }, args: null },
  {
    name: 'slow for us too',
    endpoint: healthySmtp({ greetingMs: 5800 }),
    check: { home: took(6200) },
    args: null,
  },
]);
