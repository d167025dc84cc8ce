import {
  discoveryAnswer,
  discoveryFact,
  foundFact,
  nothingPublished,
} from '../../testing/discovery-facts.ts';
import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { settingsNotPublished } from './settings-not-published.ts';

const records = [
  '_pop3s._tcp.example.test. 3600 IN SRV 0 1 995 mail.example.test.',
  '_submissions._tcp.example.test. 3600 IN SRV 0 1 465 mail.example.test.',
];
const healthy = { mx: ['mail.example.test'], exists: true, nullMx: false, hasAddress: true, failure: null };
const replace = (fact: ReturnType<typeof discoveryFact>) =>
  nothingPublished().map((one) => (one.source === fact.source ? fact : one));

testRule(settingsNotPublished, [
  {
    name: 'every source was asked and none knows the domain: records for what works',
    check: { discovery: nothingPublished() },
    args: { domain: 'example.test', records },
    says: /_pop3s\._tcp/,
  },
  {
    name: 'no server works, so that there is nothing to paste',
    check: { discovery: nothingPublished(), endpoints: [] },
    args: { domain: 'example.test', records: [] },
    says: /ask your provider for the names/,
  },
  {
    name: 'a server that is not to be recommended is not put into records',
    check: {
      discovery: nothingPublished(),
      endpoints: [
        healthyPop3({}, { security: 'starttls', port: 110 }),
        healthySmtp({}, { outcome: 'failed' }),
      ],
    },
    args: { domain: 'example.test', records: [] },
  },
  {
    name: 'the database of providers did not answer, which is not the domain’s fault',
    check: { discovery: replace(discoveryFact('ispdb', { outcome: 'failed' })), endpoints: [] },
    args: { domain: 'example.test', records: [] },
  },
  {
    name: 'near miss: one source knows the domain',
    check: { discovery: replace(foundFact('srv', { imap: 'mail.example.test' })) },
    args: null,
  },
  {
    name: 'near miss: the database of providers knows it',
    check: { discovery: replace(foundFact('ispdb', { imap: 'mail.example.test' })) },
    args: null,
  },
  {
    name: 'near miss: the provider behind the mail exchanger publishes for it',
    check: { discovery: replace(foundFact('mx', { imap: 'mail.hoster.test' })) },
    args: null,
  },
  {
    name: 'near miss: Autodiscover answers, but knows no such mailbox',
    check: {
      discovery: replace(
        discoveryFact('autodiscover', {
          answers: [discoveryAnswer({ outcome: 'nothing', said: 'it answers, and knows no such mailbox' })],
        }),
      ),
    },
    args: null,
  },
  {
    name: 'near miss: a source could not be read',
    check: { discovery: replace(discoveryFact('autoconfig', { outcome: 'failed' })) },
    args: null,
  },
  {
    name: 'near miss: the provider file was enough',
    check: { discovery: [foundFact('provider', { imap: 'mail.example.test' })] },
    args: null,
  },
  {
    name: 'near miss: the domain does not exist',
    check: { discovery: nothingPublished(), domain: { ...healthy, exists: false } },
    args: null,
  },
  {
    name: 'near miss: the domain takes no mail',
    check: { discovery: nothingPublished(), domain: { ...healthy, nullMx: true } },
    args: null,
  },
]);
