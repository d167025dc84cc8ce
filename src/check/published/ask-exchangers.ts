import { DnsResolver } from '../../net/resolver.ts';
import { within } from '../../time/until.ts';

/** The best mail exchangers of a domain, lower case, none where it has none; null where the DNS did not say. */
export type AskExchangers = (domain: string) => Promise<string[] | null>;

const deadlineMs = 2000;

/** Makes the asking by one resolver: `dns` is `host:port`, null the system's. No question takes longer than two seconds. */
export function askExchangersBy(dns: string | null, timeMs = deadlineMs): AskExchangers {
  return async (domain) => {
    const resolver = new DnsResolver(dns);
    try {
      return await within(timeMs, ask(resolver, domain));
    } finally {
      resolver.cancel();
    }
  };
}

async function ask(resolver: DnsResolver, domain: string): Promise<string[] | null> {
  const found = await resolver.mx(domain);
  if (!found.ok) return found.failure.kind === 'dns-failure' ? null : [];
  const best = Math.min(...found.value.map(({ priority }) => priority));
  return found.value
    .filter(({ priority }) => priority === best)
    .map(({ exchange }) => exchange.toLowerCase().replace(/\.$/, ''))
    .filter((name) => name !== ''); // a lone dot: no mail here (RFC 7505)
}
