import { fetchingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';

export const uidlMissing = endpointRule({
  id: 'uidl-missing',
  severity: 'warning',
  actor: 'you',
  protocols: fetchingProtocols,
  needs: ['mailbox'],
  judge({ mailbox: { uidl, evidence } }) {
    return uidl === false ? { evidence: [evidence] } : null;
  },
});
