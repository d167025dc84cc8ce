import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../model/finding.ts';
import { diagnose } from './diagnose.ts';
import { rules } from './index.ts';

function finding(code: string, endpoint: string | null = 'e1'): Finding {
  const severity = rules.find((rule) => rule.id === code)?.severity ?? 'problem';
  return { code, severity, endpoint, args: {}, evidence: [] };
}

const cases: [string, Finding[], string | null][] = [
  ['nothing found', [], null],
  ['only good news and advice', [finding('login-works'), finding('message-size-limit')], null],
  [
    'a login that came too soon is the cause where there is no other',
    [finding('login-too-soon')],
    'login-too-soon',
  ],
  [
    'a problem goes before it',
    [finding('login-too-soon'), finding('certificate-expired', 'e2')],
    'certificate-expired',
  ],
  ['a warning is no diagnosis', [finding('certificate-expires-soon')], null],
  [
    'the cause before its consequence',
    [finding('login-not-tested'), finding('certificate-expired')],
    'certificate-expired',
  ],
  [
    'of two equal causes the earlier in the pipeline',
    [finding('login-refused', 'e2'), finding('certificate-expired', 'e1')],
    'certificate-expired',
  ],
  [
    'the one that explains most',
    [finding('connection-refused', 'e1'), finding('login-refused', 'e2'), finding('login-refused', 'e3')],
    'login-refused',
  ],
  [
    'an open relay does not hide what stops mail',
    [finding('open-relay'), finding('login-refused')],
    'login-refused',
  ],
  ['an open relay alone is the diagnosis', [finding('open-relay'), finding('login-works')], 'open-relay'],
  [
    'missing encryption gives way to a refused login',
    [finding('encryption-missing'), finding('login-refused')],
    'login-refused',
  ],
  [
    'missing encryption explains a port without STARTTLS',
    [finding('encryption-missing'), finding('starttls-not-offered')],
    'encryption-missing',
  ],
  [
    'a published name that does not exist is a fault of what is published',
    [finding('host-not-found'), finding('published-settings-broken')],
    'published-settings-broken',
  ],
  [
    'a published server that is down is down',
    [finding('connection-timeout'), finding('published-settings-broken')],
    'connection-timeout',
  ],
  [
    'a domain that does not exist explains the names below it',
    [finding('host-not-found'), finding('domain-not-found', null)],
    'domain-not-found',
  ],
  [
    'several faults of one certificate: one diagnosis',
    [finding('tls-version-outdated'), finding('certificate-expired'), finding('certificate-name-mismatch')],
    'tls-version-outdated',
  ],
];

for (const [what, findings, code] of cases) {
  test(what, () => {
    assert.equal(diagnose(rules, findings)?.code ?? null, code);
    assert.equal(diagnose(rules, findings.toReversed())?.code ?? null, code);
  });
}
