import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';

export const messageSizeLimit = endpointRule({
  id: 'message-size-limit',
  severity: 'advice',
  actor: 'nobody',
  protocols: outgoingProtocols,
  needs: [],
  judge(_facts, { offers, capabilitiesAt }) {
    const bytes = offers.size();
    return bytes === null ? null : { args: { bytes }, evidence: [capabilitiesAt] };
  },
});
