import { isOutgoing } from '../../model/protocols.ts';
import { directionOf } from '../../model/server-settings.ts';
import { checkRule } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';
import { refusesPassword, sameName } from './same-login.ts';

export const outgoingLoginDiffers = checkRule({
  id: 'outgoing-login-differs',
  severity: 'problem',
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
          ...quoted(outgoing.facts.login?.reply ?? null),
        };
        return [{ args, evidence, endpoint: outgoing.id }];
      });
  },
  words({ incoming, outgoing }) {
    return {
      title: 'The login that is accepted for receiving is refused for sending',
      why: `${incoming} accepted the name and password, ${outgoing} did not. So the password is typed correctly: the outgoing server wants a login of its own, or does not know this mailbox.`,
      fix:
        incoming === outgoing
          ? 'Ask the provider whether sending needs a permission, another user name or an own password for this mailbox. Pass on this report: both replies are in it.'
          : 'Check the name of the outgoing server: it should come from the same provider as the incoming one. If it does, ask the provider which user name and password it wants for sending.',
    };
  },
});
