import type { Direction } from '../model/protocols.ts';
import { directionOf, rowOf } from '../model/protocols.ts';
import { type DiscoveryFact, type Endpoint, isDecided, type Report } from '../model/report.ts';
import { toldText } from '../words/told-text.ts';
import type { Words } from '../words/words.ts';
import { diagnosisOf, helpOf, sortFindings, wordsOf } from './find-words.ts';
import { startOf } from './log-times.ts';
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
import { type Desk, toActing } from './view-acting.ts';
import { toChecked } from './view-checked.ts';
import { toEndpointView, toFindingView, toFound } from './view-endpoint.ts';
import { toHomeView } from './view-home.ts';
import { toRoundTripView } from './view-round-trip.ts';
import { toRoute } from './view-route.ts';
import { sourceName, toSettings } from './view-settings.ts';

export type { ReportView } from './report-view.ts';

/** A stored report as something to print: the words are added here, on reading. `desk` tells whom the reader can turn to. */
export function toReportView(words: Words, report: Report, desk: Desk = {}): ReportView {
  const { id, code, account, state, createdAt, expiresAt } = report;
  const decided = isDecided(report);
  const seconds = report.durationMs / 1000;
  const diagnosis = diagnosisOf(report);
  const cause = causeOf(report);
  const firsts = firstTellings(words, report);
  const found = toFound(words, report, firsts);
  const general = report.findings.filter((finding) => finding.endpoint === null);
  return {
    ...{ id, code, state, createdAt },
    address: account.address,
    domain: account.domain,
    interrupted: interruptedSentence(words, report),
    created: words.message('report-moment', { iso: createdAt }),
    ...{ startedAt: startOf(report), testedFrom: report.testedFrom ?? [] },
    tested: words.message('report-tested-at', { iso: createdAt, seconds }),
    seconds,
    expires: expiresAt === null ? null : words.message('report-date', { iso: expiresAt }),
    duration: words.message('report-seconds', { seconds }),
    isDecided: decided,
    isLooking: decided && state !== 'done',
    tone: decided ? toneOf(report.verdict) : 'mute',
    stamp: stampOf(words, report),
    verdict: verdictSentence(words, report),
    remedy: remedyOf(words, report),
    remedies: remediesOf(words, report),
    acting: toActing(words, report, desk),
    help: cause === null ? null : helpOf(cause.code),
    diagnosis: diagnosis === null ? null : toFindingView(words, report, diagnosis, firsts),
    lights: { incoming: toLight(words, report, 'incoming'), outgoing: toLight(words, report, 'outgoing') },
    settings: toSettings(words, report),
    route: toRoute(words, report),
    endpoints: report.endpoints.map((endpoint) => toEndpointView(words, report, endpoint, firsts)),
    general: sortFindings(report, general).map((finding) => toFindingView(words, report, finding, firsts)),
    discovery: report.discovery.map((fact) => toDiscovery(words, fact)),
    found,
    checked: toChecked(words, report),
    roundTrip: toRoundTripView(words, report),
    home: toHomeView(words, report, found),
    links: { html: `/reports/${id}`, json: `/reports/${id}.json`, text: `/reports/${id}.txt` },
  };
}

function toLight(words: Words, report: Report, direction: Direction): LightView {
  const verdict = report[direction];
  const moves = movesDespiteProblems(report, direction);
  const undelivered = direction === 'incoming' && isOnlyUndelivered(report) && !moves;
  const state = undelivered ? 'undelivered' : moves ? 'unsafe' : verdict;
  return {
    tone: moves ? 'warn' : toneOf(verdict),
    title: words.message('report-light', { direction, state }),
    sentence: lightSentence(words, report, direction),
  };
}

function lightSentence(words: Words, report: Report, direction: Direction): string {
  const endpoints = report.endpoints.filter((endpoint) => directionOf(endpoint.protocol) === direction);
  const problem = causeIn(report, direction);
  if (report[direction] === 'broken' && problem !== null) return wordsOf(words, report, problem).title;
  const untried = (why: string) => words.message('report-light-untried', { why });
  if (endpoints.length === 0) return untried('no-server');
  const best = bestOf(report, direction, endpoints);
  if (flows(report[direction]) && best !== undefined) return describeServer(words, best);
  return untried(report.passwordGiven ? 'not-sent' : 'no-password');
}

/** The endpoint the recommendation was made from, else the first one that let us in. */
function bestOf(report: Report, direction: Direction, endpoints: readonly Endpoint[]): Endpoint | undefined {
  const chosen = report.recommended[direction];
  const same = endpoints.find(({ host, port }) => chosen?.host === host && chosen.port === port);
  return same ?? endpoints.find((endpoint) => endpoint.facts.login?.outcome === 'accepted') ?? endpoints[0];
}

/** `POP3 with SSL/TLS, signed in, 214 messages` */
function describeServer(words: Words, { protocol, security, facts }: Endpoint): string {
  return words.message('report-light-server', {
    ...{ service: rowOf(protocol).name, security },
    signedIn: facts.login?.outcome === 'accepted',
    messages: typeof facts.mailbox?.messages === 'number' ? facts.mailbox.messages : null,
  });
}

function toDiscovery(
  words: Words,
  { source, asked, outcome, detail, candidates }: DiscoveryFact,
): DiscoveryView {
  return {
    asked: toldText(words, asked),
    detail: toldText(words, detail),
    source: sourceName(words, source),
    outcome: words.message('report-looked-outcome', { outcome, count: candidates.length }),
    tone: outcome === 'found' ? 'ok' : 'mute',
  };
}
