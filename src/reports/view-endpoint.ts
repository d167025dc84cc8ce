import type { Finding } from '../model/finding.ts';
import { hostPort } from '../model/host-port.ts';
import { directionOf, rowOf } from '../model/protocols.ts';
import type { Endpoint, Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { endpointOf, followsFrom, helpOf, sortFindings, wordsOf } from './find-words.ts';
import type { ChipView, EndpointView, FindingView, FoundView } from './report-view.ts';
import { type Firsts, tellOnce } from './tell-once.ts';
import { countOf } from './verdict-words.ts';
import { whoOf } from './view-acting.ts';
import { toCertificate } from './view-certificate.ts';
import { sourceName } from './view-settings.ts';
import { toTimeline } from './view-timeline.ts';
import { lineAnchor, severityTone, toTranscript } from './view-transcript.ts';
import { untestedAt } from './view-untested.ts';

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
  const chip = chipOf(words, endpoint, findings);
  return {
    ...{ id, protocol, host, port, username, chip, tone: chip.tone },
    direction: directionOf(protocol),
    title: endpointTitle(words, endpoint),
    hostPort: hostPort(endpoint),
    security: words.message('report-security', { security }),
    source: sourceName(words, source),
    from: words.message('report-from', { source }),
    outcome: outcomeOf(words, endpoint),
    findings: findings.map((finding) => toFindingView(words, report, finding, firsts)),
    timeline: toTimeline(words, attempts.find((attempt) => attempt.purpose === 'login') ?? attempts[0]),
    certificate: toCertificate(words, facts.tls, new Date(report.createdAt)),
    capabilities: capabilitiesOf(words, endpoint),
    untested: untestedAt(words, report, endpoint),
    transcripts: attempts.map((attempt) => toTranscript(words, attempt, marking)),
  };
}

/** A finding in words, with links to its evidence, and to where the same was told first. */
export function toFindingView(words: Words, report: Report, finding: Finding, firsts: Firsts): FindingView {
  const { code, severity, endpoint, evidence } = finding;
  return {
    ...{ code, severity, endpoint },
    ...wordsOf(words, report, finding),
    ...whoOf(words, report, finding),
    severityWord: words.message('report-severity', { severity }),
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
      return endpoint === null ? [] : [{ id: endpoint.id, text: placeText(words, endpoint) }];
    }),
  }));
}

/** `Incoming, mail.example.test:995` */
function placeText(words: Words, endpoint: Endpoint): string {
  const direction = directionOf(endpoint.protocol);
  return words.message('report-place', { direction, place: hostPort(endpoint) });
}

function sameAs(report: Report, first: Finding | undefined): FindingView['sameAs'] {
  const endpoint = first && endpointOf(report, first);
  if (first === undefined || !endpoint) return null;
  return { anchor: `f-${endpoint.id}-${first.code}`, place: hostPort(endpoint) };
}

/** `Incoming, POP3 with SSL/TLS`; a protocol by which no mail travels is beside it. */
export function endpointTitle(words: Words, { protocol, security }: Kind): string {
  const args = { direction: directionOf(protocol), service: rowOf(protocol).name, security };
  return words.message('report-endpoint', args);
}

type Kind = Pick<Endpoint, 'protocol' | 'security'>;

function chipOf(words: Words, endpoint: Endpoint, findings: readonly Finding[]): ChipView {
  const chip = (tone: ChipView['tone'], state: string, count = 0) => {
    return { tone, text: words.message('report-chip', { state, count }) };
  };
  const problems = countOf(findings, 'problem');
  if (problems > 0) return chip('bad', 'problem', problems);
  if (endpoint.outcome === 'skipped') return chip('mute', 'not-tried');
  if (endpoint.outcome === 'failed') return chip('bad', 'failed');
  const warnings = countOf(findings, 'warning');
  if (warnings > 0) return chip('warn', 'warning', warnings);
  const accepted = endpoint.facts.login?.outcome === 'accepted';
  return accepted ? chip('ok', 'verified') : chip('mute', 'not-signed-in');
}

function outcomeOf(words: Words, { outcome, failure, facts }: Endpoint): string {
  const login = facts.login?.outcome;
  const signedIn = login === 'accepted' || login === 'refused' ? login : 'answered';
  const args = { outcome: outcome === 'done' ? signedIn : outcome, kind: failure?.kind ?? null };
  return words.message('report-outcome', args);
}

function capabilitiesOf(words: Words, { security, facts }: Endpoint): EndpointView['capabilities'] {
  const upgraded = security === 'starttls';
  const title = (when: 'before' | 'after') =>
    words.message('report-capabilities', { when: upgraded ? when : 'always' });
  return [
    { title: title('before'), lines: facts.capabilities },
    { title: title('after'), lines: facts.capabilitiesTls },
  ].filter(({ lines }) => lines.length > 0);
}
