import { outgoingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';
import { envelopeCause } from './envelope-cause.ts';
import { relayVerdict } from './relay-verdict.ts';

export const relayOddity = endpointRule({
  id: 'relay-oddity',
  severity: 'warning',
  protocols: outgoingProtocols,
  needs: ['relay'],
  judge({ relay }) {
    if (relayVerdict(relay)?.relay !== 'closed') return null;
    const odd = relay.envelopes.filter(
      (envelope) =>
        envelope.question.startsWith('oddity-') &&
        envelopeCause(envelope).cause === 'accepted' &&
        leavesTheServer(envelope.to),
    );
    if (odd.length === 0) return null;
    return { args: { recipients: odd.map(({ to }) => to) }, evidence: odd.map(({ rcpt }) => rcpt?.evidence) };
  },
  words({ recipients }, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} accepts unusual forms of foreign addresses`,
      why: `Without a login, plain foreign addresses were refused, as they should be, but these forms were accepted: ${formatList(recipients)}. Often the server takes them for mailboxes of its own and the mail goes nowhere, so this is probably harmless.`,
      fix: 'There is nothing to change in your mail program. The administrator of the server can switch off routing inside addresses (percent signs, exclamation marks, source routes).',
    };
  },
});

/** A recipient without a domain outside the quotes is a mailbox of the server itself, and may be accepted. */
function leavesTheServer(to: string): boolean {
  return to.replace(/"(?:[^"\\]|\\.)*"/g, '').includes('@');
}
