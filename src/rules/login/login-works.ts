import { challengeMechanisms } from '../../model/facts.ts';
import { mailProtocols } from '../../model/protocols.ts';
import { endpointRule, type JudgedCheck } from '../rule.ts';
import { endpointRefusal } from './endpoint-refusal.ts';

export const loginWorks = endpointRule({
  id: 'login-works',
  severity: 'ok',
  actor: {
    among: ['you', 'nobody'],
    choose: ({ protected: isProtected }) => (isProtected === false ? 'you' : 'nobody'),
  },
  protocols: mailProtocols,
  needs: ['login'],
  judge({ login }, endpoint, check) {
    if (login.outcome !== 'accepted') return null;
    if (endpointRefusal(endpoint, login, mailboxOf(endpoint.id, check)) !== null) return null;
    const args = {
      mechanism: login.mechanism,
      security: endpoint.security,
      protected: login.protected,
      proof: challengeMechanisms.some((name) => name === login.mechanism),
    };
    return { args, evidence: [login.reply?.evidence ?? endpoint.lastLine] };
  },
});

function mailboxOf(id: string, check: JudgedCheck) {
  return check.endpoints.find((endpoint) => endpoint.id === id)?.facts.mailbox ?? null;
}
