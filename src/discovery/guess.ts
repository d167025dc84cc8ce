import { defaultPort, mailProtocols, type Protocol, rowOf } from '../model/protocols.ts';
import { encryptions } from '../model/security.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import { until } from '../time/until.ts';
import type { Looking } from './looking.ts';
import type { DiscoverySource } from './source.ts';

/**
 * Thunderbird's order: IMAP before POP3, TLS before STARTTLS, then by host. It goes on to ports without encryption and to
 * port 25; we do not, because no password should go there, and a filtered port 25 would hold up every check.
 */
const order = mailProtocols.flatMap((protocol) => encryptions.map((security) => ({ protocol, security })));

/** Names a mail program would guess. Names without an address are dropped before anything is dialled. */
export const guess: DiscoverySource = {
  id: 'guess',
  async find(context, signal) {
    const began = performance.now();
    const { account, username } = context.request;
    const hostsOf = (protocol: Protocol) =>
      rowOf(protocol).hostPrefixes.map((prefix) => `${prefix}${account.domain}`);
    const hosts = [...new Set(mailProtocols.flatMap(hostsOf))];
    const existing = await namesThatExist(context, hosts, signal);
    const candidates = order.flatMap(({ protocol, security }) =>
      hostsOf(protocol)
        .filter((host) => existing.has(host))
        .map((host): ServerSettings => {
          const port = defaultPort(protocol, security);
          return { protocol, host, port, security, username: username ?? account.address };
        }),
    );
    return {
      source: 'guess',
      asked: { id: 'source-usual-names', args: { domain: account.domain } },
      outcome: candidates.length > 0 ? 'found' : 'nothing',
      detail:
        candidates.length > 0
          ? { id: 'source-names-exist', args: { some: existing.size, all: hosts.length } }
          : { id: 'source-no-usual-name', args: {} },
      candidates,
      durationMs: Math.round(performance.now() - began),
    };
  },
};

/** The names known to exist when the time is over: one slow answer must not cost the others. */
async function namesThatExist(
  context: Looking,
  hosts: readonly string[],
  signal: AbortSignal,
): Promise<Set<string>> {
  const existing = new Set<string>();
  const all = Promise.all(
    hosts.map(async (host) => {
      if ((await context.resolve(host)).ok) existing.add(host);
    }),
  );
  await until(signal, all);
  return existing;
}
