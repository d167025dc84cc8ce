import type { Finding } from '../model/finding.ts';
import type { Leg, Verdict } from '../model/legs.ts';
import { directionOfLeg, legs, legToServer } from '../model/legs.ts';
import type { Direction } from '../model/protocols.ts';
import { directionOf } from '../model/protocols.ts';
import type { Endpoint, Report } from '../model/report.ts';
import { isGiven } from '../model/sources.ts';
import { diagnose } from './diagnose.ts';
import type { LegName, Rule, Stage } from './rule.ts';

/** One leg judged: the finding is the cause where the leg breaks, else the first warning about it. */
export interface JudgedLeg {
  verdict: Verdict;
  finding: Finding | null;
  problems: Finding[];
  warnings: Finding[];
}

export type JudgedLegs = Record<Leg, JudgedLeg>;

/** What the legs are judged from. */
export type Judged = Pick<Report, 'endpoints' | 'findings' | 'roundTrip'>;

/** For the list of a stage: its rules know their stage, and one that names no leg of its own gets the stage's. */
export function inStage(stage: Stage, ...stageLegs: readonly LegName[]): (rule: Rule) => Rule {
  return (rule) => ({ ...rule, stage, legs: rule.legs ?? stageLegs });
}

/** The legs a finding is about. A finding that nobody knows any more is about the way to its server. */
export function legsOf(
  rules: readonly Rule[],
  finding: Pick<Finding, 'code' | 'endpoint' | 'args'>,
  endpoints: readonly Pick<Endpoint, 'id' | 'protocol'>[],
): Leg[] {
  const rule = rules.find(({ id }) => id === finding.code);
  const named = rule?.legs ?? ['to-server'];
  const names = typeof named === 'function' ? named(finding.args) : named;
  const endpoint = endpoints.find(({ id }) => id === finding.endpoint);
  const direction = endpoint && directionOf(endpoint.protocol);
  // What is beside mail stands on no leg of its way.
  if (direction === null) return [];
  const there: Leg[] =
    direction === undefined ? ['program-incoming', 'program-outgoing'] : [legToServer(direction)];
  return [...new Set(names.flatMap((name) => (name === 'to-server' ? there : [name])))];
}

/**
 * The one model that verdict, headline, list, picture and lights read. Settings somebody relies on (typed, or named by
 * the provider) are broken by any problem; where settings were only looked for, one server that works is enough.
 */
export function judgeLegs(rules: readonly Rule[], report: Judged): JudgedLegs {
  const { endpoints, findings } = report;
  const placed = findings.map((finding) => ({ finding, legs: legsOf(rules, finding, endpoints) }));
  const counted = {
    incoming: countedOf('incoming', endpoints, placed),
    outgoing: countedOf('outgoing', endpoints, placed),
  };
  const judged = legs.map((leg): [Leg, JudgedLeg] => {
    const direction = directionOfLeg(leg);
    const about = placed
      .filter(
        (one) => one.legs.includes(leg) && counts(one.finding, direction, endpoints, counted[direction]),
      )
      .map(({ finding }) => finding);
    return [leg, verdictOf(rules, about, isProven(leg, counted[direction].endpoints, report))];
  });
  return Object.fromEntries(judged) as JudgedLegs;
}

/** The verdict of a direction, from its legs: the way to the server has to be proven, the others must not break. */
export function directionVerdict(judged: JudgedLegs, direction: Direction): Verdict {
  const verdicts = legs.filter((leg) => directionOfLeg(leg) === direction).map((leg) => judged[leg]);
  if (verdicts.some(({ verdict }) => verdict === 'broken')) return 'broken';
  if (judged[legToServer(direction)].verdict === 'not-tested') return 'not-tested';
  return verdicts.some(({ finding }) => finding !== null) ? 'works-with-warnings' : 'works';
}

/** Why a direction is broken, or null: the one problem on its legs that explains most of the others. */
export function causeOfDirection(
  rules: readonly Rule[],
  judged: JudgedLegs,
  direction: Direction,
): Finding | null {
  const mine = legs.filter((leg) => directionOfLeg(leg) === direction).map((leg) => judged[leg]);
  const about = new Set(mine.flatMap(({ problems, warnings }) => [...problems, ...warnings]));
  return mine.some(({ verdict }) => verdict === 'broken') ? diagnose(rules, [...about]) : null;
}

interface Placed {
  finding: Finding;
  legs: Leg[];
}

interface Counted {
  endpoints: Endpoint[];
  /** True where one of the direction's servers works. */
  works: boolean;
}

function countedOf(direction: Direction, endpoints: readonly Endpoint[], placed: readonly Placed[]): Counted {
  const mine = endpoints.filter(({ protocol }) => directionOf(protocol) === direction);
  const broken = new Set(
    placed
      .filter((one) => one.finding.severity === 'problem')
      .filter((one) => one.legs.some((leg) => directionOfLeg(leg) === direction))
      .map(({ finding }) => finding.endpoint),
  );
  const working = mine.filter(({ id, facts }) => facts.login?.outcome === 'accepted' && !broken.has(id));
  const relied = mine.filter(({ source }) => isGiven(source));
  const counted = relied.length > 0 ? relied : working.length > 0 ? working : mine;
  return { endpoints: counted, works: working.length > 0 };
}

function counts(
  { endpoint: id, severity }: Finding,
  direction: Direction,
  endpoints: readonly Endpoint[],
  counted: Counted,
): boolean {
  // What is wrong with the domain stops mail only where nothing works; a warning about it holds in any case.
  if (id === null) return severity === 'warning' || !counted.works;
  const endpoint = endpoints.find((one) => one.id === id);
  if (endpoint === undefined || directionOf(endpoint.protocol) !== direction) return true;
  return counted.endpoints.includes(endpoint);
}

function verdictOf(rules: readonly Rule[], about: readonly Finding[], proven: boolean): JudgedLeg {
  const problems = about.filter(({ severity }) => severity === 'problem');
  const warnings = about.filter(({ severity }) => severity === 'warning');
  if (problems.length > 0) return { verdict: 'broken', finding: diagnose(rules, about), problems, warnings };
  const finding = warnings[0] ?? null;
  const works = finding === null ? 'works' : 'works-with-warnings';
  return { verdict: proven ? works : 'not-tested', finding, problems, warnings };
}

/** Whether something was seen to pass over a leg. A leg is never green because nothing was asked. */
function isProven(leg: Leg, counted: readonly Endpoint[], { roundTrip }: Judged): boolean {
  const delivered = roundTrip?.outcome === 'delivered';
  switch (leg) {
    case 'program-incoming':
    case 'program-outgoing':
      return counted.some(({ facts }) => facts.login?.outcome === 'accepted');
    case 'incoming-mailbox':
      return counted.some(({ facts }) => facts.mailbox !== null && facts.mailbox.refused === null);
    case 'outgoing-others':
      return delivered || counted.some(takesMailForOthers);
    case 'others-mailbox':
      return delivered;
  }
}

function takesMailForOthers({ facts }: Endpoint): boolean {
  const { envelopes = [] } = facts.sending ?? {};
  return envelopes.some(
    ({ question, rcpt }) => question === 'own-to-foreign' && rcpt?.status.startsWith('2') === true,
  );
}
