import type { Reply } from '../../model/facts.ts';
import { refusedWith } from '../login/endpoint-refusal.ts';
import type { JudgedCheck, JudgedEndpoint } from '../rule.ts';
import { endpointRule } from '../rule.ts';
import { excerpt, linkOf } from '../server-text/quote.ts';
import { endingCause } from './ending-cause.ts';
import { refusalOf } from './greeting-cause.ts';
import { factsOf } from './neighbours.ts';

export const serverBusy = endpointRule({
  id: 'server-busy',
  severity: 'problem',
  actor: 'provider',
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    const greetingReply = turnedAway(endpoint, check);
    if (greetingReply === null)
      return refusedWith('server-busy', endpoint, check, { manyConnections: false, text: '' });
    const manyConnections = /too many|limit|exceed|maximum/i.test(greetingReply.text);
    return {
      args: { manyConnections, text: excerpt(greetingReply.text), ...linkOf(greetingReply) },
      evidence: [greetingReply.evidence],
    };
  },
});

/** The reply that ended the dialogue before the login by saying that the server is busy, or null. */
function turnedAway(endpoint: JudgedEndpoint, check: JudgedCheck): Reply | null {
  const facts = factsOf(endpoint, check);
  return facts !== null && endingCause(endpoint, check) === 'server-busy'
    ? refusalOf(facts, endpoint.protocol)
    : null;
}
