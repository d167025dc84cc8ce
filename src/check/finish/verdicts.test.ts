import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../model/finding.ts';
import type { Endpoint } from '../../model/report.ts';
import { rules } from '../../rules/index.ts';
import { directionVerdict, judgeLegs } from '../../rules/legs.ts';
import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { recommend } from '../plan/choose-best.ts';
import { overallVerdict } from './verdicts.ts';

const spares = (code: string) => code === 'recipient-mailbox-full';

function finding(code: string, severity: Finding['severity'], endpoint: string | null = 'e1'): Finding {
  return { code, severity, endpoint, args: {}, evidence: [] };
}

const untried = () => ({ ...healthyPop3(), facts: { ...healthyPop3().facts, login: null } });
const guessed = (id: string): Endpoint => healthyPop3({}, { id, source: 'guess' });

const cases: [string, Endpoint[], Finding[], string][] = [
  ['nothing tested', [], [], 'not-tested'],
  ['login accepted', [healthyPop3()], [finding('login-works', 'ok')], 'works'],
  ['a warning', [healthyPop3()], [finding('certificate-expires-soon', 'warning')], 'works-with-warnings'],
  ['advice does not count', [healthyPop3()], [finding('tls-without-1-3', 'advice')], 'works'],
  ['a problem', [healthyPop3()], [finding('mailbox-full', 'problem')], 'broken'],
  ['no login', [untried()], [], 'not-tested'],
  ['no login and a problem', [untried()], [finding('certificate-expired', 'problem')], 'broken'],
  [
    'a problem of another direction',
    [healthyPop3(), healthySmtp()],
    [finding('open-relay', 'problem', 'e2')],
    'works',
  ],
  [
    'a full mailbox seen while sending',
    [healthyPop3(), healthySmtp()],
    [finding('recipient-mailbox-full', 'problem', 'e2')],
    'broken',
  ],
  [
    'one of two typed servers fails',
    [healthyPop3(), healthyPop3({}, { id: 'e3' })],
    [finding('connection-refused', 'problem', 'e3')],
    'broken',
  ],
  [
    'one of two guesses fails',
    [guessed('e1'), guessed('e3')],
    [finding('connection-refused', 'problem', 'e3')],
    'works',
  ],
  [
    'the domain does not exist, and nothing works',
    [],
    [finding('domain-not-found', 'problem', null)],
    'broken',
  ],
  [
    'the published settings disagree, but the login works',
    [healthyPop3()],
    [finding('published-settings-disagree', 'warning', null)],
    'works-with-warnings',
  ],
  [
    'the domain looks odd, but the login works',
    [healthyPop3()],
    [finding('domain-not-found', 'problem', null)],
    'works',
  ],
];

for (const [what, endpoints, findings, verdict] of cases) {
  test(`${what}: incoming is ${verdict}`, () => {
    assert.equal(directionVerdict(judgeLegs(rules, { endpoints, findings }), 'incoming'), verdict);
  });
}

test('a direction nobody asked about does not count', () => {
  assert.equal(overallVerdict([healthyPop3()], { incoming: 'works', outgoing: 'not-tested' }), 'works');
  assert.equal(overallVerdict([], { incoming: 'not-tested', outgoing: 'not-tested' }), 'not-tested');
  const both = [healthyPop3(), healthySmtp()];
  assert.equal(overallVerdict(both, { incoming: 'works', outgoing: 'not-tested' }), 'not-tested');
  assert.equal(
    overallVerdict(both, { incoming: 'works-with-warnings', outgoing: 'works' }),
    'works-with-warnings',
  );
  assert.equal(overallVerdict(both, { incoming: 'works', outgoing: 'broken' }), 'broken');
});

test('verified settings are handed out, TLS before STARTTLS, never those of a server with a problem', () => {
  const starttls = healthyPop3({}, { id: 'e3', port: 110, security: 'starttls' });
  const settings = recommend([starttls, healthyPop3()], [], 'incoming', spares);
  assert.deepEqual([settings?.port, settings?.verified], [995, true]);
  const other = recommend(
    [starttls, healthyPop3()],
    [finding('certificate-expired', 'problem')],
    'incoming',
    spares,
  );
  assert.deepEqual([other?.port, other?.verified], [110, true]);
  assert.equal(recommend([healthyPop3()], [finding('x', 'problem')], 'incoming', spares), null);
  assert.equal(recommend([untried()], [], 'incoming', spares)?.verified, false);
});

test('a full mailbox does not make the settings wrong', () => {
  const full = finding('recipient-mailbox-full', 'problem', 'e2');
  assert.equal(recommend([healthySmtp()], [full], 'outgoing', spares)?.verified, true);
});
