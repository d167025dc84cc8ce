import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const loginSendingOff = endpointRule({
  id: 'login-sending-off',
  severity: 'problem',
  actor: 'provider',
  protocols: outgoingProtocols,
  explains: ['outgoing-login-differs', 'relay-denied-after-login'],
  needs: ['login'],
  judge(_facts, endpoint, check) {
    return refusedWith('login-sending-off', endpoint, check);
  },
});
