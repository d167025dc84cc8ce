import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';
import { refusedWith } from './endpoint-refusal.ts';
import { onlyTokens } from './mechanisms.ts';

export const loginMethodUnsupported = endpointRule({
  id: 'login-method-unsupported',
  severity: 'problem',
  needs: ['login'],
  judge({ login }, endpoint, check) {
    const args = { offered: login.offered };
    const nothingShared = login.skipped === 'no-common-mechanism' && !onlyTokens(login.offered);
    // For SMTP a missing login has a finding of its own, for it has causes of its own.
    const nothingOffered =
      login.skipped === 'not-offered' && endpoint.protocol !== 'smtp' && endpoint.security !== 'none';
    if (nothingShared || nothingOffered)
      return { args, evidence: [endpoint.capabilitiesAt ?? endpoint.lastLine] };
    return refusedWith('login-method-unsupported', endpoint, check, args);
  },
  words({ offered }, context) {
    const { host } = placeOf(context);
    const list =
      Array.isArray(offered) && offered.length > 0
        ? `It offers ${formatList(offered)}.`
        : 'It offers none at all.';
    return {
      title: `${host} does not offer a login method we can use`,
      why: `A mail program and a server have to agree on how the password is sent. ${list} None of these takes a name and a password in the usual way, so the password could not be tried.`,
      fix: 'In your mail program choose “normal password” as the authentication method; in Outlook, switch off “Secure Password Authentication (SPA)”. If that fails as well, ask the provider to offer the methods PLAIN or LOGIN over an encrypted connection.',
    };
  },
});
