import type { DiscoverySource } from './source.ts';

/** The practice servers of a practice address. */
export const practice: DiscoverySource = {
  id: 'practice',
  async find({ practice: servers, request }) {
    const username = request.username ?? request.account.address;
    const candidates = servers.map(({ protocol, host, port, security }) => ({
      protocol,
      host,
      port,
      security,
      username,
    }));
    return {
      source: 'practice',
      asked: { id: 'source-practice', args: {} },
      outcome: candidates.length > 0 ? 'found' : 'nothing',
      detail: candidates.length > 0 ? '' : { id: 'source-no-practice', args: {} },
      candidates,
      durationMs: 0,
    };
  },
};
