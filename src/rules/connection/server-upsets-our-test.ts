import type { Attempt } from '../../model/attempt.ts';
import { checkRule } from '../rule.ts';

/** How much of the server's last words a finding quotes. */
const quoted = 200;

/** Something a server sent ended the part of us that reads it. That is our fault, and says nothing certain about the server. */
export const serverUpsetsOurTest = checkRule({
  id: 'server-upsets-our-test',
  severity: 'advice',
  actor: 'nobody',
  explains: ['login-not-tested'],
  judge({ endpoints }) {
    return endpoints.flatMap(({ id, failure, attempts }) => {
      if (failure?.kind !== 'our-fault') return [];
      const main = attempts[0];
      return [{ endpoint: id, args: { last: lastWords(main) }, evidence: [lastLine(main)] }];
    });
  },
});

function lastWords(attempt: Attempt | undefined): string {
  const line = attempt?.transcript.findLast(({ from }) => from === 'server');
  return [...(line?.text ?? '')].slice(0, quoted).join('');
}

function lastLine(attempt: Attempt | undefined) {
  return attempt === undefined || attempt.transcript.length === 0
    ? null
    : { attempt: attempt.id, lines: [attempt.transcript.length] };
}
