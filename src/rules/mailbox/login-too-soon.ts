import { incomingProtocols } from '../../model/protocols.ts';
import { refusedWith } from '../login/endpoint-refusal.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

export const loginTooSoon = endpointRule({
  id: 'login-too-soon',
  severity: 'warning',
  legs: ['to-server'],
  // The login was not judged, so nothing is broken; but the report has to say why it knows no more.
  namesCause: true,
  protocols: incomingProtocols,
  needs: ['login'],
  judge(_facts, endpoint, check) {
    return refusedWith('login-too-soon', endpoint, check);
  },
  words(_args, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} wants a pause between two logins`,
      why: 'The mailbox was opened only a short while ago, and the server allows one login in so many minutes. The password was not judged.',
      fix: 'Wait 15 minutes before the next test. In your mail program set the interval for checking mail to 15 minutes or more, on every device.',
    };
  },
});
