import type { Finding, Severity } from '../model/finding.ts';
import { hostPort } from '../model/host-port.ts';
import type { Endpoint, Report } from '../model/report.ts';
import { directionOf } from '../model/server-settings.ts';
import { protocolName, securityName } from '../rules/wording.ts';
import type { Words } from '../words/words.ts';
import { failureText } from './failure-words.ts';
import { endpointOf, followsFrom, helpOf, sortFindings, wordsOf } from './find-words.ts';
import type { ChipView, EndpointView, FindingView, FoundView } from './report-view.ts';
import { type Firsts, tellOnce } from './tell-once.ts';
import { countOf } from './verdict-words.ts';
import { toCertificate } from './view-certificate.ts';
import { sourceName } from './view-settings.ts';
import { toTimeline } from './view-timeline.ts';
import { lineAnchor, severityTone, toTranscript } from './view-transcript.ts';
import { untestedAt } from './view-untested.ts';

const severityWords: Record<Severity, string> = {
  problem: 'Problem',
  warning: 'Warning',
  advice: 'Good to know',
  ok: 'Works',
};

/** One endpoint with all its evidence. */
export function toEndpointView(
  words: Words,
  report: Report,
  endpoint: Endpoint,
  firsts: Firsts,
): EndpointView {
  const { id, protocol, host, port, security, username, source, attempts, facts } = endpoint;
  const findings = sortFindings(
    report,
    report.findings.filter((finding) => finding.endpoint === id),
  );
  const ids = new Set(attempts.map((attempt) => attempt.id));
  const marking = report.findings.filter((finding) => finding.evidence.some((one) => ids.has(one.attempt)));
  const chip = chipOf(endpoint, findings);
  return {
    ...{ id, protocol, host, port, username, chip, tone: chip.tone },
    direction: directionOf(protocol),
    title: `${roleOf(protocol)}, ${kindOf(endpoint)}`,
    hostPort: hostPort(endpoint),
    security: securityName(security),
    source: sourceName(source),
    outcome: outcomeOf(endpoint),
    findings: findings.map((finding) => toFindingView(words, report, finding, firsts)),
    timeline: toTimeline(attempts.find((attempt) => attempt.purpose === 'login') ?? attempts[0]),
    certificate: toCertificate(facts.tls, new Date(report.createdAt)),
    capabilities: capabilitiesOf(endpoint),
    untested: untestedAt(report, endpoint),
    transcripts: attempts.map((attempt) => toTranscript(attempt, marking)),
  };
}

/** A finding in words, with links to its evidence, and to where the same was told first. */
export function toFindingView(words: Words, report: Report, finding: Finding, firsts: Firsts): FindingView {
  const { code, severity, endpoint, evidence } = finding;
  return {
    ...{ code, severity, endpoint },
    ...wordsOf(words, report, finding),
    severityWord: severityWords[severity],
    tone: severityTone(severity),
    help: helpOf(code),
    follows: followsFrom(words, report, finding),
    sameAs: sameAs(report, firsts.get(finding)),
    evidence: evidence.map(({ attempt, lines }) => ({
      attempt,
      lines,
      anchors: lines.map((line) => lineAnchor(attempt, line)),
    })),
  };
}

/** What has to be told, gravest first, each once with its places. */
export function toFound(words: Words, report: Report, firsts: Firsts): FoundView[] {
  const loud = report.findings.filter(({ severity }) => severity !== 'ok');
  return tellOnce(words, report, sortFindings(report, loud)).map(({ finding, all }) => ({
    ...toFindingView(words, report, finding, firsts),
    places: all.flatMap((one) => {
      const endpoint = endpointOf(report, one);
      return endpoint === null ? [] : [{ id: endpoint.id, text: placeText(endpoint) }];
    }),
  }));
}

/** `Incoming, mail.example.test:995` */
function placeText(endpoint: Endpoint): string {
  return `${roleOf(endpoint.protocol)}, ${hostPort(endpoint)}`;
}

function sameAs(report: Report, first: Finding | undefined): FindingView['sameAs'] {
  const endpoint = first && endpointOf(report, first);
  if (first === undefined || !endpoint) return null;
  return { anchor: `f-${endpoint.id}-${first.code}`, place: hostPort(endpoint) };
}

/** `Incoming`, `Outgoing`; a protocol by which no mail travels is beside it. */
export function roleOf(protocol: Endpoint['protocol']): string {
  const direction = directionOf(protocol);
  if (direction === null) return 'Beside mail';
  return direction === 'incoming' ? 'Incoming' : 'Outgoing';
}

/** `POP3 with SSL/TLS`, `SMTP without encryption` */
export function kindOf({ protocol, security }: Pick<Endpoint, 'protocol' | 'security'>): string {
  return security === 'none'
    ? `${protocolName(protocol)} without encryption`
    : `${protocolName(protocol)} with ${securityName(security)}`;
}

function chipOf(endpoint: Endpoint, findings: readonly Finding[]): ChipView {
  const problems = countOf(findings, 'problem');
  if (problems !== null) return { tone: 'bad', text: problems };
  if (endpoint.outcome === 'skipped') return { tone: 'mute', text: 'not tried' };
  if (endpoint.outcome === 'failed') return { tone: 'bad', text: 'failed' };
  const warnings = countOf(findings, 'warning');
  if (warnings !== null) return { tone: 'warn', text: warnings };
  const accepted = endpoint.facts.login?.outcome === 'accepted';
  return accepted ? { tone: 'ok', text: 'verified' } : { tone: 'mute', text: 'not signed in' };
}

function outcomeOf({ outcome, failure, facts }: Endpoint): string {
  if (outcome === 'skipped') return 'This server was not tried.';
  if (outcome === 'failed')
    return failure === null ? 'The test failed.' : `The test stopped: ${failureText(failure)}.`;
  if (facts.login?.outcome === 'accepted') return 'The server let us sign in.';
  if (facts.login?.outcome === 'refused') return 'The server did not let us sign in.';
  return 'The server answered; nobody signed in.';
}

function capabilitiesOf({ security, facts }: Endpoint): EndpointView['capabilities'] {
  const upgraded = security === 'starttls';
  return [
    { title: upgraded ? 'Before encryption' : 'What the server can do', lines: facts.capabilities },
    { title: upgraded ? 'After encryption' : 'What the server can do', lines: facts.capabilitiesTls },
  ].filter(({ lines }) => lines.length > 0);
}
