import type { Evidence } from '../model/attempt.ts';
import type { EndpointFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { offersOf } from '../model/offers.ts';
import type { Endpoint } from '../model/report.ts';
import { actorOf } from './actors.ts';
import type {
  Draft,
  EndpointRule,
  FactName,
  Given,
  JudgedCheck,
  JudgedEndpoint,
  Rule,
  Verdicts,
} from './rule.ts';

/** A rule that could not be applied to an endpoint, and the facts it missed. */
export interface NotTested {
  code: string;
  endpoint: string;
  missing: string[];
}

export interface Judgement {
  findings: Finding[];
  notTested: NotTested[];
}

/**
 * Applies every rule to the facts of a check. Pure: the same facts give the same findings. A rule that throws is handed to
 * `onFault`, and yields nothing.
 */
export function judge(
  rules: readonly Rule[],
  check: JudgedCheck,
  onFault: (error: unknown, code: string) => void = rethrow,
): Judgement {
  const trying = (code: string, judging: () => Verdicts): Verdicts => {
    try {
      return judging();
    } catch (error) {
      onFault(error, code);
      return null;
    }
  };
  const findings: Finding[] = [];
  const notTested: NotTested[] = [];
  for (const rule of rules) {
    if (rule.scope === 'check') {
      for (const draft of toDrafts(trying(rule.id, () => rule.judge(check))))
        findings.push(toFinding(rule, draft, draft.endpoint ?? null, check));
      continue;
    }
    for (const endpoint of check.endpoints) {
      if (!rule.protocols.includes(endpoint.protocol)) continue;
      const missing = rule.needs.filter((need) => endpoint.facts[need] === null);
      if (missing.length > 0) {
        notTested.push({ code: rule.id, endpoint: endpoint.id, missing });
        continue;
      }
      const verdicts = trying(rule.id, () =>
        rule.judge(only(endpoint.facts, rule), toJudged(endpoint), check),
      );
      for (const draft of toDrafts(verdicts)) findings.push(toFinding(rule, draft, endpoint.id, check));
    }
  }
  return { findings, notTested };
}

function rethrow(error: unknown): never {
  throw error;
}

function only(facts: EndpointFacts, rule: EndpointRule): Given<FactName> {
  return Object.fromEntries(rule.needs.map((need) => [need, facts[need]])) as Given<FactName>;
}

function toDrafts(verdicts: Verdicts): Draft[] {
  if (verdicts === null) return [];
  return Array.isArray(verdicts) ? verdicts : [verdicts];
}

function toFinding(
  rule: Rule,
  draft: Draft,
  endpoint: string | null,
  { endpoints }: Pick<JudgedCheck, 'endpoints'>,
): Finding {
  const args = draft.args ?? {};
  const evidence = (draft.evidence ?? []).filter((one): one is Evidence => one !== null && one !== undefined);
  return {
    code: rule.id,
    severity: draft.severity ?? rule.severity,
    endpoint,
    args,
    actor: actorOf(rule, { args, endpoint }, endpoints),
    evidence,
  };
}

function toJudged(endpoint: Endpoint): JudgedEndpoint {
  const { id, protocol, host, port, security, username, source, outcome, failure, facts } = endpoint;
  const main = endpoint.attempts.find((attempt) => attempt.purpose === 'login');
  const lastLine =
    main && main.transcript.length > 0 ? { attempt: main.id, lines: [main.transcript.length] } : null;
  const { capabilitiesRead, capabilitiesAt = null } = facts;
  return {
    ...{ id, protocol, host, port, security, username, source, outcome, failure },
    ...{ lastLine, offers: offersOf(facts), capabilitiesRead, capabilitiesAt },
  };
}
