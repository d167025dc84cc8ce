import type { Provider, ProviderServer } from '../model/provider.ts';

/** A server as the world may know it: always encrypted; `username` is still the template of the provider file. */
export interface PublishedServer extends ProviderServer {
  security: 'tls' | 'starttls';
}

/** What a provider publishes for one of its domains; every format is rendered from this. */
export interface PublishedSettings {
  domain: string;
  /** Name of the provider; the domain where it has none. */
  provider: string;
  /** One server a protocol, IMAP before POP3. */
  incoming: readonly PublishedServer[];
  outgoing: PublishedServer;
  leaveOnServerDays: number;
  support: Provider['support'];
}

/**
 * The settings to publish for a domain, or null where the provider does not host it or names no encrypted server for one
 * direction. Servers without encryption are left out: nobody should be set up that way by a program alone, and
 * Thunderbird for Android refuses a whole file that names one.
 */
export function publishedSettings(provider: Provider, domain: string): PublishedSettings | null {
  return provider.domains.includes(domain) ? settingsToPublish(provider, domain) : null;
}

/** The same for a domain of which the caller knows that the provider hosts it. */
export function settingsToPublish(provider: Provider, domain: string): PublishedSettings | null {
  const incoming = [best(provider, 'imap'), best(provider, 'pop3')].filter((server) => server !== null);
  const outgoing = best(provider, 'smtp');
  if (incoming.length === 0 || outgoing === null) return null;
  const { leaveOnServerDays, support } = provider;
  return { domain, provider: provider.name || domain, incoming, outgoing, leaveOnServerDays, support };
}

/** Every encrypted server of the provider, those with TLS from the start first (RFC 8314, section 3). */
export function encryptedServers(provider: Provider): PublishedServer[] {
  const all = [...provider.servers.incoming, ...provider.servers.outgoing].filter(isEncrypted);
  return [
    ...all.filter(({ security }) => security === 'tls'),
    ...all.filter(({ security }) => security !== 'tls'),
  ];
}

function best(provider: Provider, protocol: ProviderServer['protocol']): PublishedServer | null {
  return encryptedServers(provider).find((server) => server.protocol === protocol) ?? null;
}

function isEncrypted(server: ProviderServer): server is PublishedServer {
  return server.security !== 'none';
}
