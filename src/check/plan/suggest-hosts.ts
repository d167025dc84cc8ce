import { serversOf } from '../../model/provider.ts';
import type { Endpoint } from '../../model/report.ts';
import type { CheckContext } from '../context/check-context.ts';

const limit = 3;

/** For server names that do not exist: names that do, from the provider file, the MX records and usual prefixes. */
export async function suggestHosts(context: CheckContext, endpoints: readonly Endpoint[]): Promise<void> {
  const missing = endpoints.filter(
    ({ failure, source }) => failure?.kind === 'host-not-found' && source === 'typed',
  );
  if (missing.length === 0 || context.signal.aborted) return;
  const { account } = context.request;
  const { provider } = context.parts;
  const servers = serversOf(provider, account.domain);
  const mx = await context.resolver.mx(account.domain);
  const names = [
    ...(provider.domains.includes(account.domain)
      ? [...servers.incoming, ...servers.outgoing].map(({ host }) => host)
      : []),
    ...['mail.', 'imap.', 'smtp.'].map((prefix) => `${prefix}${account.domain}`),
    ...(mx.ok ? mx.value.map((record) => record.exchange.toLowerCase()) : []),
  ];
  const wanted = [...new Set(names)].filter((name) => name !== '');
  const found = await Promise.all(
    wanted.map(async (name) => ((await context.resolve(name)).ok ? [name] : [])),
  );
  for (const { facts } of missing) {
    if (facts.resolution !== null) facts.resolution.suggestions = found.flat().slice(0, limit);
  }
}
