import { incomingProtocols } from '../../model/protocols.ts';
import { refusedWith } from '../login/endpoint-refusal.ts';
import { causeInText } from '../login/provider-texts.ts';
import { endpointRule } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';
import { readServerText } from '../server-text/server-text.ts';
import { usedShare } from './quota.ts';

export const mailboxFull = endpointRule({
  id: 'mailbox-full',
  severity: 'problem',
  actor: 'you',
  // Most servers still let in whoever wants to make room; some do not.
  legs: ({ stage }) =>
    stage === undefined || stage === 'opened' ? ['others-mailbox'] : ['incoming-mailbox', 'others-mailbox'],
  sparesSettings: true,
  protocols: incomingProtocols,
  explains: ['recipient-mailbox-full', 'mailbox-backlog', 'login-not-tested'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    const told = refusedWith('mailbox-full', endpoint, check);
    if (told !== null) return told;
    if (login.outcome === 'accepted' && login.reply !== null && saysFull(login.reply.text))
      return { args: { stage: 'opened', ...quoted(login.reply) }, evidence: [login.reply.evidence] };
    const mailbox = check.endpoints.find(({ id }) => id === endpoint.id)?.facts.mailbox;
    if (!mailbox?.quota || (usedShare(mailbox) ?? 0) < 1) return null;
    return {
      args: { used: mailbox.quota.used, limit: mailbox.quota.limit },
      evidence: [mailbox.evidence],
    };
  },
});

/** Said beside a good login: an alert that the mailbox holds no more. */
function saysFull(text: string): boolean {
  return causeInText(readServerText(text), ['mailbox-full']) === 'mailbox-full';
}
