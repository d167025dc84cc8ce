import type { Finding } from '../../model/finding.ts';
import type { HomeCheck } from '../../model/home.ts';
import type { Report } from '../../model/report.ts';
import { countJudged } from '../../rules/count-judged.ts';
import { homeRules } from '../../rules/home/index.ts';
import { judge } from '../../rules/judge.ts';
import type { JudgedCheck } from '../../rules/rule.ts';
import { boundFacts } from './bound-facts.ts';
import { conclude } from './judge-check.ts';

const homeCodes = new Set(homeRules.map(({ id }) => id));

/**
 * A finished report with what the customer's own network saw beside it. What was judged of our own look stays as it is: it was judged
 * of what the servers really said, and the report holds less than that. Pure.
 */
export function withHome(report: Report, pasted: HomeCheck): Report {
  const home = boundFacts(pasted);
  const { account, passwordGiven, unverifiedLoginAllowed, endpoints, domain, discovery } = report;
  const check = {
    ...{ account, passwordGiven, unverifiedLoginAllowed, endpoints, domain, discovery, home },
    // The moment of our own look: what was pasted came later.
    now: new Date(report.createdAt),
  };
  const own = report.findings.filter((finding) => !isHome(finding));
  const found = judge(homeRules, check).findings;
  return { ...report, home, ...conclude(report, [...found, ...own]), ...countedWith(report, check, found) };
}

/** How much was looked for, with what was looked for in the customer's network; as it was for a report that did not count. */
function countedWith(
  report: Report,
  check: JudgedCheck,
  found: readonly Finding[],
): Pick<Report, 'judged' | 'checked'> {
  const { judged, checked } = report;
  if (judged === undefined || checked === undefined) return {};
  const others = Object.entries(judged).filter(([code]) => !homeCodes.has(code));
  const before = countJudged(
    homeRules,
    { ...check, home: report.home ?? null },
    report.findings.filter(isHome),
  );
  const fresh = countJudged(homeRules, check, found);
  const none = { done: 0, fine: 0 };
  const old = report.home === undefined ? none : before.checked;
  return {
    judged: { ...Object.fromEntries(others), ...fresh.judged },
    checked: {
      done: checked.done - old.done + fresh.checked.done,
      fine: checked.fine - old.fine + fresh.checked.fine,
    },
  };
}

function isHome({ code }: Finding): boolean {
  return homeCodes.has(code);
}
