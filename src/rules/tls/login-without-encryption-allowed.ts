import { endpointRule } from '../rule.ts';

export const loginWithoutEncryptionAllowed = endpointRule({
  id: 'login-without-encryption-allowed',
  severity: 'warning',
  actor: 'you',
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
});
