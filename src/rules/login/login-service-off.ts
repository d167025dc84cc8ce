import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const loginServiceOff = endpointRule({
  id: 'login-service-off',
  severity: 'problem',
  actor: 'you',
  needs: ['login'],
  judge(_facts, endpoint, check) {
    return refusedWith('login-service-off', endpoint, check);
  },
});
