import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { relayVerdict } from './relay-verdict.ts';

export const relayClosed = endpointRule({
  id: 'relay-closed',
  severity: 'ok',
  actor: 'nobody',
  protocols: outgoingProtocols,
  needs: ['relay'],
  judge({ relay }) {
    const verdict = relayVerdict(relay);
    return verdict?.relay === 'closed' ? { evidence: verdict.evidence } : null;
  },
});
