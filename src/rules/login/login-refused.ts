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
      behind: saysServerBehind(login.reply?.text ?? ''),
      challenge: challengeMechanisms.some((name) => name === login.mechanism) ? login.mechanism : null,
    });
  },
  words({ username, fullAddress, worked, provider, behind, challenge }, context) {
    const { host } = placeOf(context);
    const elsewhere = Array.isArray(worked) && worked.length > 0;
    const app = providerNamed(provider);
    return {
      title: `${host} did not accept this user name and password`,
      why: `The server was reached and understood the login as ${username}, but it turned it down. ${behind ? 'The answer comes from a server in front, which signed in for you at the one that holds your mail, and it says only that this failed: the name or the password may be wrong, or the server behind does not let the one in front in, for example because it wants encryption between the two. From outside these look the same.' : 'Most servers do not say whether the name or the password is wrong.'}${elsewhere ? ` The same password was accepted for ${formatList(worked)}.` : ''}${challenge ? ` The method ${challenge} was used; a server that stores passwords in another form refuses it even when the password is right.` : ''}`,
      fix: [
        app
          ? `${app.name} usually wants an app password here instead of your normal one; create it at ${app.appPasswords}.`
          : '',
        'Type the password again by hand, watching caps lock, the keyboard language and spaces at the end.',
        'Sign in to webmail with the same name and password: if that fails too, set a new password there.',
        fullAddress
          ? 'If webmail works, ask your provider whether the user name is the full address or a shorter one.'
          : 'If webmail works, try the full e-mail address as user name; most providers want that.',
        behind
          ? 'If webmail takes the same name and password and nothing helps here, the fault lies between the servers of the provider: send them this report.'
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    };
  },
});

/** Perdition and other proxies log in again at the server behind, and hand on nothing but that it failed. */
function saysServerBehind(text: string): boolean {
  return /\bre-?authentication (?:failure|failed|error)|(?:back-?end|upstream|real server)[^.]{0,30}(?:authenticat|log-?in)\w*[^.]{0,20}(?:fail|refus|reject)/i.test(
    text,
  );
}

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
