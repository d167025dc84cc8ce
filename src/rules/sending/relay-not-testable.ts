import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { relayVerdict } from './relay-verdict.ts';

export const relayNotTestable = endpointRule({
  id: 'relay-not-testable',
  severity: 'advice',
  actor: 'nobody',
  protocols: outgoingProtocols,
  needs: ['relay'],
  judge({ relay }, { lastLine }) {
    const verdict = relayVerdict(relay);
    if (verdict?.relay !== 'unknown') return null;
    const seen = verdict.evidence.filter((one) => one !== null);
    return { args: { reason: verdict.doubt }, evidence: seen.length > 0 ? seen : [lastLine] };
  },
});
