import { healthySmtp, reply } from '../../testing/healthy-facts.ts';
import { homeCheck, homeReading } from '../../testing/home-readings.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { starttlsStrippedHere } from './starttls-stripped-here.ts';

const smtp = (offered: boolean) =>
  healthySmtp(
    { starttls: { offered, reply: offered ? reply('220', 'Go ahead') : null } },
    { port: 587, security: 'starttls' },
  );
const saw = (starttls: boolean | null) => homeCheck([homeReading(587, 'open', { starttls })]);

testRule(starttlsStrippedHere, [
  { name: 'offered to us and not there', endpoint: smtp(true), check: { home: saw(false) }, args: {} },
  { name: 'offered to nobody', endpoint: smtp(false), check: { home: saw(false) }, args: null },
  { name: 'offered to both', endpoint: smtp(true), check: { home: saw(true) }, args: null },
  { name: 'nobody asked there', endpoint: smtp(true), check: { home: saw(null) }, args: null },
]);
