import type { LoginFacts } from '../../model/facts.ts';
import type { JudgedEndpoint } from '../rule.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const loginNeedsEncryption = endpointRule({
  id: 'login-needs-encryption',
  severity: 'problem',
  actor: 'you',
  explains: ['login-not-tested', 'login-refused', 'login-method-unsupported', 'login-not-offered'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    const upgrade = endpoint.offers.offered('STARTTLS');
    if (hiddenUntilTls(login, endpoint, upgrade))
      return { args: { upgrade }, evidence: [endpoint.capabilitiesAt ?? endpoint.lastLine] };
    return refusedWith('login-needs-encryption', endpoint, check, { upgrade });
  },
});

/** In clear text the server either forbids the login by name, or offers none but the way to TLS. */
function hiddenUntilTls(login: LoginFacts, endpoint: JudgedEndpoint, upgrade: boolean): boolean {
  if (endpoint.security !== 'none' || !endpoint.capabilitiesRead || login.outcome !== 'skipped') return false;
  if (endpoint.offers.offered('LOGINDISABLED')) return true;
  return upgrade && login.offered.length === 0 && login.offeredBeforeTls.length === 0;
}
