import { hungUpAt, isOurs } from '../how-it-ended.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const loginTemporaryFailure = endpointRule({
  id: 'login-temporary-failure',
  severity: 'problem',
  actor: 'provider',
  legs: ({ stage }) => [stage === 'mailbox' ? 'incoming-mailbox' : 'to-server'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    if (login.reply === null && isOurs(endpoint.failure)) return null;
    if (login.reply === null && hungUpAt('login', endpoint.failure))
      return { args: { stage: 'login', silent: true }, evidence: [endpoint.lastLine] };
    return refusedWith('login-temporary-failure', endpoint, check, { silent: login.reply === null });
  },
});
