import type { Provider, ProviderServer } from '../model/provider.ts';
import { neutralProvider } from '../model/provider.ts';

/** A server of the sample provider, for tests. */
export function hostedServer(
  protocol: ProviderServer['protocol'],
  port: number,
  change: Partial<ProviderServer> = {},
): ProviderServer {
  return { protocol, host: 'mail.example.test', port, security: 'tls', username: 'address', ...change };
}

/** A provider that hosts example.test, with POP3 named before IMAP and servers nobody should publish; for tests. */
export function sampleProvider(change: Partial<Provider> = {}): Provider {
  return {
    ...neutralProvider,
    name: 'Example Hosting',
    domains: ['example.test', 'xn--bcher-kva.test'],
    servers: {
      incoming: [
        hostedServer('pop3', 110, { security: 'none' }),
        hostedServer('pop3', 995),
        hostedServer('imap', 143, { security: 'starttls' }),
        hostedServer('imap', 993),
        hostedServer('imap', 1993, { host: 'old.example.test' }),
      ],
      outgoing: [hostedServer('smtp', 587, { security: 'starttls' }), hostedServer('smtp', 465)],
    },
    support: { email: 'help@example.test', phone: '', url: 'https://example.test/help', chat: '' },
    ...change,
  };
}
