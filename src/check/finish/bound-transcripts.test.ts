import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attempt } from '../../model/attempt.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import { boundTranscripts, transcriptBytes } from './bound-transcripts.ts';

function attempt(id: string, lines: number, length: number): Attempt {
  return {
    ...{
      id,
      purpose: 'login',
      address: '192.0.2.1',
      outcome: 'done',
      failure: null,
      startedMs: 0,
      steps: [],
    },
    transcript: Array.from({ length: lines }, (_one, at) => ({
      ...{ atMs: at, from: 'server' as const, text: `${at + 1} `.padEnd(length, 'x') },
    })),
  };
}

function reportOf(attempts: Attempt[], lines: number[]) {
  const [endpoint] = sampleReport().endpoints;
  assert.ok(endpoint);
  const evidence = [{ attempt: 'long1', lines }];
  const finding = { code: 'x', severity: 'problem' as const, endpoint: 'e1', args: {}, evidence };
  return sampleReport({ endpoints: [{ ...endpoint, attempts }], findings: [finding] });
}

test('long dialogues give way, short ones stay, and what is pointed at is found again', (t) => {
  const attempts = [
    attempt('short', 10, 50),
    ...Array.from({ length: 60 }, (_one, at) => attempt(`long${at}`, 200, 1000)),
  ];
  const report = reportOf(attempts, [3, 150, 200]);
  const bounded = boundTranscripts(report);
  const before = JSON.stringify(report).length;
  const after = JSON.stringify(bounded).length;
  t.diagnostic(`a report of ${Math.round(before / 1000)} kB takes ${Math.round(after / 1000)} kB`);
  assert.ok(before > 10_000_000 && after < transcriptBytes * 1.5, `${after}`);
  const [short, , long] = bounded.endpoints[0]?.attempts ?? [];
  assert.deepEqual(short, attempts[0]);
  const evidence = bounded.findings[0]?.evidence[0];
  const cited = evidence?.lines.map((line) => long?.transcript[line - 1]?.text.split(' ')[0]);
  assert.deepEqual(cited, ['3', '150', '200']);
  const notes = long?.transcript.flatMap(({ note }) => note ?? []) ?? [];
  assert.equal(notes.length, 2);
  const leftOut = notes.reduce((sum, { args }) => sum + Number(args.count), 0);
  assert.equal(leftOut + (long?.transcript.length ?? 0) - notes.length, 200, 'every line is kept or counted');
});

test('a report that fits is the same object', () => {
  const report = reportOf([attempt('long1', 200, 900)], [3]);
  assert.equal(boundTranscripts(report), report);
});
