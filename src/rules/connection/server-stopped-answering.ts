import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';

export const serverStoppedAnswering = endpointRule({
  id: 'server-stopped-answering',
  severity: 'problem',
  actor: 'provider',
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'server-stopped-answering') return null;
    return { args: { atLogin: endpoint.failure?.step === 'login' }, evidence: [endpoint.lastLine] };
  },
});
