import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const passwordMustChange = endpointRule({
  id: 'password-must-change',
  severity: 'problem',
  explains: ['login-refused', 'outgoing-login-differs', 'incoming-login-differs'],
  needs: ['login'],
  judge(_facts, endpoint, check) {
    return refusedWith('password-must-change', endpoint, check);
  },
  words(_args, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} wants a new password before it lets you in`,
      why: 'The server knows this mailbox but no longer takes its password: it is too old, too simple, or was only meant for the first login.',
      fix: 'Sign in to webmail or to the customer area of your provider and set a new, long password there. Then enter the new one in every mail program and on every device, for receiving and for sending.',
    };
  },
});
