import { endingCause } from '../connection/ending-cause.ts';
import { factsOf } from '../connection/neighbours.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { securityName } from '../wording.ts';

export const cleartextOnTlsPort = endpointRule({
  id: 'cleartext-on-tls-port',
  severity: 'problem',
  explains: ['connection-dropped', 'greeting-timeout', 'login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'cleartext-on-tls-port') return null;
    const evidence = factsOf(endpoint, check)?.security?.evidence ?? endpoint.lastLine;
    return { args: { chosen: securityName(endpoint.security) }, evidence: [evidence] };
  },
  words({ chosen }, context) {
    const { host, port } = placeOf(context);
    return {
      title: `Choose SSL/TLS for port ${port} of ${host}`,
      why: `This port is encrypted from the first moment. With ${chosen ?? 'another choice'} a mail program waits for a greeting in clear text, the server waits for encryption, and nothing happens.`,
      fix: `In your mail program, set the encryption of this server to SSL/TLS and keep port ${port}.`,
    };
  },
});
