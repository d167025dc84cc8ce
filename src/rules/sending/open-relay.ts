import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { relayVerdict } from './relay-verdict.ts';

export const openRelay = endpointRule({
  id: 'open-relay',
  severity: 'problem',
  actor: 'provider',
  sparesSettings: true,
  exposure: true,
  protocols: outgoingProtocols,
  explains: ['relay-oddity', 'sender-not-checked'],
  needs: ['relay'],
  judge({ relay }) {
    const verdict = relayVerdict(relay);
    return verdict?.relay === 'open' ? { evidence: verdict.evidence } : null;
  },
});
