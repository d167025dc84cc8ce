import { incomingProtocols } from '../../model/protocols.ts';
import { refusedWith } from '../login/endpoint-refusal.ts';
import { endpointRule } from '../rule.ts';
import { waitsForMailbox } from './waits-for-mailbox.ts';

export const mailboxInUse = endpointRule({
  id: 'mailbox-in-use',
  severity: 'problem',
  actor: 'you',
  sparesSettings: true,
  protocols: incomingProtocols,
  explains: ['login-not-tested'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    if (waitsForMailbox(endpoint, check)) {
      const stranger = login.stranger?.reply.evidence;
      return { args: { stage: 'login', silent: true }, evidence: [endpoint.lastLine, stranger ?? null] };
    }
    return refusedWith('mailbox-in-use', endpoint, check);
  },
});
