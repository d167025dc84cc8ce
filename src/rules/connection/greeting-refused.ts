import { placeOf, portAdvice } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { excerpt, linkOf } from '../server-text/quote.ts';
import { endingCause } from './ending-cause.ts';
import { readRefusal, refusalOf } from './greeting-cause.ts';
import { factsOf } from './neighbours.ts';

/** A refusal whose words name neither a block nor a passing overload: said plainly instead of guessed at. */
export const greetingRefused = endpointRule({
  id: 'greeting-refused',
  severity: 'problem',
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
  words({ reason, text }, context) {
    const place = placeOf(context);
    const { host, port, service } = place;
    const answer = text ? ` The server's answer: “${text}”.` : '';
    if (reason === 'no-service') {
      return {
        title: `${host} offers no ${service} service on port ${port}`,
        why: `It takes the connection only to say that it does not handle mail here.${answer}`,
        fix: portAdvice(place),
      };
    }
    return {
      title: `${host} refuses to work on port ${port}`,
      why:
        reason === 'fault'
          ? `It reports a fault of its own before any login. Your settings and your password are not the cause.${answer}`
          : `It turned us away before any login, and its words do not say clearly why.${answer}`,
      fix: 'Try again in 15 minutes. If nothing changes, send this report to the provider: the answer of the server tells them where to look.',
    };
  },
});
