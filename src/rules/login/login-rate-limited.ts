import { endpointRule } from '../rule.ts';
import { endpointRefusal, refusedWith } from './endpoint-refusal.ts';
import { limitKind } from './limit-kind.ts';

export const loginRateLimited = endpointRule({
  id: 'login-rate-limited',
  severity: 'problem',
  actor: 'you',
  needs: ['login'],
  judge({ login }, endpoint, check) {
    const facts = check.endpoints.find(({ id }) => id === endpoint.id)?.facts;
    const reply = endpointRefusal(endpoint, login, facts?.mailbox ?? null)?.reply ?? null;
    return refusedWith('login-rate-limited', endpoint, check, { kind: reply ? limitKind(reply) : 'unknown' });
  },
});
