import { directionOf } from '../../model/server-settings.ts';
import { checkRule } from '../rule.ts';
import { hostOfExchanger, runs } from './mail-hosts.ts';

export const mailHostedElsewhere = checkRule({
  id: 'mail-hosted-elsewhere',
  severity: 'warning',
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
  words({ domain, provider, tested, incoming, outgoing }) {
    return {
      title: `New mail for ${domain} arrives at ${provider}, not at ${tested}`,
      why: `The DNS of ${domain} sends all mail to ${provider}. A login on ${tested} may still work, but what it shows there is at best old mail.`,
      fix: incoming
        ? `Use the settings of ${provider}: incoming ${incoming} (IMAP, port 993, SSL/TLS), outgoing ${outgoing} (port 587, STARTTLS). If your mail should be at ${tested}, the owner of the domain has to change its MX records.`
        : `Use what ${provider} offers for mail programs (a bridge program or its own app). If your mail should be at ${tested}, the owner of the domain has to change its MX records.`,
    };
  },
});
