import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';
import { onlyTokens } from './mechanisms.ts';

export const loginPasswordMethodOff = endpointRule({
  id: 'login-password-method-off',
  severity: 'problem',
  needs: ['login'],
  judge({ login }, endpoint, check) {
    if (login.skipped === 'no-common-mechanism' && onlyTokens(login.offered)) {
      return { args: { offered: login.offered }, evidence: [endpoint.capabilitiesAt ?? endpoint.lastLine] };
    }
    return refusedWith('login-password-method-off', endpoint, check, { offered: login.offered });
  },
  words(_args, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} no longer accepts passwords from mail programs`,
      why: 'This server lets mail programs in only through a login page of its provider (called OAuth or modern authentication). A password is turned down even when it is right.',
      fix: 'Remove the account from your mail program and add it again, choosing the provider by name or “sign in with” so that its login page opens. If your program has no such choice, it is too old for this provider: use a current one, or webmail. Administrators can tell whether password logins may be allowed again.',
    };
  },
});
