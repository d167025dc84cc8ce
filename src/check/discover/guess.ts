import type { Protocol, Security, ServerSettings } from '../../model/server-settings.ts';
import { defaultPort } from '../../model/server-settings.ts';
import type { DiscoverySource } from './source.ts';

/** Host prefixes in the order in which mail programs guess them. */
const prefixes: Record<Protocol, string[]> = {
  imap: ['imap.', 'mail.', ''],
  pop3: ['pop3.', 'pop.', 'mail.', ''],
  smtp: ['smtp.', 'mail.', ''],
};

/** Names a mail program would guess. Names without an address are dropped before anything is dialled. */
export const guess: DiscoverySource = {
  id: 'guess',
  async find(context) {
    const began = performance.now();
    const { account, username } = context.request;
    const hosts = [...new Set(Object.values(prefixes).flat())].map((prefix) => `${prefix}${account.domain}`);
    const found = await Promise.all(
      hosts.map(async (host) => ((await context.resolve(host)).ok ? [host] : [])),
    );
    const existing = new Set(found.flat());
    const candidates: ServerSettings[] = [];
    for (const security of ['tls', 'starttls'] as Security[]) {
      for (const protocol of ['imap', 'pop3', 'smtp'] as Protocol[]) {
        for (const prefix of prefixes[protocol]) {
          const host = `${prefix}${account.domain}`;
          if (!existing.has(host)) continue;
          const port = defaultPort(protocol, security);
          candidates.push({ protocol, host, port, security, username: username ?? account.address });
        }
      }
    }
    return {
      source: 'guess',
      asked: `usual server names of ${account.domain}`,
      outcome: candidates.length > 0 ? 'found' : 'nothing',
      detail:
        candidates.length > 0
          ? `${existing.size} of ${hosts.length} names exist`
          : 'none of the usual names exists',
      candidates,
      durationMs: Math.round(performance.now() - began),
    };
  },
};
