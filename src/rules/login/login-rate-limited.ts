import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const loginRateLimited = endpointRule({
  id: 'login-rate-limited',
  severity: 'problem',
  needs: ['login'],
  judge(_facts, endpoint, check) {
    return refusedWith('login-rate-limited', endpoint, check);
  },
  words(_args, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} refuses more logins for a while`,
      why: 'The server counts connections and failed logins and has had enough of them, for this mailbox or from this place. Often a phone or another program keeps trying with an old password.',
      fix: 'Wait 30 minutes before the next try. In the meantime look for every device that uses this mailbox and correct or remove the old password there. If it happens again, the provider can see which address is knocking.',
    };
  },
});
