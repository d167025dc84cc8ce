import type { Account } from '../model/account.ts';
import { neutralProvider } from '../model/provider.ts';
import type { DiscoveryFact } from '../model/report.ts';
import { CheckContext } from './check-context.ts';
import type { CheckParts } from './check-parts.ts';
import { discover } from './discover/index.ts';
import { parseRequest } from './parse-request.ts';

/** Looks at every place where the settings of an account may be published; no mail server is asked. */
export type LookUpPublished = (account: Account) => Promise<DiscoveryFact[]>;

/** Makes the looking, with the gate, resolver and limits of a check. Practice domains exist nowhere, so nothing is asked. */
export function lookUpPublishedBy(parts: CheckParts): LookUpPublished {
  return async ({ address, domain }) => {
    if (parts.practice?.covers(domain) === true) return [];
    const parsed = parseRequest({ address });
    if (!parsed.ok) return [];
    // What the provider file says is no news: the question is what strangers see.
    const asStranger = { ...parts, provider: neutralProvider, practice: null };
    const context = new CheckContext(parsed.value, asStranger, () => {}, new AbortController().signal);
    const facts = await discover(context);
    context.resolver.cancel();
    return facts.filter(({ source }) => !['practice', 'provider', 'guess'].includes(source));
  };
}
