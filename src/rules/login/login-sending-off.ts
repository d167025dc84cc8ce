import { outgoingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const loginSendingOff = endpointRule({
  id: 'login-sending-off',
  severity: 'problem',
  protocols: outgoingProtocols,
  explains: ['outgoing-login-differs', 'relay-denied-after-login'],
  needs: ['login'],
  judge(_facts, endpoint, check) {
    return refusedWith('login-sending-off', endpoint, check);
  },
  words(_args, context) {
    const { host } = placeOf(context);
    return {
      title: `Sending through ${host} is switched off for this mailbox`,
      why: 'The server does not let this mailbox send from a mail program. It did not complain about the password: the permission to send is missing, for this mailbox or for the whole organisation.',
      fix: 'Your administrator or provider has to allow it; at Microsoft 365 the setting is called “Authenticated SMTP”. Until then you can send from webmail.',
    };
  },
});
