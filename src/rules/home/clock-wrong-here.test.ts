import { healthySmtp } from '../../testing/healthy-facts.ts';
import { homeCheck, homeReading } from '../../testing/home-readings.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { clockWrongHere } from './clock-wrong-here.ts';

const at = (clock: string | null) => homeCheck([homeReading(465)], { clock });
const ahead = '2027-11-22T12:20:00.000Z';
const tls = {
  ...{ version: 'TLSv1.3', issuer: 'CN=Example Issuing CA', fingerprint: 'a'.repeat(64) },
  ...{ verified: false, problem: 'expired' as const },
};

testRule(clockWrongHere, [
  {
    name: 'ahead of the moment when the paste came',
    check: { home: at('2026-11-22T13:20:00.000Z') },
    args: { way: 'ahead', clock: '2026-11-22T13:20:00.000Z', seconds: 3600, stops: false },
  },
  {
    name: 'a year ahead, and certificates run out by it',
    check: {
      endpoints: [healthySmtp()],
      home: homeCheck([homeReading(465, 'open', { tls })], { clock: ahead }),
    },
    args: { way: 'ahead', clock: ahead, seconds: 31_536_000, stops: true },
    says: /certificate/,
  },
  {
    name: 'behind the test whose commands were run',
    check: { home: at('2026-11-22T11:00:00.000Z') },
    args: { way: 'behind', clock: '2026-11-22T11:00:00.000Z', seconds: 3600, stops: false },
  },
  { name: 'a paste that waited', check: { home: at('2026-11-22T12:05:00.000Z') }, args: null },
  { name: 'a few minutes off', check: { home: at('2026-11-22T12:25:00.000Z') }, args: null },
  { name: 'no clock in the output', check: { home: at(null) }, args: null },
  { name: 'a clock that cannot be read', check: { home: at('yesterday') }, args: null },
]);
