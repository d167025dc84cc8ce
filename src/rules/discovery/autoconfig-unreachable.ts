import type { DiscoveryAnswer, PublishingProblem } from '../../model/report.ts';
import { checkRule } from '../rule.ts';

/** A resolver that fails for us may work for others. */
const notTheirs: readonly (PublishingProblem | null)[] = ['dns-failure', null];

export const autoconfigUnreachable = checkRule({
  id: 'autoconfig-unreachable',
  severity: 'warning',
  actor: 'domain-owner',
  alsoInProgram: true,
  judge({ discovery }) {
    const answers = discovery.find(({ source }) => source === 'autoconfig')?.answers ?? [];
    // Programs go on to the next place, so one that answers over https is enough.
    if (answers.some(({ outcome, verifiedTls }) => outcome === 'found' && verifiedTls)) return null;
    const failed = answers.find(isFault);
    if (failed === undefined) return null;
    const overHttp = answers.some(({ outcome }) => outcome === 'found');
    const { url, problem, status } = failed;
    return { args: { url, problem, status, overHttp } };
  },
});

function isFault({ outcome, problem, url }: DiscoveryAnswer): boolean {
  return outcome === 'failed' && url.startsWith('https:') && !notTheirs.includes(problem);
}
