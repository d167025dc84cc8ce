import { isOutgoing } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';
import { refusedWith } from './endpoint-refusal.ts';
import { onlyCompany, onlyTokens, passwordWays } from './mechanisms.ts';
import { hidesEncryption } from './proxy-hides-encryption.ts';

export const loginMethodUnsupported = endpointRule({
  id: 'login-method-unsupported',
  severity: 'problem',
  needs: ['login'],
  judge({ login }, endpoint, check) {
    if (hidesEncryption(login, endpoint)) return null;
    const args = { offered: login.offered };
    const nothingShared = login.skipped === 'no-common-mechanism' && !onlyTokens(login.offered);
    // For SMTP a missing login has a finding of its own, for it has causes of its own.
    const nothingOffered =
      login.skipped === 'not-offered' && !isOutgoing(endpoint.protocol) && endpoint.security !== 'none';
    if (nothingShared || nothingOffered)
      return { args, evidence: [endpoint.capabilitiesAt ?? endpoint.lastLine] };
    return refusedWith('login-method-unsupported', endpoint, check, args);
  },
  words({ offered, stage }, context) {
    const { host } = placeOf(context);
    const ways = Array.isArray(offered) ? offered : [];
    const { why, fix } = textFor(ways, stage === undefined ? 'could not be tried' : 'was not judged');
    return { title: `${host} does not offer a login method we can use`, why, fix };
  },
});

function textFor(ways: string[], end: string): { why: string; fix: string } {
  const usable = passwordWays(ways);
  if (usable.length > 0)
    return {
      why: `A mail program and a server have to agree on how the password is sent. The server announces ${formatList(usable)}, but did not take the password that way when it came. The password was not judged.`,
      fix: 'In your mail program try another authentication method, beginning with “normal password” over an encrypted connection. If that fails as well, send the provider this report: what the server announces and what it takes do not fit.',
    };
  if (onlyCompany(ways))
    return {
      why: `The server lets in only by the logins of a company network (${formatList(ways)}). Signing in with a name and a password is switched off here, so the password ${end}.`,
      fix: 'Ask your administrator which way they want: a mail program inside the company network (in Outlook, “Secure Password Authentication”), a login page, or another server name. They can also allow password logins over an encrypted connection.',
    };
  const list = ways.length > 0 ? `It offers ${formatList(ways)}.` : 'It offers none at all.';
  return {
    why: `A mail program and a server have to agree on how the password is sent. ${list} ${ways.length > 0 ? `We cannot send a name and a password that way, so the password ${end}.` : `So the password ${end}.`}`,
    fix: 'In your mail program choose “normal password” as the authentication method; in Outlook, switch off “Secure Password Authentication (SPA)”. If that fails as well, ask the provider to offer the methods PLAIN or LOGIN over an encrypted connection.',
  };
}
