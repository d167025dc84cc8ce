import type { Attempt } from '../model/attempt.ts';
import type { EndpointFacts } from '../model/facts.ts';
import type { Endpoint, Report } from '../model/report.ts';
import type { Redactor } from '../net/redactor.ts';

/** Facts that hold nothing a server could say after it has seen the password. */
const untold: readonly (keyof EndpointFacts)[] = ['resolution', 'tls', 'security', 'service'];

/** A judged report as it may be kept and shown: whatever a server said, without the password (law 7). */
export function redactReport(report: Report, redactor: Redactor): Report {
  const { findings, endpoints, roundTrip } = report;
  return {
    ...report,
    endpoints: endpoints.map((endpoint) => redactEndpoint(endpoint, redactor)),
    findings: findings.map((finding) => ({ ...finding, args: hideIn(finding.args, redactor) })),
    ...(roundTrip && { roundTrip: hideIn(roundTrip, redactor) }),
  };
}

function redactEndpoint(endpoint: Endpoint, redactor: Redactor): Endpoint {
  const facts = Object.fromEntries(
    Object.entries(endpoint.facts).map(([name, value]) => [
      name,
      untold.some((one) => one === name) ? value : hideIn(value, redactor),
    ]),
  ) as unknown as EndpointFacts;
  return {
    ...endpoint,
    facts,
    attempts: endpoint.attempts.map((attempt) => redactAttempt(attempt, redactor)),
  };
}

function redactAttempt(attempt: Attempt, redactor: Redactor): Attempt {
  const transcript = attempt.transcript.map((line) =>
    line.from === 'server' ? { ...line, text: redactor.hide(line.text) } : line,
  );
  return { ...attempt, transcript };
}

/** The same value with every string in it redacted. */
function hideIn<T>(value: T, redactor: Redactor): T {
  if (typeof value === 'string') return redactor.hide(value) as T;
  if (Array.isArray(value)) return value.map((one) => hideIn(one, redactor)) as T;
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hideIn(one, redactor)])) as T;
}
