import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from '../../model/message.ts';
import { Secret } from '../../model/secret.ts';
import { endNote } from '../../net/end-note.ts';
import { Redactor } from '../../net/redactor.ts';
import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { goodTrip } from '../../testing/round-trip-facts.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import { redactReport } from './redact-report.ts';

const password = 'Tr0ub4dor&3';

/** The same value with the password in every string that is not a word of ours from a closed list. */
function plant<T>(value: T, planted: { count: number }, path = ''): T {
  if (typeof value === 'string') {
    if (closed.test(path)) return value;
    planted.count += 1;
    return `${value} ${password}` as T;
  }
  if (Array.isArray(value)) return value.map((one) => plant(one, planted, path)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, one]) => [name, plant(one, planted, `${path}.${name}`)]);
  return Object.fromEntries(entries) as T;
}

/** Ids and words of ours; everything else could have been chosen by a server. */
const closed =
  /(?<!hops)\.protocol$|\.(?:id|attempt|sentBy|fetchedBy|security|source|outcome|kind|step|purpose|question|class|mechanism|skipped|verdict|folder|problem|seen|program|secondTry|withoutName|version|validFrom|validTo|time|startedAt|date)$|transcript\.from$|attempts\.address$|steps\.name$/;

test('the password is found in no text of a report, wherever a server put it', () => {
  const planted = { count: 0 };
  const {
    endpoints,
    roundTrip = null,
    discovery,
    domain,
    recommended,
    findings,
  } = sampleReport({
    endpoints: [healthyPop3(), healthySmtp()],
    roundTrip: goodTrip(),
  });
  const server = {
    protocol: 'imap',
    host: 'mail.example.test',
    port: 993,
    security: 'tls',
    username: 'ann',
  } as const;
  const takenBy = [
    { program: 'thunderbird', source: 'autoconfig' as const, incoming: server, outgoing: server },
  ];
  const report = sampleReport(
    plant({ endpoints, roundTrip, discovery, domain, recommended, takenBy, findings: [] }, planted),
  );
  report.findings = findings.map((finding) => ({ ...finding, args: { said: `no ${password}` } }));
  assert.ok(planted.count > 100, `${planted.count} places`);
  const redactor = new Redactor(new Secret(password));
  redactor.credentialsSent();
  const shown = JSON.stringify(redactReport(report, redactor));
  const at = shown.indexOf('Tr0ub4dor');
  assert.ok(at < 0, shown.slice(Math.max(0, at - 200), at + 50));
});

test('words of ours stay, whatever the password is', () => {
  for (const secret of ['e1', 'tls', 'starttls', 'a1', 'accepted', 'pop3', '127.0.0.1', 'x']) {
    const redactor = new Redactor(new Secret(secret));
    redactor.credentialsSent();
    const report = sampleReport({ endpoints: [healthyPop3(), healthySmtp()] });
    const shown = redactReport(report, redactor);
    const structure = ({ endpoints }: typeof report) =>
      endpoints.map(({ id, protocol, security, source, outcome, attempts, facts }) => [
        ...[id, protocol, security, source, outcome, facts.login?.outcome, facts.tls?.version],
        ...attempts.map((attempt) => [attempt.id, attempt.purpose, attempt.outcome]),
      ]);
    assert.deepEqual(structure(shown), structure(report));
  }
});

test('the password is found in no remark of ours and in no detail of a failure', () => {
  const detail = tell('detail-greeting', { said: password });
  const violation = { what: tell('detail-answered', { said: [password], command: 'EHLO' }), evidence };
  const failure = { kind: 'refused-by-server' as const, step: 'greeting' as const, detail };
  const endpoint = healthySmtp({ violation }, { failure });
  const note = endNote('note-ended', failure);
  for (const attempt of endpoint.attempts) {
    attempt.failure = failure;
    attempt.transcript.push({ atMs: 1, from: 'note', text: '', note });
  }
  const report = sampleReport({ endpoints: [endpoint] });
  assert.ok(endpoint.attempts.length > 0 && JSON.stringify(report).split(password).length >= 5);
  const redactor = new Redactor(new Secret(password));
  redactor.credentialsSent();
  assert.ok(!JSON.stringify(redactReport(report, redactor)).includes(password));
});

const evidence = { attempt: 'a1', lines: [1] };
