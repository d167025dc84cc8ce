import { providerOfHost } from '../../model/login-providers.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const loginAppPasswordNeeded = endpointRule({
  id: 'login-app-password-needed',
  severity: 'problem',
  actor: 'you',
  needs: ['login'],
  judge({ login }, endpoint, check) {
    const provider = providerOfHost(endpoint.host) ?? providerOfText(login.reply?.text ?? '');
    return refusedWith('login-app-password-needed', endpoint, check, {
      provider: provider?.name ?? null,
      appPasswords: provider?.appPasswords ?? null,
    });
  },
});

/** The server names its provider by a link in the refusal when its host name does not. */
function providerOfText(text: string) {
  const link = /https?:\/\/([a-z0-9.-]+)/i.exec(text)?.[1];
  return link === undefined ? null : providerOfHost(link);
}
