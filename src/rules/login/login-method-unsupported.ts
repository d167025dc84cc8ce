import { kindOfWays, onlyTokens } from '../../model/login-ways.ts';
import { isOutgoing } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';
import { hidesEncryption } from './proxy-hides-encryption.ts';

export const loginMethodUnsupported = endpointRule({
  id: 'login-method-unsupported',
  severity: 'problem',
  actor: { among: ['you', 'provider'], choose: ({ ways }) => (ways === 'company' ? 'provider' : 'you') },
  needs: ['login'],
  judge({ login }, endpoint, check) {
    if (hidesEncryption(login, endpoint)) return null;
    const args = { offered: login.offered, ...kindOfWays(login.offered) };
    // Before TLS a server that forbids the login shows only what is safe there: it says nothing of what it takes behind.
    const hidden = endpoint.security === 'none' && endpoint.offers.offered('LOGINDISABLED');
    const nothingShared = login.skipped === 'no-common-mechanism' && !onlyTokens(login.offered) && !hidden;
    // For SMTP a missing login has a finding of its own, for it has causes of its own.
    const nothingOffered =
      login.skipped === 'not-offered' && !isOutgoing(endpoint.protocol) && endpoint.security !== 'none';
    if (nothingShared || nothingOffered)
      return { args, evidence: [endpoint.capabilitiesAt ?? endpoint.lastLine] };
    return refusedWith('login-method-unsupported', endpoint, check, args);
  },
  alsoInProgram: true,
});
