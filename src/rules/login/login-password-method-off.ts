import { onlyTokens } from '../../model/login-ways.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const loginPasswordMethodOff = endpointRule({
  id: 'login-password-method-off',
  severity: 'problem',
  actor: 'you',
  needs: ['login'],
  judge({ login }, endpoint, check) {
    if (login.skipped === 'no-common-mechanism' && onlyTokens(login.offered)) {
      return { args: { offered: login.offered }, evidence: [endpoint.capabilitiesAt ?? endpoint.lastLine] };
    }
    return refusedWith('login-password-method-off', endpoint, check, { offered: login.offered });
  },
});
