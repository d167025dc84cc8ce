import { fillUsername } from '../fields/fill-username.ts';
import { serversOf } from '../model/provider.ts';
import type { DiscoverySource } from './source.ts';

/** The provider file: the servers this hosting provider names for its own domains. */
export const provider: DiscoverySource = {
  id: 'provider',
  async find({ parts, request }) {
    const { account, username } = request;
    const isHosted = parts.provider.domains.includes(account.domain);
    const servers = serversOf(parts.provider, account.domain);
    const candidates = [...servers.incoming, ...servers.outgoing, ...(servers.extra ?? [])].map((server) => ({
      ...server,
      username: username ?? fillUsername(server.username, account),
    }));
    return {
      source: 'provider',
      asked: { id: 'source-provider-file', args: {} },
      outcome: isHosted && candidates.length > 0 ? 'found' : 'nothing',
      detail: isHosted ? '' : { id: 'source-not-hosted', args: {} },
      candidates: isHosted ? candidates : [],
      durationMs: 0,
    };
  },
};
