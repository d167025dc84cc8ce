import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

/** The server that keeps filters let the account in. It is beside mail, so nothing of the verdict rests on it. */
export const sieveWorks = endpointRule({
  id: 'sieve-works',
  severity: 'ok',
  protocols: ['sieve'],
  needs: ['login'],
  judge({ login }, { security, lastLine }) {
    if (login.outcome !== 'accepted') return null;
    return { args: { security, protected: login.protected }, evidence: [login.reply?.evidence ?? lastLine] };
  },
  words({ protected: safe }, context) {
    const { host, port } = placeOf(context);
    return {
      title: `Filters that sort mail can be set up on ${host}`,
      why: `The server that keeps them (ManageSieve, port ${port}) accepted ${context.endpoint?.username ?? 'the user name'} and the password.${safe === true ? ' The password travelled encrypted to a server that proved its name.' : ' The password was not protected on the way.'} Filters kept there work at every hour, whether or not a mail program is open. Receiving and sending do not depend on this server.`,
      fix:
        safe === true
          ? 'Nothing to do. To write filters, use the webmail of your provider, or a program that knows ManageSieve, with this server, port and user name.'
          : 'Choose settings with a verified encrypted connection before you write filters there.',
    };
  },
});
