import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

export const starttlsInjection = endpointRule({
  id: 'starttls-injection',
  severity: 'problem',
  exposure: true,
  needs: ['starttls'],
  judge({ starttls }) {
    const { injection } = starttls;
    return injection?.answered === true ? { evidence: [injection.evidence] } : null;
  },
  words(_args, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} mixes what was sent before encryption with what is sent inside it`,
      why: 'Between the request for encryption and its start, anybody on the way could slip in a command. This server kept such a command and answered it inside the encrypted connection, as if it had come from you. An attacker could use that to read mail or passwords.',
      fix: 'The provider has to update the mail server: the flaw has been known since 2011. Until then choose the port with SSL/TLS from the start (993, 995 or 465), where nothing is sent unencrypted.',
    };
  },
});
