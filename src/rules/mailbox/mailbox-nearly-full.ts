import { incomingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { usedShare } from './quota.ts';

export const mailboxNearlyFull = endpointRule({
  id: 'mailbox-nearly-full',
  severity: 'warning',
  actor: 'you',
  legs: ['others-mailbox'],
  protocols: incomingProtocols,
  needs: ['mailbox'],
  judge({ mailbox }) {
    const { quota } = mailbox;
    const share = usedShare(mailbox);
    if (quota === null || share === null || share <= 0.9 || share >= 1) return null;
    const args = { used: quota.used, limit: quota.limit, percent: Math.floor(share * 100) };
    return { args, evidence: [mailbox.evidence] };
  },
});
