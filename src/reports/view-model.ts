import type { DiscoveryFact, Endpoint, Report, Verdict } from '../model/report.ts';
import type { Direction } from '../model/server-settings.ts';
import { directionOf } from '../model/server-settings.ts';
import { formatCount, formatDate } from '../rules/wording.ts';
import { toldText } from '../words/told-text.ts';
import type { Words } from '../words/words.ts';
import { diagnosisOf, helpOf, sortFindings, wordsOf } from './find-words.ts';
import { causeIn, isOnlyUndelivered, movesDespiteProblems } from './read-legs.ts';
import type { DiscoveryView, LightView, ReportView } from './report-view.ts';
import { firstTellings } from './tell-once.ts';
import {
  causeOf,
  flows,
  interruptedSentence,
  remediesOf,
  remedyOf,
  stampOf,
  toneOf,
  verdictSentence,
} from './verdict-words.ts';
import { toChecked } from './view-checked.ts';
import { kindOf, toEndpointView, toFindingView, toFound } from './view-endpoint.ts';
import { toRoundTripView } from './view-round-trip.ts';
import { toRoute } from './view-route.ts';
import { sourceName, toSettings } from './view-settings.ts';

export type { ReportView } from './report-view.ts';

const lightTitles: Record<Verdict, string> = {
  works: 'works',
  'works-with-warnings': 'works, with warnings',
  broken: 'does not work',
  'not-tested': 'was not tested',
};

/** A stored report as something to print: the words are added here, on reading. */
export function toReportView(words: Words, report: Report): ReportView {
  const { id, code, account, state, createdAt, expiresAt } = report;
  const diagnosis = diagnosisOf(report);
  const cause = causeOf(report);
  const firsts = firstTellings(words, report);
  const general = report.findings.filter((finding) => finding.endpoint === null);
  return {
    ...{ id, code, state, createdAt },
    address: account.address,
    domain: account.domain,
    interrupted: interruptedSentence(report),
    created: formatMoment(createdAt),
    expires: expiresAt === null ? null : formatDate(expiresAt),
    duration: `${(report.durationMs / 1000).toFixed(1)} s`,
    tone: state === 'done' ? toneOf(report.verdict) : 'mute',
    stamp: stampOf(report),
    verdict: verdictSentence(words, report),
    remedy: remedyOf(words, report),
    remedies: remediesOf(words, report),
    help: cause === null ? null : helpOf(cause.code),
    diagnosis: diagnosis === null ? null : toFindingView(words, report, diagnosis, firsts),
    lights: { incoming: toLight(words, report, 'incoming'), outgoing: toLight(words, report, 'outgoing') },
    settings: toSettings(report),
    route: toRoute(words, report),
    endpoints: report.endpoints.map((endpoint) => toEndpointView(words, report, endpoint, firsts)),
    general: sortFindings(report, general).map((finding) => toFindingView(words, report, finding, firsts)),
    discovery: report.discovery.map((fact) => toDiscovery(words, fact)),
    found: toFound(words, report, firsts),
    checked: toChecked(report),
    roundTrip: toRoundTripView(report),
    links: { html: `/reports/${id}`, json: `/reports/${id}.json`, text: `/reports/${id}.txt` },
  };
}

/** `22 November 2026, 12:00 UTC` */
function formatMoment(iso: string): string {
  return `${formatDate(iso)}, ${iso.slice(11, 16)} UTC`;
}

function toLight(words: Words, report: Report, direction: Direction): LightView {
  const verdict = report[direction];
  const name = direction === 'incoming' ? 'Incoming' : 'Outgoing';
  const moves = movesDespiteProblems(report, direction);
  const undelivered = direction === 'incoming' && isOnlyUndelivered(report) && !moves;
  return {
    tone: moves ? 'warn' : toneOf(verdict),
    title: undelivered
      ? 'New mail does not arrive'
      : `${name} ${moves ? 'works, but not safely' : lightTitles[verdict]}`,
    sentence: lightSentence(words, report, direction),
  };
}

function lightSentence(words: Words, report: Report, direction: Direction): string {
  const endpoints = report.endpoints.filter((endpoint) => directionOf(endpoint.protocol) === direction);
  const problem = causeIn(report, direction);
  if (report[direction] === 'broken' && problem !== null) return wordsOf(words, report, problem).title;
  if (endpoints.length === 0) return 'No server was tried.';
  const best = bestOf(report, direction, endpoints);
  if (flows(report[direction]) && best !== undefined) return describeServer(best);
  if (!report.passwordGiven) return 'No password was given, so nobody signed in.';
  return 'The password was not sent, so nobody signed in.';
}

/** The endpoint the recommendation was made from, else the first one that let us in. */
function bestOf(report: Report, direction: Direction, endpoints: readonly Endpoint[]): Endpoint | undefined {
  const chosen = report.recommended[direction];
  const same = endpoints.find(({ host, port }) => chosen?.host === host && chosen.port === port);
  return same ?? endpoints.find((endpoint) => endpoint.facts.login?.outcome === 'accepted') ?? endpoints[0];
}

/** `POP3 with SSL/TLS, signed in, 214 messages` */
function describeServer(endpoint: Endpoint): string {
  const { login, mailbox } = endpoint.facts;
  const parts = [kindOf(endpoint), login?.outcome === 'accepted' ? 'signed in' : 'not signed in'];
  if (typeof mailbox?.messages === 'number') parts.push(formatCount(mailbox.messages, 'message', 'messages'));
  return parts.join(', ');
}

function toDiscovery(
  words: Words,
  { source, asked, outcome, detail, candidates }: DiscoveryFact,
): DiscoveryView {
  const found = formatCount(candidates.length, 'server found', 'servers found');
  const outcomes = { found, nothing: 'nothing found', failed: 'could not be read' };
  const tone = outcome === 'found' ? 'ok' : 'mute';
  const told = { asked: toldText(words, asked), detail: toldText(words, detail) };
  return { source: sourceName(source), outcome: outcomes[outcome], tone, ...told };
}
