import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import { neutralProvider } from '../model/provider.ts';
import type { DiscoveryFact } from '../model/report.ts';
import { CheckContext } from './check-context.ts';
import type { CheckParts } from './check-parts.ts';
import { askAsPrograms } from './discover/ask-as-programs.ts';
import { discover } from './discover/index.ts';
import { parseRequest } from './parse-request.ts';

/** What a look brought: what our own sources made of it, and every answer whole, for the rules of other programs. */
export interface Published {
  facts: DiscoveryFact[];
  answers: HeardAnswer[];
}

/** Looks at every place where the settings of an account may be published; no mail server is asked. */
export type LookUpPublished = (account: Account) => Promise<Published>;

/** Makes the looking, with the gate, resolver and limits of a check. Practice domains exist nowhere, so nothing is asked. */
export function lookUpPublishedBy(parts: CheckParts): LookUpPublished {
  return async ({ address, domain }) => {
    const nothing = { facts: [], answers: [] };
    if (parts.practice?.covers(domain) === true) return nothing;
    const parsed = parseRequest({ address });
    if (!parsed.ok) return nothing;
    // What the provider file says is no news: the question is what strangers see.
    const asStranger = { ...parts, provider: neutralProvider, practice: null };
    const context = new CheckContext(parsed.value, asStranger, () => {}, new AbortController().signal);
    context.heard = [];
    const [facts] = await Promise.all([discover(context), askAsPrograms(context)]);
    context.resolver.cancel();
    return {
      facts: facts.filter(({ source }) => !['practice', 'provider', 'guess'].includes(source)),
      answers: context.heard,
    };
  };
}
