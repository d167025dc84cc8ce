import type { FastifyInstance } from 'fastify';
import { HttpProblem, type ProblemReason, problemReasons } from '../http-problem.ts';
import { renderPage } from '../pages.ts';
import { problemText } from '../problem-words.ts';

/** What each kind of problem of the interface means: the pages to which the `type` of a problem leads. */
export function addProblemPages(app: FastifyInstance): void {
  app.get<{ Params: { reason: string } }>('/api/problems/:reason', async (request, reply) => {
    const reason = problemReasons.find((one) => one === request.params.reason);
    if (reason === undefined) throw new HttpProblem(404, 'not-found');
    const { words } = request;
    const { title, text } = problemText(words, new HttpProblem(400, reason, 60));
    return renderPage(reply, 'problem', {
      ...{ title, robots: 'noindex' as const, text, reason },
      more: words.message('problem-for-programs', { advice: adviceFor(reason) }),
    });
  });
}

/** What a program does about it. */
function adviceFor(reason: ProblemReason): 'wait' | 'change' | 'key' | 'gone' | 'page' {
  return advice[reason] ?? 'change';
}

const advice: Partial<Record<ProblemReason, 'wait' | 'key' | 'gone' | 'page'>> = {
  ...{
    'too-many': 'wait',
    'too-many-streams': 'wait',
    'too-many-searches': 'wait',
    'too-many-keys': 'wait',
    'repeat-running': 'wait',
  },
  ...{ busy: 'wait', closing: 'wait', storage: 'wait', failed: 'wait' },
  ...{ 'key-missing': 'key', 'key-unknown': 'key', 'key-ended': 'key', 'scope-missing': 'key' },
  ...{ 'not-found': 'gone', 'claim-gone': 'gone' },
  ...{ 'other-site': 'page', 'other-host': 'page', 'not-your-role': 'page', 'wrong-code': 'page' },
};
