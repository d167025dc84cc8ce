import type { Finding } from '../../model/finding.ts';
import type { Leg, LegState, Verdict } from '../../model/legs.ts';
import { directionOfLeg } from '../../model/legs.ts';
import type { Direction } from '../../model/protocols.ts';
import type { Endpoint, Report } from '../../model/report.ts';
import { ourFault } from '../../net/our-fault.ts';
import { descriptors } from '../../protocols/index.ts';
import { offersIn } from '../../protocols/keep-offer.ts';
import { countJudged } from '../../rules/count-judged.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { rules } from '../../rules/index.ts';
import { judge } from '../../rules/judge.ts';
import type { JudgedLegs } from '../../rules/legs.ts';
import { causeOfDirection, directionVerdict, judgeLegs, legsOf } from '../../rules/legs.ts';
import { withdrawSums } from '../../rules/withdraw-sums.ts';
import { recommend } from '../plan/choose-best.ts';
import { overallVerdict } from './verdicts.ts';

type Judged = Pick<
  Report,
  | 'findings'
  | 'diagnosis'
  | 'causes'
  | 'legs'
  | 'checked'
  | 'judged'
  | 'verdict'
  | 'incoming'
  | 'outgoing'
  | 'recommended'
>;

const sparesSettings = (code: string) => rules.find(({ id }) => id === code)?.sparesSettings === true;

/** From facts to verdict. Pure, so a stored report can be judged again by newer rules. */
export function judgeCheck(report: Report, now: Date): Judged {
  const { account, passwordGiven, unverifiedLoginAllowed, endpoints, domain, discovery, roundTrip } = report;
  const about = { account, now, passwordGiven, unverifiedLoginAllowed, domain, discovery };
  const check = {
    ...about,
    endpoints: endpoints.map(withOffers),
    roundTrip: roundTrip ?? null,
    resolverAnswers: report.resolverAnswers ?? null,
  };
  const all = judge(rules, check, (error) => ourFault(error, 'quit')).findings;
  return { ...conclude(report, all), ...countJudged(rules, check, all) };
}

/** Reports of before hold the lines of a server's capabilities only. */
function withOffers(endpoint: Endpoint): Endpoint {
  const { facts, protocol, security } = endpoint;
  const offers = facts.offers ?? offersIn(facts, security, descriptors[protocol].readOffer);
  return { ...endpoint, facts: { ...facts, offers } };
}

/** What findings mean for the way mail travels: legs, verdicts, causes, and the settings to use. */
export function conclude(report: Report, all: readonly Finding[]): Omit<Judged, 'checked' | 'judged'> {
  const { endpoints } = report;
  const legs = judgeLegs(rules, { ...report, findings: [...all] });
  const findings = withdrawSums(rules, all, legs);
  const incoming = directionVerdict(legs, 'incoming');
  const outgoing = directionVerdict(legs, 'outgoing');
  const cause = diagnose(rules, findings.filter(mattersWhere({ incoming, outgoing }, endpoints)));
  return {
    findings,
    diagnosis: cause && nameOf(cause),
    causes: {
      incoming: nameOf(causeIn(legs, 'incoming', cause)),
      outgoing: nameOf(causeIn(legs, 'outgoing', cause)),
    },
    legs: toStates(legs),
    verdict: overallVerdict(endpoints, { incoming, outgoing }),
    incoming,
    outgoing,
    recommended: {
      incoming: recommend(endpoints, findings, 'incoming', sparesSettings),
      outgoing: recommend(endpoints, findings, 'outgoing', sparesSettings),
    },
  };
}

/**
 * A discovered server can have a problem although its direction works at another one. That is a finding, and it is not why
 * the other direction is broken.
 */
function mattersWhere(
  verdicts: Record<Direction, Verdict>,
  endpoints: readonly Endpoint[],
): (finding: Finding) => boolean {
  return (finding) =>
    finding.endpoint === null ||
    legsOf(rules, finding, endpoints).some((leg) => !verdicts[directionOfLeg(leg)].startsWith('works'));
}

/** The diagnosis where it stops this direction too, else the direction's own cause. */
function causeIn(legs: JudgedLegs, direction: Direction, diagnosis: Finding | null): Finding | null {
  const own = causeOfDirection(rules, legs, direction);
  const problems = Object.entries(legs)
    .filter(([leg]) => directionOfLeg(leg as Leg) === direction)
    .flatMap(([, judged]) => judged.problems);
  return diagnosis !== null && problems.includes(diagnosis) ? diagnosis : own;
}

function nameOf(finding: Finding | null): LegState['finding'] {
  return finding && { code: finding.code, endpoint: finding.endpoint };
}

function toStates(legs: JudgedLegs): Record<Leg, LegState> {
  const states = Object.entries(legs).map(([leg, { verdict, finding }]) => [
    leg,
    { verdict, finding: nameOf(finding) },
  ]);
  return Object.fromEntries(states);
}
