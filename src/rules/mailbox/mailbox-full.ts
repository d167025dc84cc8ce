import { incomingProtocols } from '../../model/protocols.ts';
import { refusedWith } from '../login/endpoint-refusal.ts';
import { endpointRule } from '../rule.ts';
import { usedShare } from './quota.ts';

export const mailboxFull = endpointRule({
  id: 'mailbox-full',
  severity: 'problem',
  // Most servers still let in whoever wants to make room; some do not.
  legs: ({ stage }) => (stage === undefined ? ['others-mailbox'] : ['incoming-mailbox', 'others-mailbox']),
  sparesSettings: true,
  protocols: incomingProtocols,
  explains: ['recipient-mailbox-full', 'mailbox-backlog', 'login-not-tested'],
  needs: ['login'],
  judge(_facts, endpoint, check) {
    const told = refusedWith('mailbox-full', endpoint, check);
    if (told !== null) return told;
    const mailbox = check.endpoints.find(({ id }) => id === endpoint.id)?.facts.mailbox;
    if (!mailbox?.quota || (usedShare(mailbox) ?? 0) < 1) return null;
    return {
      args: { used: mailbox.quota.used, limit: mailbox.quota.limit },
      evidence: [mailbox.evidence],
    };
  },
});
