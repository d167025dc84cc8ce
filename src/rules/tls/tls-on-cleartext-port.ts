import { defaultPort } from '../../model/server-settings.ts';
import { endingCause } from '../connection/ending-cause.ts';
import { encryptedWayText, factsOf } from '../connection/neighbours.ts';
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
    return { args: { works: encryptedWayText(endpoint, check) }, evidence: [evidence] };
  },
  words({ works }, context) {
    const { host, port, protocol } = placeOf(context);
    const tlsPort = defaultPort(protocol, 'tls');
    // A server may offer clear text on the very port that is meant for TLS; then STARTTLS is all there is to choose.
    const other = works ?? (port === String(tlsPort) ? null : `port ${tlsPort} with SSL/TLS`);
    return {
      title: `Choose STARTTLS for port ${port} of ${host}, not SSL/TLS`,
      why: 'There are two ways to encrypt, and they use different ports. On this port the server starts in clear text and switches to encryption on request, which is called STARTTLS. SSL/TLS encrypts from the first moment, and that fails here.',
      fix: other
        ? `Either keep port ${port} and choose STARTTLS, or choose ${other}.`
        : `Keep port ${port} and choose STARTTLS.`,
    };
  },
});
