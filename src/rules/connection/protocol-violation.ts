import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';
import { factsOf } from './neighbours.ts';

export const protocolViolation = endpointRule({
  id: 'protocol-violation',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'protocol-violation') return null;
    const violation = factsOf(endpoint, check)?.violation ?? null;
    const endless = endpoint.failure?.kind === 'reply-too-long';
    return { args: { endless }, evidence: [violation?.evidence ?? endpoint.lastLine] };
  },
  words({ endless }, context) {
    const { host, port, service } = placeOf(context);
    return {
      title: `${host} does not speak ${service} correctly on port ${port}`,
      why: endless
        ? 'It sent an answer without end, so we stopped reading. A mail program would hang or give up here.'
        : `It sent an answer that breaks the rules of ${service}, so a mail program cannot make sense of it. Sometimes a device or virus scanner in between garbles the answers.`,
      fix: 'There is nothing to change in your mail program. Send this report to the provider: the lines below show what the server sent.',
    };
  },
});
