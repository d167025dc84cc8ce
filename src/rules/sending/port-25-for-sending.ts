import { outgoingProtocols } from '../../model/protocols.ts';
import { endpointRule } from '../rule.ts';

export const port25ForSending = endpointRule({
  id: 'port-25-for-sending',
  severity: 'warning',
  actor: 'you',
  legs: ['to-server'],
  protocols: outgoingProtocols,
  needs: [],
  judge(_facts, { port, source, lastLine }) {
    return port === 25 && source !== 'mx' ? { evidence: [lastLine] } : null;
  },
});
