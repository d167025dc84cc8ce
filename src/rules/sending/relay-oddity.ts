import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { envelopeCause } from './envelope-cause.ts';
import { relayVerdict } from './relay-verdict.ts';

export const relayOddity = endpointRule({
  id: 'relay-oddity',
  severity: 'warning',
  actor: 'provider',
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
});

/** A recipient without a domain outside the quotes is a mailbox of the server itself, and may be accepted. */
function leavesTheServer(to: string): boolean {
  return to.replace(/"(?:[^"\\]|\\.)*"/g, '').includes('@');
}
