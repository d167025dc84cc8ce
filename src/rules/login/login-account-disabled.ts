import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const loginAccountDisabled = endpointRule({
  id: 'login-account-disabled',
  severity: 'problem',
  explains: ['login-refused', 'outgoing-login-differs', 'incoming-login-differs'],
  needs: ['login'],
  judge(_facts, endpoint, check) {
    return refusedWith('login-account-disabled', endpoint, check);
  },
  words(_args, context) {
    const { host } = placeOf(context);
    const { account } = context;
    return {
      title: `${account.address} is locked or has expired`,
      why: `${host} knows the account but lets nobody in: the account, its password or its contract was suspended or has run out. Trying again does not help.`,
      fix: 'Sign in to webmail or to the customer area of your provider and look for a message about the account or an expired password. If there is none, contact the provider: only they can unlock it.',
    };
  },
});
