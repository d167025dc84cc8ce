import type { LoginFacts } from '../../model/facts.ts';
import type { JudgedEndpoint } from '../rule.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

/**
 * Inside TLS the server offers no login, and announces STARTTLS or LOGINDISABLED there: both are for clear text (RFC 3207,
 * section 4.2; RFC 9051, section 6.2.1), so they come from a server behind the one that encrypts.
 */
export function hidesEncryption(
  { outcome, skipped, offered }: LoginFacts,
  { security, offers: { insideTls } }: Pick<JudgedEndpoint, 'security' | 'offers'>,
): boolean {
  if (security === 'none' || outcome !== 'skipped' || skipped !== 'not-offered' || offered.length > 0)
    return false;
  return insideTls.offered('STARTTLS') || insideTls.offered('LOGINDISABLED');
}

/** Who has no STARTTLS to offer may not mean encryption at all: Perdition says LOGINDISABLED where its owner closed the door. */
function offersToEncrypt({ offers }: Pick<JudgedEndpoint, 'offers'>): boolean {
  return offers.insideTls.offered('STARTTLS');
}

export const proxyHidesEncryption = endpointRule({
  id: 'proxy-hides-encryption',
  severity: 'problem',
  actor: 'provider',
  sparesSettings: true,
  explains: ['login-not-tested', 'login-not-offered', 'login-method-unsupported'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    if (hidesEncryption(login, endpoint))
      return {
        args: { stage: offersToEncrypt(endpoint) ? 'offer' : 'off' },
        evidence: [endpoint.capabilitiesAt ?? endpoint.lastLine],
      };
    return refusedWith('proxy-hides-encryption', endpoint, check);
  },
});
