import { healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { refused, smtpLogin } from '../../testing/said-lines.ts';
import { loginNotOffered } from './login-not-offered.ts';

testRule(loginNotOffered, [
  {
    name: 'no AUTH after TLS',
    endpoint: smtpLogin({ outcome: 'skipped', skipped: 'not-offered', offered: [] }),
    args: { offeredAt: [] },
    says: /465/,
  },
  {
    name: 'another server does offer it',
    check: {
      endpoints: [
        smtpLogin(
          { outcome: 'skipped', skipped: 'not-offered', offered: [] },
          {},
          { id: 'e3', port: 587, security: 'starttls' },
        ),
        healthySmtp(),
      ],
    },
    args: { offeredAt: ['mail.example.test 465'] },
    says: /mail\.example\.test port 465/,
  },
  {
    name: 'AUTH is answered as unknown',
    endpoint: smtpLogin(refused('503 5.5.1 Error: authentication not enabled')),
    args: { stage: 'login', offeredAt: [], announced: true },
  },
  {
    name: 'near miss: a mail exchanger',
    endpoint: smtpLogin(
      { outcome: 'skipped', skipped: 'not-offered', offered: [] },
      {},
      { source: 'mx', port: 25, security: 'starttls' },
    ),
    args: null,
  },
  {
    name: 'near miss: EHLO was never answered',
    endpoint: smtpLogin(
      { outcome: 'skipped', skipped: 'not-offered', offered: [] },
      { capabilitiesRead: false },
    ),
    args: null,
  },
  {
    name: 'near miss: the login appears only after TLS',
    endpoint: smtpLogin(
      { outcome: 'skipped', skipped: 'not-offered', offered: [] },
      { capabilities: ['STARTTLS'], tls: null },
      { security: 'none', port: 587 },
    ),
    args: null,
  },
]);
