import { endpointRule } from '../rule.ts';
import { excerpt, linkOf } from '../server-text/quote.ts';
import { endingCause } from './ending-cause.ts';
import { readRefusal, refusalOf } from './greeting-cause.ts';
import { factsOf } from './neighbours.ts';

export const clientBlocked = endpointRule({
  id: 'client-blocked',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'client-blocked') return null;
    const facts = factsOf(endpoint, check);
    const reply = facts && refusalOf(facts, endpoint.protocol);
    if (reply === null) return null;
    const reason = readRefusal(reply, endpoint.protocol);
    return {
      args: { reason, text: excerpt(reply.text), ...linkOf(reply) },
      evidence: [reply.evidence],
    };
  },
});
