import { endpointRule } from '../rule.ts';
import { protocolName } from '../wording.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const loginServiceOff = endpointRule({
  id: 'login-service-off',
  severity: 'problem',
  needs: ['login'],
  judge(_facts, endpoint, check) {
    return refusedWith('login-service-off', endpoint, check);
  },
  words({ stage }, { endpoint }) {
    const service = endpoint === null ? 'This service' : protocolName(endpoint.protocol);
    return {
      title: `${service} is switched off for this mailbox`,
      why: `${stage === 'mailbox' ? 'The password was accepted, but then the server' : 'The server'} refused to open the mailbox this way. Many providers leave access by mail programs off until you ask for it, or switch it off again when it is not used.`,
      fix: `Sign in to webmail, look in the settings for “POP/IMAP” or “mail programs”, and switch ${service} on; wait a few minutes and try again. If there is no such setting, the provider or your administrator has to allow it.`,
    };
  },
});
