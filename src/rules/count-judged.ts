import type { EndpointFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Endpoint, Report } from '../model/report.ts';
import type { JudgedCheck, Rule } from './rule.ts';

/**
 * Which questions were answered, place by place. A rule counts at an endpoint where all the facts it names were seen and the
 * dialogue came as far as the leg it is about; a rule over the whole check counts once, where its subject was looked at.
 * What only says that something is well is no question of its own.
 */
export function countJudged(
  rules: readonly Rule[],
  check: JudgedCheck,
  findings: readonly Finding[],
): Required<Pick<Report, 'checked' | 'judged'>> {
  const judged: Record<string, string[]> = {};
  for (const rule of rules.filter(({ severity }) => severity !== 'ok')) {
    const places = rule.scope === 'check' ? placesOfCheck(rule, check) : placesOf(rule, check.endpoints);
    if (places.length > 0) judged[rule.id] = places;
  }
  const open = new Set<string>();
  // A finding was judged, however little of the rest was seen. Advice is worth knowing, and nothing is amiss.
  for (const { code, endpoint, severity } of findings.filter((one) => one.severity !== 'ok')) {
    const places = judged[code] ?? [];
    const place = places.includes(wholeCheck) ? wholeCheck : (endpoint ?? wholeCheck);
    if (severity !== 'advice') open.add(`${code} ${place}`);
    judged[code] = [...new Set([...places, place])];
  }
  const all = Object.entries(judged).flatMap(([code, places]) => places.map((place) => `${code} ${place}`));
  return { checked: { done: all.length, fine: all.filter((one) => !open.has(one)).length }, judged };
}

/** The place of what was judged once for the whole check. */
export const wholeCheck = 'check';

function placesOf(rule: Extract<Rule, { scope: 'endpoint' }>, endpoints: readonly Endpoint[]): string[] {
  return endpoints
    .filter(
      ({ protocol, outcome, facts }) =>
        outcome !== 'skipped' &&
        rule.protocols.includes(protocol) &&
        rule.needs.every((need) => facts[need] !== null) &&
        cameAsFar(rule, facts),
    )
    .map(({ id }) => id);
}

/** A rule that names no fact still needs a dialogue that reached its subject. */
function cameAsFar({ needs, stage }: Extract<Rule, { scope: 'endpoint' }>, facts: EndpointFacts): boolean {
  if (needs.includes('login')) return facts.login?.outcome !== 'skipped' || stage === 'tls';
  if (needs.length > 0) return true;
  switch (stage) {
    case 'connection':
      return facts.resolution !== null;
    case 'tls':
      return facts.tls !== null || facts.capabilitiesRead;
    default:
      return facts.capabilitiesRead;
  }
}

function placesOfCheck({ stage }: Rule, check: JudgedCheck): string[] {
  const { domain, discovery, roundTrip, endpoints, home } = check;
  const looked = {
    delivery: Boolean(roundTrip) && roundTrip?.outcome !== 'not-run',
    discovery: domain !== null || discovery.length > 0,
    home: Boolean(home),
  };
  const isSeen =
    stage === 'delivery' || stage === 'discovery' || stage === 'home' ? looked[stage] : endpoints.length > 1;
  return isSeen ? [wholeCheck] : [];
}
