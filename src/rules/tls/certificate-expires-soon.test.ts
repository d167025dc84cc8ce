import { healthyNow, healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { certificateExpiresSoon } from './certificate-expires-soon.ts';

const day = 86_400_000;

/** A certificate with so many days left of so many. */
function lasting(left: number, lifetime: number) {
  const good = healthyTls();
  const validTo = new Date(healthyNow.getTime() + left * day);
  const validFrom = new Date(validTo.getTime() - lifetime * day);
  const dates = { validFrom: validFrom.toISOString(), validTo: validTo.toISOString() };
  return healthyPop3({
    tls: healthyTls({ certificate: good.certificate && { ...good.certificate, ...dates } }),
  });
}
const at = (left: number) => new Date(healthyNow.getTime() + left * day).toISOString();

testRule(certificateExpiresSoon, [
  {
    name: '13 of 90 days left',
    endpoint: lasting(13, 90),
    args: { expiresAt: at(13), days: 13 },
    says: /expires in 13 days/,
  },
  {
    name: 'half a day left',
    endpoint: lasting(0.5, 90),
    args: { expiresAt: at(0.5), days: 0 },
    says: /in less than a day/,
  },
  {
    name: 'a day and a half left',
    endpoint: lasting(1.5, 90),
    args: { expiresAt: at(1.5), days: 1 },
    says: /in 1 day\b/,
  },
  { name: '14 days left', endpoint: lasting(14, 90), args: null },
  { name: 'expired is another matter', endpoint: lasting(-1, 90), args: null },
  { name: 'a certificate of six days, five left', endpoint: lasting(5, 6), args: null },
  {
    name: 'a certificate of six days, one left',
    endpoint: lasting(1, 6),
    args: { expiresAt: at(1), days: 1 },
  },
]);
