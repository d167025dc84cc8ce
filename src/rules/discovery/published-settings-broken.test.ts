import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FailureKind } from '../../model/failure.ts';
import type { Endpoint } from '../../model/report.ts';
import { foundFact } from '../../testing/discovery-facts.ts';
import { healthyCheck, healthyPop3, healthyTls } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { diagnose } from '../diagnose.ts';
import { rules } from '../index.ts';
import { judge } from '../judge.ts';
import { publishedSettingsBroken } from './published-settings-broken.ts';

function failing(kind: FailureKind, more: Partial<Endpoint> = {}): Endpoint {
  const failure = { kind, step: 'tcp' as const, detail: '' };
  return healthyPop3(
    { tls: null, login: null },
    { source: 'autoconfig', outcome: 'failed', failure, ...more },
  );
}

const endings: [FailureKind, string][] = [
  ['host-not-found', 'host-not-found'],
  ['host-without-address', 'host-not-found'],
  ['address-not-allowed', 'address-not-allowed'],
  ['port-not-allowed', 'port-not-allowed'],
  ['connection-refused', 'not-reached'],
  ['connection-timeout', 'not-reached'],
  ['starttls-not-offered', 'security'],
  ['tls-record-invalid', 'security'],
  ['other-protocol', 'protocol'],
];

const unproved = healthyTls({ verified: false, errors: ['name-mismatch'] });

testRule(publishedSettingsBroken, [
  ...endings.map(([kind, reason]) => ({
    name: `${kind} at a published server`,
    endpoint: failing(kind),
    args: { sources: ['autoconfig'], reason },
    says: /mail\.example\.test, port 995, do not work/,
  })),
  {
    name: 'a published server that cannot prove its name',
    endpoint: healthyPop3({ tls: unproved }, { source: 'srv' }),
    args: { sources: ['srv'], reason: 'certificate' },
    says: /named in the DNS \(SRV records\), but it cannot prove its name/,
  },
  {
    name: 'every source that names the server is told',
    endpoint: failing('connection-refused'),
    check: {
      discovery: [
        foundFact('autoconfig', { pop3: 'mail.example.test' }),
        foundFact('ispdb', { pop3: 'pop.elsewhere.test' }),
        foundFact('srv', { pop3: 'mail.example.test' }),
      ],
    },
    args: { sources: ['autoconfig', 'srv'], reason: 'not-reached' },
    says: /named in the autoconfig file and the DNS \(SRV records\)/,
  },
  {
    name: 'near miss: a published server that works',
    endpoint: healthyPop3({}, { source: 'srv' }),
    args: null,
  },
  {
    name: 'near miss: somebody typed it',
    endpoint: failing('connection-refused', { source: 'typed' }),
    args: null,
  },
  { name: 'near miss: a guess', endpoint: failing('connection-refused', { source: 'guess' }), args: null },
  {
    name: 'near miss: found by way of the mail exchanger, which is a guess too',
    endpoint: failing('connection-refused', { source: 'mx' }),
    args: null,
  },
  ...(['network-unreachable', 'dns-failure', 'refused-by-server', 'deadline', 'aborted'] as const).map(
    (kind) => ({
      name: `near miss: ${kind} says nothing about what is published`,
      endpoint: failing(kind),
      args: null,
    }),
  ),
]);

test('published-settings-broken: a name that does not exist is explained by it, as nobody typed it', () => {
  const endpoint = failing('host-not-found');
  const failure = { kind: 'host-not-found' as const, step: 'dns' as const, detail: '' };
  endpoint.facts.resolution = { addresses: [], failure, suggestions: [] };
  const { findings } = judge(rules, healthyCheck({ endpoints: [{ ...endpoint, failure }] }));
  assert.ok(findings.some(({ code }) => code === 'host-not-found'));
  assert.equal(diagnose(rules, findings)?.code, 'published-settings-broken');
});
