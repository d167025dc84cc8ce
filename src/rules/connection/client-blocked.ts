import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { excerpt, linkOf } from '../server-text/quote.ts';
import { endingCause } from './ending-cause.ts';
import { readRefusal, refusalOf } from './greeting-cause.ts';
import { factsOf } from './neighbours.ts';

const whys: Record<string, string> = {
  blocklist: 'It says that our address is on a list of suspected spam senders.',
  ban: 'It says that it has banned our address, usually after too many failed logins or complaints.',
  'reverse-dns': 'It does not like that our address has no matching name (reverse DNS).',
};

export const clientBlocked = endpointRule({
  id: 'client-blocked',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'client-blocked') return null;
    const facts = factsOf(endpoint, check);
    const reply = facts && refusalOf(facts, endpoint.protocol);
    if (reply === null) return null;
    const reason = readRefusal(reply, endpoint.protocol);
    return {
      args: { reason, text: excerpt(reply.text), ...linkOf(reply) },
      evidence: [reply.evidence],
    };
  },
  words({ reason, text }, context) {
    const { host, port } = placeOf(context);
    const why = whys[String(reason)] ?? 'Its rules do not allow connections from our address.';
    return {
      title: `${host} refuses the address we test from`,
      why: `${why} This is about the address of this test, not necessarily about yours: your own mail program may get through. ${quote(text)}`,
      fix: `Try the settings in your mail program. If it is refused on port ${port} as well, send the provider this answer and the address of your own Internet connection, and ask to be unblocked. Before that, correct old passwords on all your devices.`,
    };
  },
});

function quote(text: unknown): string {
  return text ? `The server's answer: “${text}”.` : 'It gave no further reason.';
}
