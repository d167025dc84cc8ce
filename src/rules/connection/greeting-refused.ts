import { whoNamed } from '../actors.ts';
import { endpointRule } from '../rule.ts';
import { excerpt, linkOf } from '../server-text/quote.ts';
import { endingCause } from './ending-cause.ts';
import { readRefusal, refusalOf } from './greeting-cause.ts';
import { factsOf } from './neighbours.ts';

/** A refusal whose words name neither a block nor a passing overload: said plainly instead of guessed at. */
export const greetingRefused = endpointRule({
  id: 'greeting-refused',
  severity: 'problem',
  actor: {
    among: ['you', 'provider'],
    choose: ({ reason }, server) => (reason === 'no-service' ? whoNamed(server, 'provider') : 'provider'),
  },
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'greeting-refused') return null;
    const facts = factsOf(endpoint, check);
    const greeting = facts && refusalOf(facts, endpoint.protocol);
    if (!greeting) return { args: { reason: null, text: '' }, evidence: [endpoint.lastLine] };
    const reason = readRefusal(greeting, endpoint.protocol);
    return {
      args: { reason, text: excerpt(greeting.text), ...linkOf(greeting) },
      evidence: [greeting.evidence],
    };
  },
});
