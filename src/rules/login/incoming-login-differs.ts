import { directionOf, protocolName } from '../../model/protocols.ts';
import type { Endpoint } from '../../model/report.ts';
import { checkRule } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';
import { refusesPassword, sameName } from './same-login.ts';

/** The mirror of outgoing-login-differs: many providers switch POP and IMAP off until somebody asks for them. */
export const incomingLoginDiffers = checkRule({
  id: 'incoming-login-differs',
  severity: 'problem',
  actor: 'you',
  explains: ['login-refused'],
  judge({ endpoints }) {
    return endpoints
      .filter(isIncoming)
      .filter(refusesPassword)
      .flatMap((incoming) => {
        const { login } = incoming.facts;
        const twin = endpoints.find(
          ({ protocol, facts }) =>
            protocol !== incoming.protocol &&
            facts.login?.outcome === 'accepted' &&
            sameName(facts.login.username, login?.username),
        );
        if (twin === undefined) return [];
        const args = {
          incoming: incoming.host,
          service: protocolName(incoming.protocol),
          accepted: twin.host,
          acceptedService: protocolName(twin.protocol),
          sameHost: incoming.host === twin.host,
          ...quoted(login?.reply ?? null),
        };
        const evidence = [twin.facts.login?.reply?.evidence, login?.reply?.evidence];
        return [{ args, evidence, endpoint: incoming.id }];
      });
  },
});

function isIncoming({ protocol }: Endpoint): boolean {
  return directionOf(protocol) === 'incoming';
}
