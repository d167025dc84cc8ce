import type { Finding } from '../model/finding.ts';
import { isMail } from '../model/protocols.ts';
import type { Endpoint, Report } from '../model/report.ts';
import { healthyNow, healthyPop3, healthySmtp, healthyTls } from './healthy-facts.ts';

/** A report of one POP3 and one SMTP endpoint where everything works; change one thing. */
export function exampleReport(change: Partial<Report> = {}): Report {
  const incoming = renumber(healthyPop3(), 'a1');
  const outgoing = renumber(healthySmtp(), 'a2');
  return {
    schemaVersion: 1,
    id: 'Zm9yLXRlc3RzLW9ubHktMQ',
    code: 'PH-7KQ2-M9XD',
    state: 'done',
    interrupted: null,
    createdAt: healthyNow.toISOString(),
    expiresAt: null,
    durationMs: 812,
    account: { address: 'ann@example.test', localPart: 'ann', domain: 'example.test' },
    passwordGiven: true,
    unverifiedLoginAllowed: false,
    verdict: 'works',
    incoming: 'works',
    outgoing: 'works',
    diagnosis: null,
    findings: [],
    endpoints: [incoming, outgoing],
    domain: null,
    discovery: [],
    recommended: { incoming: recommend(incoming), outgoing: recommend(outgoing) },
    versions: { posthorn: '0.1.0', rules: 1 },
    ...change,
  };
}

/** The same, but the certificate of the outgoing server ran out on 9 November 2026. */
export function expiredReport(change: Partial<Report> = {}): Report {
  const base = exampleReport();
  const certificate = healthyTls().certificate;
  if (certificate === null) throw new Error('healthy TLS has a certificate');
  const validTo = '2026-11-09T23:59:59.000Z';
  const tls = healthyTls({ certificate: { ...certificate, validTo }, verified: false, errors: ['expired'] });
  const outgoing = renumber(healthySmtp({ tls, login: null, sending: null }), 'a2');
  const main = outgoing.attempts[0];
  if (main === undefined) throw new Error('a healthy endpoint has an attempt');
  main.steps = [
    { name: 'dns', startMs: 0, durationMs: 18 },
    { name: 'tcp', startMs: 18, durationMs: 24 },
    { name: 'tls', startMs: 42, durationMs: 55 },
  ];
  main.transcript = [
    { atMs: 42, from: 'note', text: 'connected to 192.0.2.7' },
    { atMs: 97, from: 'note', text: 'TLS 1.3, certificate valid until 2026-11-09: expired' },
    { atMs: 98, from: 'server', text: '220 mail.example.test ESMTP <b>Postfix</b>' },
  ];
  const finding: Finding = {
    code: 'certificate-expired',
    severity: 'problem',
    endpoint: 'e2',
    args: { expiredAt: validTo, days: 12 },
    evidence: [{ attempt: 'a2', lines: [2] }],
  };
  return {
    ...base,
    verdict: 'broken',
    outgoing: 'broken',
    diagnosis: { code: 'certificate-expired', endpoint: 'e2' },
    findings: [finding],
    endpoints: [base.endpoints[0] as Endpoint, outgoing],
    recommended: { incoming: base.recommended.incoming, outgoing: null },
    ...change,
  };
}

function renumber(endpoint: Endpoint, attempt: string): Endpoint {
  return { ...endpoint, attempts: endpoint.attempts.map((one) => ({ ...one, id: attempt })) };
}

function recommend({ protocol, host, port, security, username, source }: Endpoint) {
  return !isMail(protocol) ? null : { protocol, host, port, security, username, source, verified: true };
}
