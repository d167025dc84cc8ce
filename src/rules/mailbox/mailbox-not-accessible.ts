import { incomingProtocols } from '../../model/protocols.ts';
import { unopened } from '../how-it-ended.ts';
import { refusedWith } from '../login/endpoint-refusal.ts';
import { endpointRule } from '../rule.ts';

export const mailboxNotAccessible = endpointRule({
  id: 'mailbox-not-accessible',
  severity: 'problem',
  actor: 'provider',
  sparesSettings: true,
  protocols: incomingProtocols,
  explains: ['login-not-tested'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    const facts = check.endpoints.find(({ id }) => id === endpoint.id)?.facts;
    const end = unopened(endpoint.failure, facts?.mailbox?.messages);
    if (login.outcome === 'accepted' && end !== null && !facts?.mailbox?.refused)
      return { args: { stage: 'mailbox', end }, evidence: [login.reply?.evidence, endpoint.lastLine] };
    const wordless = login.reply?.text.trim() === '';
    return refusedWith('mailbox-not-accessible', endpoint, check, { end: wordless ? 'wordless' : null });
  },
});
