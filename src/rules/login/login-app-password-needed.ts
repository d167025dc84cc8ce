import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';
import { providerNamed, providerOfHost } from './providers.ts';

export const loginAppPasswordNeeded = endpointRule({
  id: 'login-app-password-needed',
  severity: 'problem',
  needs: ['login'],
  judge({ login }, endpoint, check) {
    const provider = providerOfHost(endpoint.host) ?? providerOfText(login.reply?.text ?? '');
    return refusedWith('login-app-password-needed', endpoint, check, { provider: provider?.name ?? null });
  },
  words({ provider }, context) {
    const known = providerNamed(provider);
    return {
      title: `${known?.name ?? placeOf(context).host} wants an app password here`,
      why: 'Your normal password works in the browser only. For mail programs this provider asks for a second password that it makes for you: an app password (some call it an application-specific password or an authorization code).',
      fix: `${known ? `Create one at ${known.appPasswords}` : 'Sign in to your account on the provider’s website, look under security for “app passwords” and create one'}, then enter it in the mail program in place of your normal password, for receiving and for sending. You may have to switch on two-step login first.`,
    };
  },
});

/** The server names its provider by a link in the refusal when its host name does not. */
function providerOfText(text: string) {
  const link = /https?:\/\/([a-z0-9.-]+)/i.exec(text)?.[1];
  return link === undefined ? null : providerOfHost(link);
}
