import { fetchingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatCount } from '../wording.ts';

export const loginDelayAdvertised = endpointRule({
  id: 'login-delay-advertised',
  severity: 'advice',
  legs: ['to-server'],
  protocols: fetchingProtocols,
  needs: ['mailbox'],
  judge({ mailbox: { loginDelay, evidence } }) {
    if (loginDelay === null || loginDelay <= 0) return null;
    return { args: { seconds: loginDelay }, evidence: [evidence] };
  },
  words({ seconds }, context) {
    const { host } = placeOf(context);
    const value = Number(seconds);
    const pause =
      value < 120
        ? formatCount(value, 'second', 'seconds')
        : formatCount(Math.ceil(value / 60), 'minute', 'minutes');
    return {
      title: `${host} asks for ${pause} between two logins`,
      why: 'A mail program that checks more often is refused until the time is over, and shows that as a login error.',
      fix: `Set the interval for checking mail to ${pause} or more. With several devices, make it longer: their logins count together.`,
    };
  },
});
