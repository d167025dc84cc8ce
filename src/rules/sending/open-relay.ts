import { outgoingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { relayVerdict } from './relay-verdict.ts';

export const openRelay = endpointRule({
  id: 'open-relay',
  severity: 'problem',
  sparesSettings: true,
  exposure: true,
  protocols: outgoingProtocols,
  explains: ['relay-oddity', 'sender-not-checked'],
  needs: ['relay'],
  judge({ relay }) {
    const verdict = relayVerdict(relay);
    return verdict?.relay === 'open' ? { evidence: verdict.evidence } : null;
  },
  words(_args, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} forwards mail for anybody, without a login`,
      why: 'The server agreed to take a message from a stranger to a stranger, without a login, while it refused a recipient that does not exist on it. Senders of spam look for such servers; their mail then counts as this server’s, and honest mail from it gets blocked. No message was sent for this test.',
      fix: 'There is nothing to change in your mail program. The provider has to close this at once: forwarding should need a login or an address range of its own. If the tested machine is inside such a trusted range, the result says nothing about the outside.',
    };
  },
});
