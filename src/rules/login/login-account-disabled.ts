import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const loginAccountDisabled = endpointRule({
  id: 'login-account-disabled',
  severity: 'problem',
  actor: 'provider',
  explains: ['login-refused', 'outgoing-login-differs', 'incoming-login-differs'],
  needs: ['login'],
  judge(_facts, endpoint, check) {
    return refusedWith('login-account-disabled', endpoint, check);
  },
});
