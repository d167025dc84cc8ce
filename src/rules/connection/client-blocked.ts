import type { EndpointFacts, Reply } from '../../model/facts.ts';
import { directionOf } from '../../model/protocols.ts';
import type { JudgedCheck, JudgedEndpoint } from '../rule.ts';
import { endpointRule } from '../rule.ts';
import { envelopeCause, envelopeOf } from '../sending/envelope-cause.ts';
import { messageRefusedAt } from '../sending/message-refusal.ts';
import { excerpt, linkOf } from '../server-text/quote.ts';
import { endingCause } from './ending-cause.ts';
import { readRefusal, refusalOf } from './greeting-cause.ts';
import { factsOf } from './neighbours.ts';
import type { Refusal } from './refusal-texts.ts';

export const clientBlocked = endpointRule({
  id: 'client-blocked',
  severity: 'problem',
  actor: {
    among: ['you', 'provider'],
    // Our address may be the one it minds, so the reader tries first; whoever signed in should be minded no more.
    choose: ({ sending }, server) => (sending === true && server?.port !== 25 ? 'provider' : 'you'),
  },
  // Whoever is let in and may not send has reached the server; what breaks is the way onward.
  legs: ({ sending }) => [sending === true ? 'outgoing-others' : 'to-server'],
  explains: ['login-not-tested', 'sending-deferred'],
  needs: [],
  judge(_facts, endpoint, check) {
    const facts = factsOf(endpoint, check);
    if (endingCause(endpoint, check) === 'client-blocked') {
      const reply = facts && refusalOf(facts, endpoint.protocol);
      if (reply === null) return null;
      return verdictOf(reply, readRefusal(reply, endpoint.protocol));
    }
    const reply =
      directionOf(endpoint.protocol) === 'outgoing' ? blockedSending(facts, endpoint, check) : null;
    if (reply === null) return null;
    const read = readRefusal(reply, endpoint.protocol);
    return verdictOf(reply, read !== null && ofAddress.includes(read) ? read : 'policy', true);
  },
});

/** What can only be meant of the address; a server that is busy or broken gives no reason against it. */
const ofAddress: readonly Refusal[] = ['blocklist', 'ban', 'reverse-dns'];

function verdictOf(reply: Reply, reason: Refusal | null, sending = false) {
  return {
    args: { reason, ...(sending && { sending }), text: excerpt(reply.text), ...linkOf(reply) },
    evidence: [reply.evidence],
  };
}

/** The refusal of the account's own mail after a good login, where it is meant for the address the mail comes from. */
function blockedSending(
  facts: Pick<EndpointFacts, 'login' | 'sending'> | null,
  endpoint: JudgedEndpoint,
  check: JudgedCheck,
): Reply | null {
  if (facts?.login?.outcome !== 'accepted') return null;
  const envelope = facts.sending === null ? null : envelopeOf(facts.sending, 'own-to-foreign');
  const asked = envelope === null ? null : envelopeCause(envelope);
  const blocked = [asked, messageRefusedAt(endpoint, check)].find((one) => one?.cause === 'client-blocked');
  return blocked?.reply ?? null;
}
