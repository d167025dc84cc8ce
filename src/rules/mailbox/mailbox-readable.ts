import { incomingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';

export const mailboxReadable = endpointRule({
  id: 'mailbox-readable',
  severity: 'ok',
  actor: 'nobody',
  protocols: incomingProtocols,
  needs: ['mailbox'],
  judge({ mailbox: { messages, bytes, list, evidence } }) {
    if (messages === null || list === false) return null;
    return { args: { messages, bytes }, evidence: [evidence] };
  },
});
