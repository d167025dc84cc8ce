import { namesClientCertificate } from '../connection/client-certificate.ts';
import { endingCause } from '../connection/ending-cause.ts';
import { factsOf, wayArgs } from '../connection/neighbours.ts';
import { endpointRule } from '../rule.ts';

export const clientCertificateRequired = endpointRule({
  id: 'client-certificate-required',
  severity: 'problem',
  actor: 'you',
  explains: ['login-not-tested', 'login-refused', 'outgoing-login-differs', 'incoming-login-differs'],
  needs: [],
  judge(_facts, endpoint, check) {
    const { failure } = endpoint;
    const way = wayArgs(endpoint, check);
    // Dovecot asks during the handshake and refuses at the login.
    const facts = factsOf(endpoint, check);
    const login = facts?.tls?.clientCertificateAsked === true ? facts.login : null;
    if (login?.outcome === 'refused' && namesClientCertificate(login.reply?.text ?? ''))
      return { args: { told: true, ...way }, evidence: [login.reply?.evidence] };
    if (failure === null || endingCause(endpoint, check) !== 'client-certificate-required') return null;
    const told = failure.alert === 'certificate_required' || failure.kind === 'refused-by-server';
    return { args: { told, ...way }, evidence: [endpoint.lastLine] };
  },
});
