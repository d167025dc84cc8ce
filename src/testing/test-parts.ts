import assert from 'node:assert/strict';
import type { CheckParts } from '../check/context/check-parts.ts';
import { parseRequest } from '../check/request/parse-request.ts';
import { runCheck } from '../check/run/run-check.ts';
import type { ProgressEvent } from '../model/progress.ts';
import { neutralProvider } from '../model/provider.ts';
import type { Endpoint, Report } from '../model/report.ts';

/** Parts for checks of loopback servers; the resolver is a closed port, so nothing is ever looked up. */
export function testParts(change: Partial<CheckParts> = {}): CheckParts {
  return {
    allowNetworks: ['127.0.0.0/8'],
    allowPorts: '*',
    dns: '127.0.0.1:1',
    extraRoots: [],
    provider: neutralProvider,
    practice: null,
    ehloName: 'posthorn.invalid',
    probeRecipient: 'posthorn-probe@example.org',
    now: () => new Date(),
    ...change,
  };
}

/** Runs a check as the form would ask for it, or `byStaff` as only the desk can. */
export async function check(
  { byStaff, ...raw }: Record<string, unknown>,
  parts: CheckParts = testParts(),
  onProgress: (event: ProgressEvent) => void = () => {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Report> {
  const parsed = parseRequest({ address: 'ann@example.test', discovery: false, ...raw });
  if (!parsed.ok)
    throw new Error(parsed.errors.map(({ field, message }) => `${field}: ${message}`).join('\n'));
  const decided: Report[] = [];
  const listen = (event: ProgressEvent) => {
    if (event.type === 'decided') decided.push(event.report);
    onProgress(event);
  };
  const request = { ...parsed.value, ...(byStaff === true && { byStaff }) };
  const report = await runCheck(request, parts, 'test-report', 'PH-TEST-TEST', listen, signal);
  for (const early of decided) assertStands(early, report);
  return report;
}

/** What was told before the depth was known has to hold when it is: the law of the early verdict, in every check of every test. */
export function assertStands(early: Report, last: Report): void {
  assert.deepEqual(early.diagnosis, last.diagnosis, 'the diagnosis changed after it was decided');
  assert.deepEqual(early.causes, last.causes, 'the causes changed after they were decided');
  assert.deepEqual(early.recommended, last.recommended, 'the settings changed after they were decided');
  for (const side of ['verdict', 'incoming', 'outgoing'] as const) {
    const isSame = early[side] === last[side];
    assert.ok(isSame || last[side] === 'works-with-warnings', `${side}: ${early[side]}, then ${last[side]}`);
  }
}

/** A server on 127.0.0.1 as a request names it. */
export function typed(
  protocol: 'pop3' | 'imap' | 'smtp',
  port: number,
  security: 'tls' | 'starttls' | 'none',
) {
  return { protocol, host: '127.0.0.1', port, security };
}

/** The only endpoint of a report. */
export function only(report: Report): Endpoint {
  const [endpoint] = report.endpoints;
  if (endpoint === undefined || report.endpoints.length !== 1) throw new Error('one endpoint expected');
  return endpoint;
}

export function codes(report: Report): string[] {
  return report.findings.map(({ code }) => code);
}
