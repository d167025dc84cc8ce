import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actors } from '../model/actor.ts';
import type { Attempt } from '../model/attempt.ts';
import type { Finding } from '../model/finding.ts';
import type { Protocol } from '../model/protocols.ts';
import type { DiscoveryFact, Report } from '../model/report.ts';
import type { Security } from '../model/security.ts';
import { dictionary, english } from '../testing/english.ts';
import { exampleReport } from '../testing/example-report.ts';
import { healthyPop3 } from '../testing/healthy-facts.ts';
import older from '../testing/older-findings.json' with { type: 'json' };
import { renderJson } from './render-json.ts';
import { renderText } from './render-text.ts';
import { toReportView } from './view-model.ts';

const german = dictionary.words('de');

/** Findings as the version before the first message stored them: code, severity, arguments, and the server they are about. */
const findings = (older as [string, Finding['severity'], Finding['args'], string | null][]).map(
  ([code, severity, args, place]) => ({ code, severity, args, place }),
);

/** A look for settings as it was stored then. */
const looks = [
  [
    'autoconfig',
    'autoconfig.example.test and example.test/.well-known/autoconfig/mail/config-v1.1.xml',
    'no autoconfig file',
  ],
  ['autoconfig', 'https://autoconfig.example.test/x', 'the web server answers with an error (503)'],
  ['ispdb', 'https://autoconfig.thunderbird.net/v1.1/example.test', 'no entry for example.test'],
  ['mx', 'mx.hoster.test and its domain', 'nothing published for mx.hoster.test'],
  ['autodiscover', 'https://example.test/autodiscover/autodiscover.xml', 'it answers with error 603'],
  ['srv', 'SRV records of example.test', 'the DNS did not answer'],
  ['guess', 'usual server names of example.test', '3 of 9 names exist'],
] as const;

function storedThen({ code, severity, args, place }: (typeof findings)[number]): Report {
  const base = exampleReport();
  const [protocol, host, port, security] = place?.split(' ') ?? [];
  const about = {
    protocol: protocol as Protocol,
    host: host ?? '',
    port: Number(port),
    security: security as Security,
  };
  const own = { ...healthyPop3(), ...(place !== null && about), id: 'e1' };
  const finding: Finding = { code, severity, args, endpoint: place === null ? null : 'e1', evidence: [] };
  const discovery = looks.map(([source, asked, detail]): DiscoveryFact => {
    return { source, asked, detail, outcome: 'nothing', candidates: [], durationMs: 3 };
  });
  const isProblem = severity === 'problem';
  return {
    ...base,
    ...(isProblem && {
      verdict: 'broken',
      incoming: 'broken',
      diagnosis: { code, endpoint: finding.endpoint },
    }),
    endpoints: [{ ...own, attempts: own.attempts.map(withRemarks) }, ...base.endpoints.slice(1)],
    findings: [finding],
    discovery,
  };
}

/** A dialogue that came to an end, with what we remarked in it. */
function withRemarks(attempt: Attempt): Attempt {
  const remarks = [
    'TLS 1.2, ECDHE-RSA-AES256-GCM-SHA384, certificate valid until 2027-01-01 00:00 UTC: name-mismatch',
    'Too many logins have failed lately: the password was not sent.',
    'Ended here: the server closed the connection.',
  ];
  const transcript = remarks.map((text) => ({ atMs: 9, from: 'note' as const, text }));
  const failure = {
    kind: 'connection-closed',
    step: 'login',
    detail: 'the server closed the connection',
  } as const;
  return { ...attempt, outcome: 'failed', failure, transcript };
}

/** Words that no German sentence has. */
const englishWords =
  /\b(?:the|and|of|is|are|were|with|without|for|not|to|from|by|or|no|your|its?|this|that|which|there|only|on|at|programs?)\b/;

/** A text without what a server said, addresses, and what stands in quotes: names of settings in English programs. */
function ownPart(text: string, { args }: Finding): string {
  const said = [args.said, args.text, args.link, args.last, args.url, args.filter].flatMap(
    (one) => one ?? [],
  );
  return said
    .filter((one) => one !== '')
    .reduce<string>((rest, one) => rest.replaceAll(String(one), '…'), text)
    .replace(/„[^“]*“|\w+(?:-\w+)+|https?:\/\/\S+|\S+@\S+|\b\S+\.(?:test|com|de)\b/g, '…');
}

test('a report of before is read in German: its findings, and where settings were looked for', () => {
  const left: string[] = [];
  const codes = new Set<string>();
  for (const stored of findings) {
    codes.add(stored.code);
    const report = storedThen(stored);
    const [finding] = report.findings;
    assert.ok(finding);
    const page = toReportView(german, report);
    const told = [...page.general, ...page.endpoints.flatMap((endpoint) => endpoint.findings)];
    const json = renderJson(german, report);
    const texts = [
      ...told.flatMap(({ title, why, fix }) => [title, why, fix]),
      ...json.findings.flatMap(({ title, why, fix, steps }) => [title, why, fix, ...steps]),
      ...page.discovery.flatMap(({ asked, detail }) => [asked, detail]),
      ...json.discovery.flatMap(({ asked, detail }) => [asked, detail]),
    ];
    assert.ok(told.length > 0 && json.findings.length === 1, stored.code);
    for (const text of texts) {
      const own = ownPart(text, finding);
      const word = englishWords.exec(own)?.[0];
      if (word !== undefined) left.push(`${stored.code}: “${word}” in: ${own}`);
    }
  }
  assert.deepEqual([...new Set(left)], []);
  assert.ok(codes.size > 100);
});

test('every finding that was ever stored has German words of its own', () => {
  for (const stored of findings) {
    const report = storedThen(stored);
    const [own] = renderJson(german, report).findings;
    const [first] = renderJson(english, report).findings;
    assert.notEqual(own?.title, first?.title, stored.code);
    assert.notEqual(own?.why, first?.why, stored.code);
    assert.notDeepEqual(own?.steps, first?.steps, stored.code);
  }
});

test('the whole page and the whole text of a report of before are German', () => {
  const left = new Set<string>();
  const firstOf = new Map(findings.toReversed().map((one) => [one.code, one]));
  for (const stored of firstOf.values()) {
    const report = storedThen(stored);
    const [finding] = report.findings;
    assert.ok(finding);
    const flat = renderText(german, report).replace(/\s+/g, ' ');
    assert.ok(flat.includes(renderJson(german, report).findings[0]?.title ?? '?'), stored.code);
    for (const text of [flat, ...stringsIn(toReportView(german, report))]) {
      const own = ownPart(text, finding);
      const { 0: word, index = 0 } = englishWords.exec(own) ?? {};
      if (word !== undefined) left.add(`${stored.code}: “${own.slice(Math.max(0, index - 30), index + 30)}”`);
    }
  }
  assert.deepEqual([...left], []);
});

/** Every text of several words in a view. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return value instanceof Object ? Object.values(value).flatMap(stringsIn) : [];
}

test('who has to act is told of findings that were stored without it', () => {
  for (const stored of findings) {
    const [told] = renderJson(english, storedThen(stored)).findings;
    assert.ok(told && actors.includes(told.actor), stored.code);
    assert.match(told.phoneCode ?? '', /^[A-Z]\d\d$/, stored.code);
  }
});
