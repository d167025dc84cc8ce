import { fetchingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';

export const mailExpires = endpointRule({
  id: 'mail-expires',
  severity: 'advice',
  actor: 'you',
  protocols: fetchingProtocols,
  needs: ['mailbox'],
  judge({ mailbox: { expireDays, evidence } }) {
    return typeof expireDays === 'number' ? { args: { days: expireDays }, evidence: [evidence] } : null;
  },
});
