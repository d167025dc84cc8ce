import { directionOf } from '../../model/protocols.ts';
import { checkRule } from '../rule.ts';
import { hostOfExchanger, runs } from './mail-hosts.ts';

export const mailHostedElsewhere = checkRule({
  id: 'mail-hosted-elsewhere',
  severity: 'warning',
  actor: 'you',
  legs: ['others-mailbox'],
  judge({ domain, account, endpoints }) {
    const provider = hostOfExchanger(domain?.mx?.[0] ?? '');
    const tested = endpoints
      .filter(({ protocol }) => directionOf(protocol) === 'incoming')
      .map(({ host }) => host);
    if (provider === null || tested.length === 0 || tested.some((host) => runs(provider, host))) return null;
    const { name, incoming, outgoing } = provider;
    return { args: { domain: account.domain, provider: name, tested: tested[0] ?? '', incoming, outgoing } };
  },
});
