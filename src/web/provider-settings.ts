import type { ClientSettings } from '../clients/client.ts';
import { fillUsername } from '../fields/fill-username.ts';
import type { Account } from '../model/account.ts';
import { type IncomingProtocol, isIncoming } from '../model/protocols.ts';
import type { Provider } from '../model/provider.ts';
import type { RecommendedSettings } from '../model/report.ts';
import type { PublishedServer, PublishedSettings } from '../publish/published-settings.ts';
import { publishedSettings } from '../publish/published-settings.ts';

/** What the provider's settings offer an account to choose from. */
export interface ProviderSettings {
  settings: ClientSettings;
  /** The protocols for receiving, the chosen one among them. */
  protocols: IncomingProtocol[];
  /** Every server for receiving. */
  incoming: RecommendedSettings[];
}

/**
 * The settings that the provider file names for an account, for receiving by `protocol` where that is offered, else by
 * the first. Nobody has tested them with this account, so they count as unverified. Null for accounts hosted elsewhere.
 */
export function providerSettings(
  provider: Provider,
  account: Account,
  protocol: string = '',
): ProviderSettings | null {
  const published = publishedSettings(provider, account.domain);
  return published === null ? null : accountSettings(provider, published, account, protocol);
}

/** The same from what is published for the domain of the account. */
export function accountSettings(
  provider: Provider,
  published: PublishedSettings,
  account: Account,
  protocol: string = '',
): ProviderSettings {
  const fill = (server: PublishedServer): RecommendedSettings => ({
    ...server,
    username: fillUsername(server.username, account),
    verified: false,
    source: 'provider',
  });
  const { incoming, outgoing, leaveOnServerDays, services } = published;
  const chosen = incoming.find((server) => server.protocol === protocol) ?? incoming[0];
  return {
    settings: {
      account: { address: account.address },
      incoming: chosen === undefined ? null : fill(chosen),
      outgoing: fill(outgoing),
      leaveOnServerDays,
      ...((services.caldav || services.carddav) && {
        services: { ...services, username: fillUsername(published.username, account) },
      }),
      providerName: provider.name,
    },
    incoming: incoming.map(fill),
    protocols: incoming.map(({ protocol }) => protocol).filter(isIncoming),
  };
}
