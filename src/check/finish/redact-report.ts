import type { Attempt } from '../../model/attempt.ts';
import type { Endpoint, Report } from '../../model/report.ts';
import type { Redactor } from '../../net/redactor.ts';

/** Fields whose values are words of ours from closed lists, or ids: nothing that a server could choose. */
const ours = new Set([
  ...[
    'id',
    'endpoint',
    'attempt',
    'sentBy',
    'fetchedBy',
    'protocol',
    'security',
    'source',
    'outcome',
    'kind',
  ],
  ...[
    'step',
    'purpose',
    'question',
    'class',
    'mechanism',
    'skipped',
    'verdict',
    'folder',
    'problem',
    'seen',
    'program',
  ],
  ...['secondTry', 'withoutName', 'version', 'validFrom', 'validTo', 'time', 'startedAt', 'date'],
]);

/** In the headers of a message the protocol of a hop is what a server wrote. */
const oursInTrip = ours.difference(new Set(['protocol']));

/**
 * A judged report as it may be kept and shown, without the password (law 7). Nothing is left out: a server that learned the
 * password in one dialogue can say it in any other, in a certificate, in a name that it publishes, or a half at a time.
 */
export function redactReport(report: Report, redactor: Redactor): Report {
  // Transcripts first: only there it shows that two replies held a half each.
  const attempts = report.endpoints.map((endpoint) =>
    endpoint.attempts.map((attempt) => redactAttempt(attempt, redactor)),
  );
  const said = (text: string) => redactor.hide(text);
  const names = (text: string) => redactor.hideInNames(text);
  const { findings, endpoints, roundTrip, discovery, domain, recommended, takenBy } = report;
  return {
    ...report,
    endpoints: endpoints.map((endpoint, index) =>
      redactEndpoint(endpoint, attempts[index] ?? [], said, names),
    ),
    findings: findings.map((finding) => ({ ...finding, args: hideIn(finding.args, said) })),
    discovery: hideIn(discovery, names),
    domain: hideIn(domain, names),
    recommended: hideIn(recommended, names),
    ...(takenBy && { takenBy: hideIn(takenBy, names) }),
    ...(roundTrip && { roundTrip: hideIn(roundTrip, said, oursInTrip) }),
  };
}

type Hide = (text: string) => string;

function redactEndpoint(endpoint: Endpoint, attempts: Attempt[], said: Hide, names: Hide): Endpoint {
  const { host, username, failure, facts } = endpoint;
  const { resolution, tls, ...dialogue } = facts;
  return {
    ...endpoint,
    host: names(host),
    username: names(username),
    failure: hideIn(failure, names),
    facts: { resolution: hideIn(resolution, names), tls: hideIn(tls, names), ...hideIn(dialogue, said) },
    attempts,
  };
}

function redactAttempt(attempt: Attempt, redactor: Redactor): Attempt {
  const said = attempt.transcript.filter(({ from }) => from === 'server').map(({ text }) => text);
  const shown = redactor.hideLines(said).values();
  const transcript = attempt.transcript.map((line) => ({
    ...line,
    text: line.from === 'server' ? (shown.next().value ?? '') : redactor.hideInNames(line.text),
    ...(line.note && { note: hideIn(line.note, (text) => redactor.hideInNames(text)) }),
  }));
  return { ...attempt, failure: hideIn(attempt.failure, (text) => redactor.hideInNames(text)), transcript };
}

/** The same value with every string in it hidden where it has to be. */
function hideIn<T>(value: T, hide: Hide, except: ReadonlySet<string> = ours): T {
  if (typeof value === 'string') return hide(value) as T;
  if (Array.isArray(value)) return value.map((one) => hideIn(one, hide, except)) as T;
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, except.has(name) ? one : hideIn(one, hide, except)]),
  ) as T;
}
