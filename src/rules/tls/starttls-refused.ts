import { defaultPort } from '../../model/server-settings.ts';
import { endingCause } from '../connection/ending-cause.ts';
import { encryptedWayText } from '../connection/neighbours.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { excerpt } from '../server-text/quote.ts';

export const starttlsRefused = endpointRule({
  id: 'starttls-refused',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: ['starttls'],
  judge({ starttls }, endpoint, check) {
    if (endingCause(endpoint, check) !== 'starttls-refused') return null;
    const text = excerpt(starttls.reply?.text ?? '');
    const evidence = [starttls.reply?.evidence ?? endpoint.lastLine];
    return { args: { text, works: encryptedWayText(endpoint, check) }, evidence };
  },
  words({ text, works }, context) {
    const { host, port, protocol } = placeOf(context);
    return {
      title: `${host} offers encryption on port ${port} and then refuses it`,
      why: `It announces STARTTLS, but answers the request with an error. Usually its certificate or key cannot be read, so its encryption is out of order.${text ? ` The server's answer: “${text}”.` : ''}`,
      fix: works
        ? `Choose ${works} for now, and tell the provider that STARTTLS is broken on port ${port}.`
        : `The provider has to repair the encryption of the server. Until then, port ${defaultPort(protocol, 'tls')} with SSL/TLS may work.`,
    };
  },
});
