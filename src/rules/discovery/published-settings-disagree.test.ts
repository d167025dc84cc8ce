import { foundFact } from '../../testing/discovery-facts.ts';
import { healthyPop3 } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { publishedSettingsDisagree } from './published-settings-disagree.ts';

testRule(publishedSettingsDisagree, [
  {
    name: 'two sources name different servers',
    check: {
      discovery: [foundFact('autoconfig', { imap: 'new.test' }), foundFact('srv', { imap: 'old.test' })],
    },
    args: { protocol: 'imap', sources: ['autoconfig', 'srv'], hosts: ['new.test', 'old.test'] },
    says: /autoconfig file names new\.test \(read by Thunderbird, .*SRV records\) names old\.test \(read by FairEmail\)/,
  },
  {
    name: 'only one of the protocols is at odds',
    check: {
      discovery: [
        foundFact('autoconfig', { imap: 'a.test', smtp: 'a.test' }),
        foundFact('ispdb', { imap: 'a.test', smtp: 'b.test' }),
      ],
    },
    args: { protocol: 'smtp', sources: ['autoconfig', 'ispdb'], hosts: ['a.test', 'b.test'] },
  },
  {
    name: 'two agree and the third does not',
    check: {
      discovery: ['autoconfig', 'ispdb', 'srv'].map((source) =>
        foundFact(source as 'srv', { imap: source === 'ispdb' ? 'b.test' : 'a.test' }),
      ),
    },
    args: {
      protocol: 'imap',
      sources: ['autoconfig', 'ispdb', 'srv'],
      hosts: ['a.test', 'b.test', 'a.test'],
    },
  },
  {
    name: 'near miss: they agree',
    check: { discovery: [foundFact('autoconfig', { imap: 'a.test' }), foundFact('srv', { imap: 'a.test' })] },
    args: null,
  },
  {
    name: 'near miss: each names another protocol',
    check: { discovery: [foundFact('autoconfig', { imap: 'a.test' }), foundFact('srv', { pop3: 'b.test' })] },
    args: null,
  },
  {
    name: 'near miss: two names of one machine',
    check: {
      discovery: [foundFact('autoconfig', { pop3: 'a.test' }), foundFact('srv', { pop3: 'b.test' })],
      endpoints: [healthyPop3({}, { host: 'a.test' }), healthyPop3({}, { id: 'e2', host: 'b.test' })],
    },
    args: null,
  },
  {
    name: 'near miss: a guess is no source',
    check: {
      discovery: [foundFact('autoconfig', { imap: 'a.test' }), foundFact('guess', { imap: 'b.test' })],
    },
    args: null,
  },
]);
