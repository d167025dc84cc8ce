import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

export const loginWithoutEncryptionAllowed = endpointRule({
  id: 'login-without-encryption-allowed',
  severity: 'warning',
  needs: ['login', 'starttls'],
  judge({ login, starttls }, endpoint) {
    if (!login.plainBeforeTls || !starttls.offered || endpoint.security === 'tls') return null;
    // GNU mailutils refuses every login until TLS stands, and says so with this word.
    if (endpoint.offers.beforeTls.offered('XTLSREQUIRED')) return null;
    return {
      args: { offered: login.offeredBeforeTls },
      evidence: [endpoint.capabilitiesAt ?? endpoint.lastLine],
    };
  },
  words(_args, context) {
    const { host, port } = placeOf(context);
    return {
      title: `${host} also takes passwords without encryption on port ${port}`,
      why: 'It offers the login before the connection is encrypted. With STARTTLS as a fixed choice your password is safe. A program set to “if available” or “automatic” can be tricked into sending it readable.',
      fix: `Choose STARTTLS or SSL/TLS, never “if available”. The provider should allow logins on port ${port} only after encryption.`,
    };
  },
});
