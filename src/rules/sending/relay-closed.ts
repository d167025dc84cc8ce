import { outgoingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { relayVerdict } from './relay-verdict.ts';

export const relayClosed = endpointRule({
  id: 'relay-closed',
  severity: 'ok',
  protocols: outgoingProtocols,
  needs: ['relay'],
  judge({ relay }) {
    const verdict = relayVerdict(relay);
    return verdict?.relay === 'closed' ? { evidence: verdict.evidence } : null;
  },
  words(_args, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} forwards no mail for strangers`,
      why: 'Without a login the server refused to forward a message from a stranger to a stranger. That is as it should be.',
      fix: 'Nothing to do.',
    };
  },
});
