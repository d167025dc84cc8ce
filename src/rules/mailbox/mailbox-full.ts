import { incomingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { formatBytes } from '../wording.ts';
import { usedShare } from './quota.ts';

export const mailboxFull = endpointRule({
  id: 'mailbox-full',
  severity: 'problem',
  legs: ['others-mailbox'],
  sparesSettings: true,
  protocols: incomingProtocols,
  explains: ['recipient-mailbox-full', 'mailbox-backlog'],
  needs: ['mailbox'],
  judge({ mailbox }) {
    const { quota } = mailbox;
    if (quota === null || (usedShare(mailbox) ?? 0) < 1) return null;
    return { args: { used: quota.used, limit: quota.limit }, evidence: [mailbox.evidence] };
  },
  words({ used, limit }, { account }) {
    return {
      title: `The mailbox of ${account.address} is full`,
      why: `${formatBytes(used)} of ${formatBytes(limit)} are used. New mail is sent back to the people who write to you, and copies of what you send may not be saved.`,
      fix: 'In webmail, empty the trash and the junk folder first, then delete or move large old messages, also those in “Sent”. If that is not enough, ask your provider for more room.',
    };
  },
});
