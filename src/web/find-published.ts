import type { AskExchangers } from '../check/published/ask-exchangers.ts';
import type { Provider } from '../model/provider.ts';
import type { PublishedSettings } from '../publish/published-settings.ts';
import { settingsToPublish } from '../publish/published-settings.ts';
import { rememberFor } from './remember-for.ts';

/** What is published for a domain (ASCII form, lower case); null where the provider does not host it. */
export type FindPublished = (domain: string) => Promise<PublishedSettings | null>;

const hostedMs = 3_600_000;
const notHostedMs = 300_000;
const unknownMs = 30_000;
const mostDomains = 10_000;
/** Anybody may ask for any domain, so that what reaches the DNS needs a limit. */
const mostAskedPerSecond = 20;

/**
 * Finds what is published: at once for listed domains, and, where the provider file says so, by the MX record for the
 * others. A domain that cannot be looked up, or not now, counts as not hosted.
 */
export function findPublishedBy(
  provider: Provider,
  askExchangers: AskExchangers,
  now: () => number = () => performance.now(),
): FindPublished {
  const hasOurMx = provider.publish?.mxDomains ? mxLookUp(provider, askExchangers, now) : async () => false;
  return async (domain) => {
    const settings = settingsToPublish(provider, domain);
    if (settings === null || provider.domains.includes(domain)) return settings;
    return (await hasOurMx(domain)) ? settings : null;
  };
}

type Verdict = 'hosted' | 'elsewhere' | 'unknown' | 'too-many';

const keptMs: Record<Verdict, number> = {
  hosted: hostedMs,
  elsewhere: notHostedMs,
  unknown: unknownMs,
  'too-many': 0,
};

function mxLookUp(
  provider: Provider,
  askExchangers: AskExchangers,
  now: () => number,
): (domain: string) => Promise<boolean> {
  const ours = new Set(provider.publish?.mxHosts);
  const mayAsk = perSecond(mostAskedPerSecond, now);
  const find = async (domain: string): Promise<Verdict> => {
    if (!mayAsk()) return 'too-many';
    const best = await askExchangers(domain);
    if (best === null) return 'unknown';
    return best.some((host) => ours.has(host)) ? 'hosted' : 'elsewhere';
  };
  const look = rememberFor((verdict) => keptMs[verdict], find, { most: mostDomains, now });
  return async (domain) => !isAddress(domain) && (await look(domain)) === 'hosted';
}

/** No top-level domain is a number, so what ends in one is an IPv4 address. */
function isAddress(domain: string): boolean {
  return /\.\d+$/.test(domain);
}

/** True as often as `most` times in each second. */
function perSecond(most: number, now: () => number): () => boolean {
  let began = now();
  let used = 0;
  return () => {
    if (now() - began >= 1000) {
      began = now();
      used = 0;
    }
    used += 1;
    return used <= most;
  };
}
