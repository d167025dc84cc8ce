import type { LoginFacts } from '../../model/facts.ts';
import { placeOf } from '../place.ts';
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
  words({ stage }, context) {
    const { host, port } = placeOf(context);
    if (stage === 'off')
      return {
        title: `${host} lets nobody sign in, although the connection is encrypted`,
        why: `Your settings are right: the connection to port ${port} is encrypted. Yet the server says that signing in is disabled (LOGINDISABLED). It does not say why. Usually a server in front takes care of the encryption and the one behind does not know that; or the provider has switched signing in off for a while.`,
        fix: 'There is nothing to change in your mail program. Try again in an hour. If it stays like this, send this report to your provider: they have to tell the server behind that the one in front encrypts, or switch signing in on again.',
      };
    return {
      title: `${host} asks for encryption although the connection is encrypted`,
      why: `Your settings are right: the connection to port ${port} is encrypted. ${stage === 'offer' ? 'Yet the server offers no way to sign in, as it does on connections without encryption.' : 'Yet the login is refused as if it were not.'} Usually a server in front takes care of the encryption and passes the connection on without it, and the server behind does not know that.`,
      fix: 'There is nothing to change in your mail program. Send this report to your provider. They have to tell the server behind that the one in front encrypts: trust its address (in Dovecot login_trusted_networks, or the PROXY protocol with its TLS part), or encrypt between the two as well.',
    };
  },
});
