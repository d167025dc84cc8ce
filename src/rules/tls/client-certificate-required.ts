import { namesClientCertificate } from '../connection/client-certificate.ts';
import { endingCause } from '../connection/ending-cause.ts';
import { encryptedWayText, factsOf } from '../connection/neighbours.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

export const clientCertificateRequired = endpointRule({
  id: 'client-certificate-required',
  severity: 'problem',
  explains: ['login-not-tested', 'login-refused', 'outgoing-login-differs', 'incoming-login-differs'],
  needs: [],
  judge(_facts, endpoint, check) {
    const { failure } = endpoint;
    const works = encryptedWayText(endpoint, check);
    // Dovecot asks during the handshake and refuses at the login.
    const facts = factsOf(endpoint, check);
    const login = facts?.tls?.clientCertificateAsked === true ? facts.login : null;
    if (login?.outcome === 'refused' && namesClientCertificate(login.reply?.text ?? ''))
      return { args: { told: true, works }, evidence: [login.reply?.evidence] };
    if (failure === null || endingCause(endpoint, check) !== 'client-certificate-required') return null;
    const told = failure.alert === 'certificate_required' || failure.kind === 'refused-by-server';
    return { args: { told, works }, evidence: [endpoint.lastLine] };
  },
  words({ told, works }, context) {
    const { host, port } = placeOf(context);
    return {
      title: `${host} wants a certificate from your mail program on port ${port}`,
      why: `Usually only the server shows a certificate and you show a password. This one also asks the program for a certificate (a client certificate), and ${told ? 'it says that it broke off because we have none.' : 'it broke off when we had none to show.'} Your password is not the cause.`,
      fix: works
        ? `Choose ${works} instead. Otherwise ask the provider or your company for a client certificate and how to install it.`
        : 'If your company or provider gave you a certificate file, install it in your mail program and choose it in the settings of this account. If nobody gave you one, ask the provider: this port is meant for other machines, or the demand was switched on by mistake.',
    };
  },
});
