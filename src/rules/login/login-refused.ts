import { challengeMechanisms } from '../../model/facts.ts';
import { directionOf } from '../../model/server-settings.ts';
import { placeOf } from '../place.ts';
import type { JudgedCheck, JudgedEndpoint } from '../rule.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';
import { refusedWith } from './endpoint-refusal.ts';
import { providerNamed, providerOfHost } from './providers.ts';

export const loginRefused = endpointRule({
  id: 'login-refused',
  severity: 'problem',
  needs: ['login'],
  judge({ login }, endpoint, check) {
    return refusedWith('login-refused', endpoint, check, {
      username: login.username,
      fullAddress: login.username.toLowerCase() === check.account.address.toLowerCase(),
      worked: namesThatWorked(endpoint, check),
      provider: providerOfHost(endpoint.host)?.name ?? null,
      challenge: challengeMechanisms.some((name) => name === login.mechanism) ? login.mechanism : null,
    });
  },
  words({ username, fullAddress, worked, provider, challenge }, context) {
    const { host } = placeOf(context);
    const elsewhere = Array.isArray(worked) && worked.length > 0;
    const app = providerNamed(provider);
    return {
      title: `${host} did not accept this user name and password`,
      why: `The server was reached and understood the login as ${username}, but it turned it down. Most servers do not say whether the name or the password is wrong.${elsewhere ? ` The same password was accepted for ${formatList(worked)}.` : ''}${challenge ? ` The method ${challenge} was used; a server that stores passwords in another form refuses it even when the password is right.` : ''}`,
      fix: [
        app
          ? `${app.name} usually wants an app password here instead of your normal one; create it at ${app.appPasswords}.`
          : '',
        'Type the password again by hand, watching caps lock, the keyboard language and spaces at the end.',
        'Sign in to webmail with the same name and password: if that fails too, set a new password there.',
        fullAddress
          ? 'If webmail works, ask your provider whether the user name is the full address or a shorter one.'
          : 'If webmail works, try the full e-mail address as user name; most providers want that.',
      ]
        .filter(Boolean)
        .join(' '),
    };
  },
});

/** Where the same password was good, and under which name. */
function namesThatWorked(endpoint: JudgedEndpoint, { endpoints }: JudgedCheck): string[] {
  const accepted = endpoints.filter(
    ({ id, facts }) => id !== endpoint.id && facts.login?.outcome === 'accepted',
  );
  const names = accepted.map(
    ({ facts, host, protocol }) =>
      `${facts.login?.username} on ${host} (${directionOf(protocol) === 'outgoing' ? 'sending' : 'receiving'})`,
  );
  return [...new Set(names)];
}
