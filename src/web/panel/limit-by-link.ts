import type { Counters } from '../../bounds/counters.ts';
import { accountKey } from '../../bounds/keys.ts';
import { longestLifeSeconds } from '../../desk/panel-link.ts';
import type { RateLimit } from '../limit-checks.ts';
import type { SignedLink } from './link-use.ts';

/** A link is for one customer and one trouble: testing, changing something, and testing again. */
const testsOfLink = { name: 'panel-link', most: 5, seconds: longestLifeSeconds };

/**
 * The limit of a test that a signed link asks for: so many of each link, and of all links of a key as many a minute as the key says.
 * Whoever has used that up, has another address than the link, or is too late, is a visitor like others. `refuse` throws where a server
 * is left alone, as for everybody.
 */
export function limitByLink(
  parts: { counters: Counters; limitChecks: RateLimit; refuseLeftAlone: (asked: Asked) => void },
  { state, link, key, signature }: SignedLink,
): RateLimit {
  const { counters, limitChecks, refuseLeftAlone } = parts;
  return async (request, reply, asked) => {
    const isMeant =
      asked !== undefined &&
      state === 'usable' &&
      accountKey(asked.account.address) === accountKey(link.address);
    if (!isMeant) return await limitChecks(request, reply, asked);
    refuseLeftAlone(asked);
    const ofKey = { name: 'api-key', most: key.perMinute, seconds: 60 };
    const isFree =
      (await counters.take(testsOfLink, signature)).ok && (await counters.take(ofKey, key.id)).ok;
    if (!isFree) await limitChecks(request, reply, asked);
  };
}

type Asked = NonNullable<Parameters<RateLimit>[2]>;
