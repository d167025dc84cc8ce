import type { Finding } from '../model/finding.ts';
import type { Leg, LegState, Verdict } from '../model/legs.ts';
import { directionOfLeg, legs, legToServer } from '../model/legs.ts';
import type { Direction } from '../model/protocols.ts';
import { directionOf } from '../model/protocols.ts';
import type { Report } from '../model/report.ts';
import { explains } from '../rules/diagnose.ts';
import { rules } from '../rules/index.ts';
import { causeOfDirection, directionVerdict, judgeLegs, legsOf } from '../rules/legs.ts';
import type { Words } from '../words/words.ts';
import { diagnosisOf, isExposing } from './find-words.ts';
import { isSameTold } from './tell-once.ts';

/** One leg of a report as its page tells it. */
export interface LegStory {
  verdict: Verdict;
  finding: Finding | null;
}

/** The five legs of a report: as they were judged, or judged now for a report from before there were legs. */
export function legsOfReport(report: Report): Record<Leg, LegStory> {
  const stored = report.legs;
  if (stored !== undefined) return mapLegs((leg) => toStory(report, stored[leg]));
  const judged = judgeLegs(rules, report);
  return mapLegs((leg) => {
    const { verdict, finding } = judged[leg];
    const direction = directionOfLeg(leg);
    const told = report[direction];
    if (told === directionVerdict(judged, direction)) return { verdict, finding };
    // An older verdict stays what its reader was told: the way to the server carries it.
    if (leg === legToServer(direction)) return { verdict: told, finding };
    return { verdict: told === 'broken' || verdict !== 'broken' ? verdict : 'not-tested', finding };
  });
}

/** Why a direction is broken, or null where it is not, or nobody knows. */
export function causeIn(report: Report, direction: Direction): Finding | null {
  if (report[direction] !== 'broken') return null;
  if (report.causes !== undefined) return find(report, report.causes[direction]);
  const diagnosis = diagnosisOf(report);
  if (diagnosis !== null && directionsOf(report, diagnosis).includes(direction)) return diagnosis;
  return causeOfDirection(rules, judgeLegs(rules, report), direction);
}

/** The broken legs of a direction. */
export function brokenLegs(report: Report, direction: Direction): Leg[] {
  const states = legsOfReport(report);
  return legs.filter((leg) => directionOfLeg(leg) === direction && states[leg].verdict === 'broken');
}

/** Whether receiving is broken only because others cannot deliver: the mailbox itself can be read. */
export function isOnlyUndelivered(report: Report): boolean {
  const broken = brokenLegs(report, 'incoming');
  return broken.length === 1 && broken[0] === 'others-mailbox';
}

/** Whether mail moves in a direction although the verdict says broken: signed in, and every problem a mere exposure. */
export function movesDespiteProblems(report: Report, direction: Direction): boolean {
  const problems = report.findings.filter(
    (finding) => finding.severity === 'problem' && directionsOf(report, finding).includes(direction),
  );
  const signedIn = report.endpoints.some(
    ({ protocol, facts }) => directionOf(protocol) === direction && facts.login?.outcome === 'accepted',
  );
  return report[direction] === 'broken' && signedIn && problems.length > 0 && problems.every(isExposing);
}

/** Whether two findings are one story: the same, or one is why the other is there. */
export function isSameStory(words: Words, report: Report, a: Finding, b: Finding): boolean {
  if (a === b) return true;
  if (a.code === b.code) return isSameTold(words, report, a, b);
  const ruleOf = ({ code }: Finding) => rules.find(({ id }) => id === code);
  return explains(ruleOf(a), a, b) || explains(ruleOf(b), b, a);
}

/** The directions a finding speaks of. */
export function directionsOf(report: Report, finding: Finding): Direction[] {
  return [...new Set(legsOf(rules, finding, report.endpoints).map(directionOfLeg))];
}

/** Whether a finding is about the way to the server it was seen at, so that another server may do better. */
export function isAboutServer(report: Report, finding: Finding): boolean {
  const about = legsOf(rules, finding, report.endpoints);
  return about.some((leg) => leg === 'program-incoming' || leg === 'program-outgoing');
}

function mapLegs(read: (leg: Leg) => LegStory): Record<Leg, LegStory> {
  return Object.fromEntries(legs.map((leg) => [leg, read(leg)])) as Record<Leg, LegStory>;
}

function toStory(report: Report, { verdict, finding }: LegState): LegStory {
  return { verdict, finding: find(report, finding) };
}

function find(report: Report, named: LegState['finding']): Finding | null {
  const same = ({ code, endpoint }: Finding) => code === named?.code && endpoint === named?.endpoint;
  return named === null ? null : (report.findings.find(same) ?? null);
}
