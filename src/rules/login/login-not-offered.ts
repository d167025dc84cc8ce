import { isOutgoing, outgoingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';
import { refusedWith } from './endpoint-refusal.ts';
import { hidesEncryption } from './proxy-hides-encryption.ts';

export const loginNotOffered = endpointRule({
  id: 'login-not-offered',
  severity: 'problem',
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
      offeredAt: others.map(({ host, port }) => `${host} port ${port}`),
      ...(login.offered.length > 0 && { announced: true }),
    };
    const hidden =
      login.skipped === 'not-offered' && endpoint.security !== 'none' && endpoint.capabilitiesRead;
    if (hidden) return { args, evidence: [endpoint.capabilitiesAt ?? endpoint.lastLine] };
    return refusedWith('login-not-offered', endpoint, check, args);
  },
  words({ offeredAt, announced }, context) {
    const { host, port } = placeOf(context);
    const known = Array.isArray(offeredAt) && offeredAt.length > 0;
    return {
      title: `${host} offers no login on port ${port}`,
      why: `To send mail for you, a server has to know who you are. This one was reached${context.endpoint?.security === 'none' ? '' : ', also over encryption'}, but ${announced === true ? 'says that no login is possible here, although it announces one' : 'offers no way to sign in here'}. It may be the server that only takes in mail from other servers.`,
      fix: known
        ? `Use ${formatList(offeredAt, 'or')} for outgoing mail: a login is offered there.`
        : 'Check the name of the outgoing server, and use port 465 with SSL/TLS or port 587 with STARTTLS. If both show the same, the provider has to switch on the login for sending.',
    };
  },
});
