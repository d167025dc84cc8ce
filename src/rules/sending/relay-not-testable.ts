import { outgoingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import type { RelayDoubt } from './relay-verdict.ts';
import { relayVerdict } from './relay-verdict.ts';

const reasons: Record<RelayDoubt, string> = {
  blocked:
    'The server does not talk to our address, because of a blocklist or a rule about senders’ machines.',
  deferred: 'The server asked us to come back later, as many do with machines they see for the first time.',
  encryption: 'The server wants encryption before it takes a question at all.',
  sender: 'The server refused the sender we used for the question, before it looked at the recipient.',
  recipient:
    'The server found no mail server for the recipient we used, which says nothing about forwarding.',
  'accepts-everything':
    'The server accepted every recipient, even a mailbox that surely does not exist, and may sort them out later.',
  'control-open': 'The server accepted a foreign recipient, but did not clearly answer our second question.',
  'no-answer': 'The server ended the connection or did not answer our questions.',
  unclear: 'The server refused the question in words that do not tell why.',
};

export const relayNotTestable = endpointRule({
  id: 'relay-not-testable',
  severity: 'advice',
  protocols: outgoingProtocols,
  needs: ['relay'],
  judge({ relay }, { lastLine }) {
    const verdict = relayVerdict(relay);
    if (verdict?.relay !== 'unknown') return null;
    const seen = verdict.evidence.filter((one) => one !== null);
    return { args: { reason: verdict.doubt }, evidence: seen.length > 0 ? seen : [lastLine] };
  },
  words({ reason }, context) {
    const { host } = placeOf(context);
    return {
      title: `We could not tell whether ${host} forwards mail for strangers`,
      why: reasons[reason as RelayDoubt] ?? reasons.unclear,
      fix: 'This does not affect your own mail. Only the administrator of the server needs to look further, with a test from another network.',
    };
  },
});
