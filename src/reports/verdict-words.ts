import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/legs.ts';
import type { Direction } from '../model/protocols.ts';
import { directionOf } from '../model/protocols.ts';
import { type Endpoint, isDecided, type RecommendedSettings, type Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { diagnosisOf, endpointOf, helpOf, isPartialFinding, wordsOf } from './find-words.ts';
import {
  causeIn,
  isAboutServer,
  isOnlyUndelivered,
  isSameStory,
  legsOfReport,
  movesDespiteProblems,
} from './read-legs.ts';
import type { Remedy, Tone } from './report-view.ts';

const directions = ['incoming', 'outgoing'] as const;

const tones: Record<Verdict, Tone> = {
  works: 'ok',
  'works-with-warnings': 'warn',
  broken: 'bad',
  'not-tested': 'mute',
};

export function toneOf(verdict: Verdict): Tone {
  return tones[verdict];
}

/** Whether mail flows in a direction, with or without warnings. */
export function flows(verdict: Verdict): boolean {
  return verdict === 'works' || verdict === 'works-with-warnings';
}

/** Two or three words for the postmark. */
export function stampOf(words: Words, report: Report): string {
  return words.message('report-stamp', { state: stampState(report) });
}

function stampState(report: Report): string {
  const { verdict } = report;
  if (!isDecided(report)) return 'testing';
  if (verdict === 'not-tested') return 'not-tested';
  const stopped = { incoming: isStopped(report, 'incoming'), outgoing: isStopped(report, 'outgoing') };
  if (stopped.incoming && stopped.outgoing) return 'mail-fails';
  if (stopped.incoming) return isOnlyUndelivered(report) ? 'no-new-mail' : 'cannot-receive';
  if (stopped.outgoing) return 'sending-fails';
  if (verdict === 'broken') return 'needs-repair';
  return verdict === 'works' ? 'works' : 'warnings';
}

/** The one sentence on top of a report, or of the answer of a provider; two where receiving and sending fail for two causes. */
export function verdictSentence(
  words: Words,
  report: Report,
  writer: 'provider' | 'other' = 'other',
): string {
  if (!isDecided(report)) return words.message('report-running');
  const two = twoCauses(words, report);
  if (two !== null) {
    const [incoming, outgoing] = [two.incoming, two.outgoing].map((one) => wordsOf(words, report, one).title);
    return words.message('report-verdict-two', {
      ...{ incoming, outgoing },
      undelivered: isOnlyUndelivered(report),
    });
  }
  return words.message('report-verdict', {
    ...{ story: storyOf(report), reason: reasonOf(words, report) },
    writer,
  });
}

function storyOf(report: Report): string {
  switch (report.verdict) {
    case 'works':
      return `works-${movedOf(report)}`;
    case 'works-with-warnings':
      return `warned-${movedOf(report)}`;
    case 'broken':
      return brokenStory(report);
    case 'not-tested':
      if (flows(report.incoming)) return 'unsure-sending';
      return flows(report.outgoing) ? 'unsure-receiving' : 'unsure';
  }
}

/** The title of the finding that explains the story, or what else does; null where nothing has to. */
function reasonOf(words: Words, report: Report): string | null {
  const cause = causeOf(report);
  if (cause !== null) return wordsOf(words, report, cause).title;
  if (report.verdict !== 'not-tested') return null;
  if (report.interrupted !== null) return words.message('report-ended-early');
  return report.endpoints.length === 0 ? words.message('report-no-server') : null;
}

/** What to do about it: one remedy, or one a direction where the causes differ. */
export function remediesOf(words: Words, report: Report): Remedy[] {
  const causes = isDecided(report) ? causesOf(words, report) : [];
  if (causes.length > 0) return causes.map(({ about, finding }) => remedyFor(words, report, finding, about));
  return [toRemedy(words, 'all', words.message('report-remedy', { remedy: plainRemedyOf(report) }))];
}

/** What to do where no finding says it. */
export function plainRemedyOf(report: Report): 'wait' | 'use' | 'password' | 'again' {
  if (!isDecided(report)) return 'wait';
  if (flows(report.verdict)) return 'use';
  return report.passwordGiven ? 'again' : 'password';
}

/** What the sentence on top speaks of: one finding, one a direction where the causes differ, or none. */
export function causesOf(words: Words, report: Report): { about: Direction | 'all'; finding: Finding }[] {
  const two = twoCauses(words, report);
  if (two !== null) return directions.map((about) => ({ about, finding: two[about] }));
  const finding = causeOf(report);
  return finding === null ? [] : [{ about: 'all', finding }];
}

/** All remedies as one text. */
export function remedyOf(words: Words, report: Report): string {
  return remediesOf(words, report)
    .map(({ label, lead, text }) => (label === null ? text : `${lead} ${text}`))
    .join(' ');
}

/** The finding the sentence speaks of: the cause of what is broken, else the gravest that fits the verdict. */
export function causeOf(report: Report): Finding | null {
  if (report.verdict === 'works') return null;
  const find = (severity: Finding['severity']) =>
    report.findings.find((finding) => finding.severity === severity) ?? null;
  const diagnosis = diagnosisOf(report);
  if (report.verdict === 'broken') {
    const stopped = directions.filter((direction) => isStopped(report, direction));
    const [only] = stopped;
    const own = stopped.length === 1 && only !== undefined ? causeIn(report, only) : null;
    return own ?? diagnosis ?? find('problem');
  }
  if (diagnosis !== null) return diagnosis;
  if (report.verdict === 'works-with-warnings') return warningOf(report) ?? find('warning');
  return find('problem') ?? findUntested(report) ?? findOurFault(report);
}

/** Where our own test broke off, that is why nothing is known. */
function findOurFault({ findings }: Report): Finding | null {
  return findings.find(({ code }) => code === 'server-upsets-our-test') ?? null;
}

/** Says why a check ended early, or null. */
export function interruptedSentence(
  words: Words,
  { interrupted, decidedMs, durationMs }: Report,
): string | null {
  if (interrupted === null) return null;
  const isVerdictThere = interrupted === 'restart' && decidedMs !== undefined && decidedMs <= durationMs;
  return words.message('report-interrupted', { why: isVerdictThere ? 'restart-decided' : interrupted });
}

/** In which directions mail flows. */
function movedOf({ incoming, outgoing }: Report): 'both' | 'receiving' | 'sending' | 'answered' {
  if (flows(incoming)) return flows(outgoing) ? 'both' : 'receiving';
  return flows(outgoing) ? 'sending' : 'answered';
}

/** Whether mail moves, safely or not. */
function moves(report: Report, direction: Direction): boolean {
  return flows(report[direction]) || movesDespiteProblems(report, direction);
}

function isStopped(report: Report, direction: Direction): boolean {
  return report[direction] === 'broken' && !movesDespiteProblems(report, direction);
}

/** The causes of the two directions where both are stopped, and not by the same thing. */
function twoCauses(words: Words, report: Report): Record<Direction, Finding> | null {
  if (report.verdict !== 'broken' || !directions.every((direction) => isStopped(report, direction)))
    return null;
  const incoming = causeIn(report, 'incoming');
  const outgoing = causeIn(report, 'outgoing');
  if (incoming === null || outgoing === null || isSameStory(words, report, incoming, outgoing)) return null;
  return { incoming, outgoing };
}

/** Of the warnings about the way mail travels, the first that says for whom it does not work, else the first. */
function warningOf(report: Report): Finding | null {
  const warnings = Object.values(legsOfReport(report)).flatMap(({ finding }) => finding ?? []);
  return warnings.find(isPartialFinding) ?? warnings[0] ?? null;
}

function brokenStory(report: Report): string {
  const { incoming, outgoing } = report;
  if (flows(incoming) && flows(outgoing)) return 'problem-both';
  const [receives, sends] = [moves(report, 'incoming'), moves(report, 'outgoing')];
  if (receives && sends) return 'repair-both';
  const stopped = { incoming: isStopped(report, 'incoming'), outgoing: isStopped(report, 'outgoing') };
  if (stopped.incoming && stopped.outgoing) return 'neither';
  if (stopped.incoming && !sends) return isOnlyUndelivered(report) ? 'no-new-mail' : 'no-receiving';
  if (stopped.incoming && isOnlyUndelivered(report))
    return flows(legsOfReport(report)['program-incoming'].verdict) ? 'reads-and-sends' : 'sends-undelivered';
  if (stopped.incoming) return 'sends-only';
  if (stopped.outgoing) return receives ? 'receives-only' : 'no-sending';
  if (receives) return 'repair-receiving';
  return sends ? 'repair-sending' : 'problem';
}

function findUntested(report: Report): Finding | undefined {
  return report.findings.find((finding) => finding.code === 'login-not-tested');
}

function remedyFor(words: Words, report: Report, cause: Finding, about: Direction | 'all'): Remedy {
  const { fix, steps } = wordsOf(words, report, cause);
  const other = otherWay(words, report, cause);
  const all = [...steps, other].filter((step) => step !== '');
  return { ...toRemedy(words, about, [fix, other].filter(Boolean).join(' '), all), help: helpOf(cause.code) };
}

function toRemedy(words: Words, about: Direction | 'all', text: string, steps = [text]): Remedy {
  return {
    label: about === 'all' ? null : words.message('report-remedy-for', { for: about }),
    lead: words.message('report-remedy-lead', { for: about }),
    about,
    ...{ text, steps },
    help: null,
  };
}

/** Names other settings that work, where there are any for the broken direction; else empty. */
export function otherWay(words: Words, report: Report, cause: Finding): string {
  const other = otherWayOf(report, cause);
  if (other === null) return '';
  const { host, port, security } = other;
  return words.message('report-other-way', { host, port: String(port), security });
}

/** Where the broken direction has other settings that work without a problem, they are the quickest remedy. */
export function otherWayOf(report: Report, cause: Finding): RecommendedSettings | null {
  const endpoint = endpointOf(report, cause);
  if (endpoint === null || cause.severity !== 'problem') return null;
  const direction = directionOf(endpoint.protocol);
  if (direction === null) return null;
  const other = report.recommended[direction];
  if (!other?.verified || isSame(endpoint, other) || !helps(report, cause, direction, other)) return null;
  return other;
}

/** Other settings help where the cause lies on the way to its server, and nothing is wrong with the way to the other one. */
function helps(
  report: Report,
  cause: Finding,
  direction: Direction,
  other: { host: string; port: number; security: Endpoint['security'] },
): boolean {
  if (other.security === 'none' || !isAboutServer(report, cause)) return false;
  const there = report.endpoints.find((one) => directionOf(one.protocol) === direction && isSame(one, other));
  return !report.findings.some(
    (finding) =>
      finding.endpoint === there?.id &&
      (finding.severity === 'problem' || (finding.severity === 'warning' && isPartialFinding(finding))),
  );
}

function isSame(endpoint: Endpoint, other: { host: string; port: number; security: string }): boolean {
  return endpoint.host === other.host && endpoint.port === other.port && endpoint.security === other.security;
}

/** How many findings of a severity there are. */
export function countOf(findings: readonly Finding[], severity: 'problem' | 'warning'): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
