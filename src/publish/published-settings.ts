import { incomingProtocols, mailProtocols, outgoingProtocols } from '../model/protocols.ts';
import type { Provider, ProviderServer, ProviderServers } from '../model/provider.ts';
import { serversOf } from '../model/provider.ts';

/** A server as the world may know it: always encrypted; `username` is still the template of the provider file. */
export interface PublishedServer extends ProviderServer {
  security: 'tls' | 'starttls';
}

/** What a provider publishes for one of its domains; every format is rendered from this. */
export interface PublishedSettings {
  domain: string;
  /** Name of the provider; the domain where it has none. */
  provider: string;
  /** Every encrypted server: IMAP, POP3, SMTP, and of each those with TLS from the start first. */
  servers: readonly PublishedServer[];
  /** The best server of each protocol, IMAP before POP3. */
  incoming: readonly PublishedServer[];
  outgoing: PublishedServer;
  /** The https addresses of calendars, contacts and JMAP; what is missing is not offered. */
  services: Pick<ProviderServers, 'caldav' | 'carddav' | 'jmap'>;
  /** The template of the user name for the services. */
  username: string;
  links: NonNullable<Provider['links']>;
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
  const encrypted = encryptedServers(provider, domain);
  const servers = mailProtocols.flatMap((protocol) =>
    encrypted.filter((server) => server.protocol === protocol),
  );
  const best = (protocol: ProviderServer['protocol']) => servers.find((one) => one.protocol === protocol);
  const incoming = incomingProtocols.map(best).filter((server) => server !== undefined);
  const outgoing = best(outgoingProtocols[0]);
  if (incoming.length === 0 || outgoing === undefined) return null;
  const { leaveOnServerDays, support, links = {} } = provider;
  const { caldav, carddav, jmap } = serversOf(provider, domain);
  return {
    ...{
      domain,
      provider: provider.name || domain,
      servers,
      incoming,
      outgoing,
      leaveOnServerDays,
    },
    ...{ support, links, username: incoming[0]?.username ?? 'address' },
    services: { ...(caldav && { caldav }), ...(carddav && { carddav }), ...(jmap && { jmap }) },
  };
}

/** Every encrypted server of a domain, those with TLS from the start first (RFC 8314, section 3). */
export function encryptedServers(provider: Provider, domain: string): PublishedServer[] {
  const { incoming, outgoing } = serversOf(provider, domain);
  const all = [...incoming, ...outgoing].filter(isEncrypted);
  return [
    ...all.filter(({ security }) => security === 'tls'),
    ...all.filter(({ security }) => security !== 'tls'),
  ];
}

function isEncrypted(server: ProviderServer): server is PublishedServer {
  return server.security !== 'none';
}
