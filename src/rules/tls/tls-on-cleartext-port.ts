import { defaultPort } from '../../model/server-settings.ts';
import { endingCause } from '../connection/ending-cause.ts';
import { encryptedWay, factsOf } from '../connection/neighbours.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

export const tlsOnCleartextPort = endpointRule({
  id: 'tls-on-cleartext-port',
  severity: 'problem',
  explains: ['tls-handshake-failed', 'login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'tls-on-cleartext-port') return null;
    const evidence = factsOf(endpoint, check)?.security?.evidence ?? endpoint.lastLine;
    return { args: { works: encryptedWay(endpoint, check) }, evidence: [evidence] };
  },
  words({ works }, context) {
    const { host, port, protocol } = placeOf(context);
    const usual = `port ${defaultPort(protocol, 'tls')} with SSL/TLS`;
    return {
      title: `Choose STARTTLS for port ${port} of ${host}, not SSL/TLS`,
      why: 'There are two ways to encrypt, and they use different ports. On this port the server starts in clear text and switches to encryption on request, which is called STARTTLS. SSL/TLS encrypts from the first moment, and that fails here.',
      fix: `Either keep port ${port} and choose STARTTLS, or choose ${works ?? usual}.`,
    };
  },
});
