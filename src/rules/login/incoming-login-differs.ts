import type { Endpoint } from '../../model/report.ts';
import { directionOf } from '../../model/server-settings.ts';
import { checkRule } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';
import { protocolName } from '../wording.ts';
import { refusesPassword, sameName } from './same-login.ts';

/** The mirror of outgoing-login-differs: many providers switch POP and IMAP off until somebody asks for them. */
export const incomingLoginDiffers = checkRule({
  id: 'incoming-login-differs',
  severity: 'problem',
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
          ...quoted(login?.reply ?? null),
        };
        const evidence = [twin.facts.login?.reply?.evidence, login?.reply?.evidence];
        return [{ args, evidence, endpoint: incoming.id }];
      });
  },
  words({ incoming, service, accepted, acceptedService }) {
    const sending = acceptedService === 'SMTP';
    return {
      title: sending
        ? `The login that is accepted for sending is refused for receiving (${service})`
        : `The login that is accepted for ${acceptedService} is refused for ${service}`,
      why: `${accepted} accepted the name and password over ${acceptedService}, ${incoming} did not over ${service}. So the password is typed correctly. Most often ${service} is switched off for this mailbox, which many servers tell in the same words as a wrong password.`,
      fix: `Sign in to webmail and look in the settings for “POP/IMAP” or “mail programs”: switch ${service} on and wait a few minutes.${
        incoming === accepted
          ? ''
          : ' Also check the name of the incoming server: it should come from the same provider as the other one.'
      } If there is no such setting, ask the provider whether ${service} is allowed for this mailbox, and pass on this report: both replies are in it.`,
    };
  },
});

function isIncoming({ protocol }: Endpoint): boolean {
  return directionOf(protocol) === 'incoming';
}
