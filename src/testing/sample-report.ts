import type { Attempt } from '../model/attempt.ts';
import type { MailProtocol } from '../model/protocols.ts';
import type { Endpoint, Report } from '../model/report.ts';
import { diagnose } from '../rules/diagnose.ts';
import { rules } from '../rules/index.ts';
import { judge } from '../rules/judge.ts';
import { healthyCheck, healthyNow, healthyPop3, healthySmtp, healthyTls } from './healthy-facts.ts';

/** A finished report of an account that works, without findings. */
export function sampleReport(change: Partial<Report> = {}): Report {
  const endpoints = change.endpoints ?? [healthyPop3(), healthySmtp()];
  return {
    schemaVersion: 1,
    id: 'sample-report-00000001',
    code: 'PH-7KQ2-M9XD',
    state: 'done',
    interrupted: null,
    createdAt: healthyNow.toISOString(),
    expiresAt: '2026-12-22T12:00:00.000Z',
    durationMs: 912,
    account: { address: 'ann@example.test', localPart: 'ann', domain: 'example.test' },
    passwordGiven: true,
    unverifiedLoginAllowed: false,
    verdict: 'works',
    incoming: 'works',
    outgoing: 'works',
    diagnosis: null,
    findings: [],
    domain: null,
    discovery: [],
    recommended: {
      incoming: { ...settingsOf(endpoints[0] ?? healthyPop3()), verified: true },
      outgoing: { ...settingsOf(endpoints[1] ?? healthySmtp()), verified: true },
    },
    versions: { posthorn: '0.1.0', rules: 1 },
    ...change,
    endpoints,
  };
}

/** A finished report of an account whose outgoing server shows an expired certificate, judged by the real rules. */
export function brokenReport(): Report {
  const endpoints = [
    healthyPop3(),
    expiredSubmission(),
    healthySmtp({}, { id: 'e3', attempts: [attempt('a3')] }),
  ];
  const check = healthyCheck({ endpoints });
  const { findings } = judge(rules, check);
  const cause = diagnose(rules, findings);
  return sampleReport({
    endpoints,
    findings,
    verdict: 'broken',
    outgoing: 'broken',
    diagnosis: cause && { code: cause.code, endpoint: cause.endpoint },
    recommended: {
      incoming: { ...settingsOf(healthyPop3()), verified: true },
      outgoing: { ...settingsOf(healthySmtp()), verified: true },
    },
  });
}

/** An endpoint on 587 that stops after TLS because the certificate ran out; the dialogue has line 5 as its proof. */
function expiredSubmission(): Endpoint {
  const healthy = healthySmtp();
  const certificate = { ...healthyTls().chain[0], validTo: '2026-11-09T23:59:59.000Z' };
  const evidence = { attempt: 'a2', lines: [5] };
  const tls = healthyTls({
    certificate: certificate as never,
    verified: false,
    errors: ['expired'],
    evidence,
  });
  const login = {
    ...healthy.facts.login,
    outcome: 'skipped',
    skipped: 'not-verified',
    mechanism: null,
    reply: null,
  };
  return healthySmtp(
    {
      tls,
      login: login as never,
      capabilities: ['PIPELINING', 'SIZE 10240000', 'STARTTLS', 'ENHANCEDSTATUSCODES'],
      relay: null,
      sending: null,
    },
    { id: 'e2', host: 'smtp.example.test', port: 587, security: 'starttls', attempts: [attempt('a2')] },
  );
}

function attempt(id: string): Attempt {
  const steps = [
    { name: 'dns', startMs: 0, durationMs: 18 },
    { name: 'tcp', startMs: 18, durationMs: 24 },
    { name: 'greeting', startMs: 42, durationMs: 61 },
    { name: 'capabilities', startMs: 103, durationMs: 22 },
    { name: 'starttls', startMs: 125, durationMs: 26 },
    { name: 'tls', startMs: 151, durationMs: 55 },
  ] as const;
  return {
    ...{ id, purpose: 'login', address: '192.0.2.7', outcome: 'done', failure: null, startedMs: 3 },
    steps: [...steps],
    transcript: [
      { atMs: 61, from: 'server', text: '220 smtp.example.test ESMTP Postfix <b>& friends</b>' },
      { atMs: 62, from: 'client', text: 'EHLO check.posthorn.invalid' },
      { atMs: 98, from: 'server', text: '250-STARTTLS' },
      { atMs: 121, from: 'client', text: 'STARTTLS' },
      { atMs: 176, from: 'note', text: 'TLS 1.3, certificate valid until 2026-11-09: expired' },
      { atMs: 177, from: 'note', text: 'stopped before the password' },
    ],
  };
}

function settingsOf({ protocol, host, port, security, username, source }: Endpoint) {
  return { protocol: protocol as MailProtocol, host, port, security, username, source };
}
