import { incomingProtocols } from '../../model/protocols.ts';
import { refusedWith } from '../login/endpoint-refusal.ts';
import { endpointRule } from '../rule.ts';

export const loginTooSoon = endpointRule({
  id: 'login-too-soon',
  severity: 'warning',
  actor: 'you',
  legs: ['to-server'],
  // The login was not judged, so nothing is broken; but the report has to say why it knows no more.
  namesCause: true,
  protocols: incomingProtocols,
  needs: ['login'],
  judge(_facts, endpoint, check) {
    return refusedWith('login-too-soon', endpoint, check);
  },
});
