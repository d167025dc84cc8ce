import type { Protocol, Security, ServerSettings } from '../../model/server-settings.ts';
import { defaultPort } from '../../model/server-settings.ts';
import { until } from '../../time/until.ts';
import type { CheckContext } from '../check-context.ts';
import type { DiscoverySource } from './source.ts';

/** Host prefixes in the order in which Thunderbird guesses them. */
const prefixes: Record<Protocol, string[]> = {
  imap: ['imap.', 'mail.', ''],
  pop3: ['pop3.', 'pop.', 'mail.', ''],
  smtp: ['smtp.', 'mail.', ''],
};

/**
 * Thunderbird's order: IMAP before POP3, TLS before STARTTLS, then by host. It goes on to ports without encryption and to
 * port 25; we do not, because no password should go there, and a filtered port 25 would hold up every check.
 */
const order: [Protocol, Security][] = [
  ['imap', 'tls'],
  ['imap', 'starttls'],
  ['pop3', 'tls'],
  ['pop3', 'starttls'],
  ['smtp', 'tls'],
  ['smtp', 'starttls'],
];

/** Names a mail program would guess. Names without an address are dropped before anything is dialled. */
export const guess: DiscoverySource = {
  id: 'guess',
  async find(context, signal) {
    const began = performance.now();
    const { account, username } = context.request;
    const hosts = [...new Set(Object.values(prefixes).flat())].map((prefix) => `${prefix}${account.domain}`);
    const existing = await namesThatExist(context, hosts, signal);
    const candidates = order.flatMap(([protocol, security]) =>
      prefixes[protocol]
        .map((prefix) => `${prefix}${account.domain}`)
        .filter((host) => existing.has(host))
        .map((host): ServerSettings => {
          const port = defaultPort(protocol, security);
          return { protocol, host, port, security, username: username ?? account.address };
        }),
    );
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

/** The names known to exist when the time is over: one slow answer must not cost the others. */
async function namesThatExist(
  context: CheckContext,
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
