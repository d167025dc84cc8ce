import { isOutgoing, outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';
import { hidesEncryption } from './proxy-hides-encryption.ts';

export const loginNotOffered = endpointRule({
  id: 'login-not-offered',
  severity: 'problem',
  actor: 'you',
  protocols: outgoingProtocols,
  explains: ['relay-denied-after-login'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    // A mail exchanger receives from other servers on port 25 and is right to offer customers no login.
    if (endpoint.source === 'mx' || hidesEncryption(login, endpoint)) return null;
    const others = check.endpoints.filter(
      ({ id, protocol, facts }) =>
        id !== endpoint.id && isOutgoing(protocol) && (facts.login?.offered.length ?? 0) > 0,
    );
    const args = {
      offeredAt: others.map(({ host, port }) => `${host} ${port}`),
      ...(login.offered.length > 0 && { announced: true }),
    };
    const hidden =
      login.skipped === 'not-offered' && endpoint.security !== 'none' && endpoint.capabilitiesRead;
    if (hidden) return { args, evidence: [endpoint.capabilitiesAt ?? endpoint.lastLine] };
    return refusedWith('login-not-offered', endpoint, check, args);
  },
});
