import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleReport, expiredReport } from '../../testing/example-report.ts';
import { healthySmtp } from '../../testing/healthy-facts.ts';
import { homeCheck, homeReading } from '../../testing/home-readings.ts';
import { withHome } from './judge-home.ts';

const blocked = homeCheck([homeReading(995), homeReading(465, 'timeout')]);
const free = homeCheck([homeReading(995), homeReading(465)]);

test('what blocks the customer becomes the diagnosis of a report in which all is well', () => {
  const report = withHome(exampleReport(), blocked);
  assert.deepEqual(report.diagnosis, { code: 'mail-ports-blocked-here', endpoint: 'e2' });
  assert.deepEqual([report.verdict, report.incoming, report.outgoing], ['broken', 'works', 'broken']);
  assert.equal(report.home?.readings.length, 2);
  assert.equal(report.recommended.outgoing?.port, 465, 'the settings are right all the same');
});

test('where another port is open there, its settings are handed out', () => {
  const second = healthySmtp({}, { id: 'e3', port: 587, security: 'starttls' });
  const base = exampleReport();
  const report = withHome(
    { ...base, endpoints: [...base.endpoints, second] },
    {
      ...blocked,
      readings: [...blocked.readings, homeReading(587)],
    },
  );
  assert.deepEqual(
    report.findings.filter(({ severity }) => severity === 'problem').map(({ args }) => args),
    [{ ports: ['465'], openPorts: ['587'], how: 'silent', partly: true }],
  );
});

test('a free way changes no verdict', () => {
  const before = expiredReport();
  const report = withHome(before, free);
  assert.deepEqual(report.diagnosis, before.diagnosis);
  assert.deepEqual(
    report.findings.map(({ code }) => code),
    ['home-works', 'certificate-expired'],
  );
});

test('a second paste takes the place of the first, in the count as well', () => {
  const base = { ...exampleReport(), judged: { 'mailbox-full': ['e1'] }, checked: { done: 1, fine: 1 } };
  const first = withHome(base, blocked);
  const second = withHome(first, free);
  assert.equal(second.verdict, 'works');
  assert.deepEqual(second.checked, withHome(base, free).checked);
  assert.ok(first.checked && first.checked.fine < first.checked.done);
  assert.deepEqual(Object.keys(second.judged ?? {}).slice(0, 1), ['mailbox-full']);
});
