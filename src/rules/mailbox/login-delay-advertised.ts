import { fetchingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';

export const loginDelayAdvertised = endpointRule({
  id: 'login-delay-advertised',
  severity: 'advice',
  actor: 'you',
  legs: ['to-server'],
  protocols: fetchingProtocols,
  needs: ['mailbox'],
  judge({ mailbox: { loginDelay, evidence } }) {
    if (loginDelay === null || loginDelay <= 0) return null;
    return { args: { seconds: loginDelay }, evidence: [evidence] };
  },
});
