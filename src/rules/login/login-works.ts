import { challengeMechanisms } from '../../model/facts.ts';
import { mailProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule, type JudgedCheck } from '../rule.ts';
import { securityName } from '../wording.ts';
import { endpointRefusal } from './endpoint-refusal.ts';

export const loginWorks = endpointRule({
  id: 'login-works',
  severity: 'ok',
  protocols: mailProtocols,
  needs: ['login'],
  judge({ login }, endpoint, check) {
    if (login.outcome !== 'accepted') return null;
    if (endpointRefusal(endpoint, login, mailboxOf(endpoint.id, check)) !== null) return null;
    const args = { mechanism: login.mechanism, security: endpoint.security, protected: login.protected };
    return { args, evidence: [login.reply?.evidence ?? endpoint.lastLine] };
  },
  words({ mechanism, security, protected: safe }, context) {
    const { host, service } = placeOf(context);
    const how =
      security === 'tls' || security === 'starttls' || security === 'none' ? securityName(security) : '';
    return {
      title: `The ${service} login on ${host} works`,
      why: `The server accepted ${context.endpoint?.username ?? 'the user name'} with ${how}${mechanism === null ? '' : ` and the method ${mechanism}`}.${safe ? ' The password travelled encrypted to a server that proved its name.' : isChallenge(mechanism) ? ' The password itself was not sent, but the connection was not protected.' : ' The password was not protected on the way.'}`,
      fix: safe
        ? 'Nothing to do.'
        : 'Choose settings with a verified encrypted connection before you use this login.',
    };
  },
});

function isChallenge(mechanism: unknown): boolean {
  return challengeMechanisms.some((name) => name === mechanism);
}

function mailboxOf(id: string, check: JudgedCheck) {
  return check.endpoints.find((endpoint) => endpoint.id === id)?.facts.mailbox ?? null;
}
