import { outgoingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

export const port25ForSending = endpointRule({
  id: 'port-25-for-sending',
  severity: 'warning',
  legs: ['to-server'],
  protocols: outgoingProtocols,
  needs: [],
  judge(_facts, { port, source, lastLine }) {
    return port === 25 && source !== 'mx' ? { evidence: [lastLine] } : null;
  },
  words(_args, context) {
    const { host } = placeOf(context);
    return {
      title: 'Port 25 is the wrong port for sending from a mail program',
      why: `Port 25 of ${host} is meant for mail between servers. Many home, mobile and hotel networks block it, so sending works in one place and fails in another.`,
      fix: 'Set the outgoing server to port 465 with SSL/TLS, or to port 587 with STARTTLS.',
    };
  },
});
