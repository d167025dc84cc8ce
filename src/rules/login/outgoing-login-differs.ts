import { directionOf, isOutgoing } from '../../model/protocols.ts';
import { checkRule } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';
import { refusesPassword, sameName } from './same-login.ts';

export const outgoingLoginDiffers = checkRule({
  id: 'outgoing-login-differs',
  severity: 'problem',
  actor: { among: ['you', 'provider'], choose: ({ sameHost }) => (sameHost === true ? 'provider' : 'you') },
  explains: ['login-refused'],
  judge({ endpoints }) {
    const accepted = endpoints.filter(
      ({ protocol, facts }) => directionOf(protocol) === 'incoming' && facts.login?.outcome === 'accepted',
    );
    return endpoints
      .filter(({ protocol }) => isOutgoing(protocol))
      .filter(refusesPassword)
      .flatMap((outgoing) => {
        const twin = accepted.find(({ facts }) =>
          sameName(facts.login?.username, outgoing.facts.login?.username),
        );
        if (twin === undefined) return [];
        const evidence = [twin.facts.login?.reply?.evidence, outgoing.facts.login?.reply?.evidence];
        const args = {
          incoming: twin.host,
          outgoing: outgoing.host,
          sameHost: twin.host === outgoing.host,
          ...quoted(outgoing.facts.login?.reply ?? null),
        };
        return [{ args, evidence, endpoint: outgoing.id }];
      });
  },
});
