import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withHome } from '../check/finish/judge-home.ts';
import type { Report } from '../model/report.ts';
import { exampleReport } from '../testing/example-report.ts';
import { healthyPop3, healthySmtp, healthyTls } from '../testing/healthy-facts.ts';
import { homeCheck, homeReading } from '../testing/home-readings.ts';
import { brokenReport, sampleReport } from '../testing/sample-report.ts';
import { compareReports } from './compare-reports.ts';

const problem = (
  code: string,
  endpoint: string | null,
  severity: 'problem' | 'warning' | 'advice' = 'problem',
) => ({
  ...{ code, severity, endpoint },
  args: {},
  evidence: [],
});
const pop = healthyPop3();
const smtp = healthySmtp();
const expired = problem('certificate-expired', pop.id);

function codesOf(before: Report, after: Report) {
  const { fixed, added, unknown } = compareReports(before, after);
  const codes = (changes: typeof fixed) => changes.map(({ finding }) => finding.code);
  return { fixed: codes(fixed), added: codes(added), unknown: codes(unknown) };
}

const cases: [
  name: string,
  before: Partial<Report>,
  after: Partial<Report>,
  expected: ReturnType<typeof codesOf>,
][] = [
  ['the same', { findings: [expired] }, { findings: [expired] }, { fixed: [], added: [], unknown: [] }],
  [
    'gone, and looked for',
    { findings: [expired] },
    { judged: { 'certificate-expired': [pop.id] } },
    { fixed: ['certificate-expired'], added: [], unknown: [] },
  ],
  [
    'gone, but not looked for',
    { findings: [expired] },
    { judged: { 'connection-refused': [pop.id] } },
    { fixed: [], added: [], unknown: ['certificate-expired'] },
  ],
  [
    'gone, but looked for only at the other end',
    { findings: [expired] },
    { judged: { 'certificate-expired': [smtp.id] } },
    { fixed: [], added: [], unknown: ['certificate-expired'] },
  ],
  [
    'gone, in a report of before',
    { findings: [expired] },
    {},
    { fixed: ['certificate-expired'], added: [], unknown: [] },
  ],
  [
    'gone, and nothing could be tested',
    { findings: [expired] },
    { verdict: 'not-tested' },
    { fixed: [], added: [], unknown: ['certificate-expired'] },
  ],
  ['new', {}, { findings: [expired] }, { fixed: [], added: ['certificate-expired'], unknown: [] }],
  [
    'advice does not count',
    { findings: [problem('no-pipelining', pop.id, 'advice')] },
    {},
    { fixed: [], added: [], unknown: [] },
  ],
  [
    'at the other end now',
    { findings: [expired] },
    { findings: [problem('certificate-expired', smtp.id)] },
    { fixed: ['certificate-expired'], added: ['certificate-expired'], unknown: [] },
  ],
  [
    'at two servers of one part, told once',
    {},
    {
      endpoints: [pop, healthyPop3({}, { id: 'e9', host: 'other.example.test' }), smtp],
      findings: [expired, problem('certificate-expired', 'e9')],
    },
    { fixed: [], added: ['certificate-expired'], unknown: [] },
  ],
  [
    'the same after a move to another server',
    { findings: [expired] },
    { endpoints: [healthyPop3({}, { host: 'new.example.test' }), smtp], findings: [expired] },
    { fixed: [], added: [], unknown: [] },
  ],
  [
    'about the whole check',
    { findings: [problem('mx-missing', null)] },
    { judged: { 'mx-missing': ['check'] } },
    { fixed: ['mx-missing'], added: [], unknown: [] },
  ],
];

for (const [name, before, after, expected] of cases)
  test(`what was fixed and what is new: ${name}`, () => {
    assert.deepEqual(codesOf(sampleReport(before), sampleReport(after)), expected);
  });

test('a report has nothing fixed, new or otherwise beside itself', () => {
  const { fixed, added, unknown, servers } = compareReports(brokenReport(), brokenReport());
  assert.deepEqual([fixed, added, unknown], [[], [], []]);
  assert.deepEqual(
    servers.flatMap(({ changed }) => changed),
    [],
  );
});

test('what changed at a server: certificate, address, software, settings', () => {
  const tls = healthyTls();
  const { certificate } = tls;
  assert.ok(certificate);
  const resolution = (address: string) => ({
    addresses: [{ address, family: 4 as const, reachable: true, failure: null, evidence: null }],
    failure: null,
    suggestions: [],
  });
  const before = sampleReport({
    endpoints: [pop, healthySmtp({ greeting: '220 a ESMTP Postfix', resolution: resolution('192.0.2.7') })],
  });
  const after = sampleReport({
    endpoints: [
      pop,
      healthySmtp(
        {
          ...{ greeting: '220 b ESMTP Exim 4.98', resolution: resolution('192.0.2.8') },
          tls: {
            ...tls,
            certificate: { ...certificate, fingerprint: 'ff', validTo: '2030-01-01T00:00:00.000Z' },
          },
        },
        { port: 25, username: 'ann' },
      ),
    ],
  });
  const [, sending] = compareReports(before, after).servers;
  assert.equal(sending?.part, 'outgoing');
  assert.deepEqual(sending?.changed, [
    ...['port', 'username', 'addresses', 'software', 'certificate', 'certificateUntil'],
  ]);
  assert.equal(sending?.before?.software, 'Postfix');
  assert.equal(sending?.after?.software, 'Exim 4.98');
});

test('after a move, servers are held against those that play the same part; what has no other half stands alone', () => {
  const before = sampleReport();
  const moved = healthyPop3({}, { host: 'imap.new.test', protocol: 'imap', port: 993 });
  const added = healthySmtp({}, { id: 'e8', host: 'smtp.new.test' });
  const after = sampleReport({ endpoints: [moved, healthySmtp(), added] });
  const { servers } = compareReports(before, after);
  assert.deepEqual(
    servers.map(({ part, before: old, after: fresh }) => [part, old?.host ?? null, fresh?.host ?? null]),
    [
      ['incoming', pop.host, 'imap.new.test'],
      ['outgoing', smtp.host, smtp.host],
      ['outgoing', null, 'smtp.new.test'],
    ],
  );
  const { servers: back } = compareReports(after, before);
  assert.deepEqual(back.at(-1)?.after, null);
  assert.deepEqual(back.at(-1)?.changed, []);
});

test('what the customer’s network saw is news only where it had been asked before', () => {
  const before = exampleReport();
  const after = withHome(exampleReport(), homeCheck([homeReading(465, 'timeout')]));
  assert.deepEqual(compareReports(before, after).added, []);
  const asked = withHome(before, homeCheck([homeReading(465)]));
  assert.deepEqual(
    compareReports(asked, after).added.map(({ finding }) => finding.code),
    ['mail-ports-blocked-here'],
  );
});
