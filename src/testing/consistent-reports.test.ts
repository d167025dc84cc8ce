import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conclude } from '../check/finish/judge-check.ts';
import type { Finding } from '../model/finding.ts';
import { directionOfLeg, type Leg } from '../model/legs.ts';
import type { Endpoint, Report } from '../model/report.ts';
import { renderJson } from '../reports/render-json.ts';
import { renderText } from '../reports/render-text.ts';
import type { ReportView } from '../reports/report-view.ts';
import { toReportView } from '../reports/view-model.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { english } from './english.ts';
import { exampleReport } from './example-report.ts';
import { goodTrip } from './round-trip-facts.ts';

const directions = ['incoming', 'outgoing'] as const;
const works: Finding = { code: 'everything-works', severity: 'ok', endpoint: null, args: {}, evidence: [] };

function findingOf({ id, severity }: Rule, endpoint: string | null): Finding {
  return { code: id, severity, endpoint, args: {}, evidence: [] };
}

/** A report with these findings; where something is wrong at a server, nobody got in there unless the finding says so. */
function reportOf(findings: Finding[], roundTrip = false): Report {
  const base = exampleReport(roundTrip ? { roundTrip: goodTrip() } : {});
  const shut = new Set(findings.filter(shutsOut).map(({ endpoint }) => endpoint));
  const isShut = ({ id }: Endpoint) => shut.has(id) || shut.has(null);
  const endpoints = base.endpoints.map((one) =>
    isShut(one) ? { ...one, facts: { ...one.facts, login: null, mailbox: null, sending: null } } : one,
  );
  const report = { ...base, endpoints };
  return { ...report, ...conclude(report, [...findings, works]) };
}

function shutsOut({ code, severity }: Finding): boolean {
  const rule = rules.find(({ id }) => id === code);
  const legs = typeof rule?.legs === 'function' ? rule.legs({}) : (rule?.legs ?? []);
  return severity === 'problem' && rule?.exposure === undefined && legs.includes('to-server');
}

function badLegs({ route }: ReportView): Leg[] {
  return (Object.keys(route.legs) as Leg[]).filter((leg) => route.legs[leg].tone === 'bad');
}

/** What has to hold for every report, whatever was found. */
function assertConsistent(report: Report): void {
  const view = toReportView(english, report);
  const told = `${view.verdict} | ${view.stamp} | ${view.route.label}`;
  for (const direction of directions) {
    const isBroken = report[direction] === 'broken';
    const isBad = badLegs(view).some((leg) => directionOfLeg(leg) === direction);
    if (isBad) assert.ok(isBroken, `a broken leg in a direction that is not: ${told}`);
    assert.equal(view.lights[direction].tone === 'bad', isBad, `light and picture differ: ${told}`);
  }
  const stopped = directions.filter((direction) => view.lights[direction].tone === 'bad');
  assert.equal(
    /^You can neither|^You cannot|^New mail|but not|but new mail/.test(view.verdict),
    stopped.length > 0,
    told,
  );
  assert.equal(/fails|Cannot|No new/.test(view.stamp), stopped.length > 0, told);
  if (report.verdict === 'broken') assert.notEqual(view.tone, 'ok');
  if (badLegs(view).length > 0)
    assert.ok(!report.findings.some(({ code }) => code === 'everything-works'), told);
  assert.doesNotMatch(view.verdict, /: (receiving|sending) works/i, 'what works is said once');
  assert.doesNotMatch(view.verdict, /\.\.|: :/);
  for (const { host, port } of report.endpoints.filter((one) => hasProblem(report, one)))
    assert.ok(!view.remedy.includes(`Until then, use ${host}, port ${port} `), view.remedy);
  const json = renderJson(english, report);
  assert.deepEqual(
    [json.verdict, json.incoming, json.outgoing],
    [report.verdict, report.incoming, report.outgoing],
  );
  assert.ok(renderText(english, report).replace(/\s+/g, ' ').startsWith(view.verdict.replace(/\s+/g, ' ')));
}

function hasProblem({ findings }: Report, { id }: Endpoint): boolean {
  return findings.some(({ endpoint, severity }) => endpoint === id && severity === 'problem');
}

function placesOf(rule: Rule): (string | null)[] {
  if (rule.scope === 'check') return [null, 'e1', 'e2'];
  return exampleReport()
    .endpoints.filter(({ protocol }) => rule.protocols.includes(protocol))
    .map(({ id }) => id);
}

for (const rule of rules) {
  test(`${rule.id}: headline, list, picture, lights, stamp and verdict say the same`, () => {
    for (const endpoint of placesOf(rule)) {
      for (const roundTrip of [false, true]) {
        const report = reportOf([findingOf(rule, endpoint)], roundTrip);
        assertConsistent(report);
        const view = toReportView(english, report);
        const listed = view.found.some(({ code }) => code === rule.id);
        assert.equal(listed, rule.severity !== 'ok');
        if (shutsOut(findingOf(rule, endpoint))) assert.equal(report.verdict, 'broken');
      }
    }
  });
}

const problems = rules.filter(({ severity }) => severity === 'problem');

/** Each problem with some others in the other direction: more than three hundred reports. */
const pairs = problems.flatMap((first, index) =>
  [1, 3, 7, 13, 29, 0].map((step) => [first, problems[(index + step) % problems.length] as Rule] as const),
);

test('two findings in two directions are told without contradiction, each with its cause', () => {
  assert.ok(pairs.length > 300);
  for (const [first, second] of pairs) {
    const places = [
      placesOf(first).find((id) => id !== 'e2'),
      placesOf(second).find((id) => id !== 'e1'),
    ] as const;
    const [incoming = null, outgoing = null] = places;
    const report = reportOf([findingOf(first, incoming), findingOf(second, outgoing)]);
    assertConsistent(report);
    const { verdict, remedies } = toReportView(english, report);
    if (remedies.length === 2)
      assert.match(
        verdict,
        /^(You cannot receive mail|New mail does not reach you): .+\. You cannot send mail: .+\.$/,
      );
  }
});
