import { askAsPrograms } from '../../discovery/ask-as-programs.ts';
import { discover } from '../../discovery/index.ts';
import type { Account } from '../../model/account.ts';
import type { HeardAnswer } from '../../model/heard.ts';
import { neutralProvider } from '../../model/provider.ts';
import type { DiscoveryFact } from '../../model/report.ts';
import { isGiven, isNamed } from '../../model/sources.ts';
import { type DescribedAnswer, describeAnswers } from '../../readers/describe-answer.ts';
import { type ProgramView, programViews } from '../../readers/index.ts';
import { CheckContext } from '../context/check-context.ts';
import type { CheckParts } from '../context/check-parts.ts';
import { parseRequest } from '../request/parse-request.ts';

/** What a look brought: what our own sources made of it, and every answer whole, for the rules of other programs. */
export interface Published {
  facts: DiscoveryFact[];
  answers: HeardAnswer[];
  /** Set where some place was not asked, as the servers there had been asked as often as we allow ourselves. */
  held?: true;
}

/** Looks at every place where the settings of an account may be published; no mail server is asked. */
export type LookUpPublished = (account: Account) => Promise<Published>;

/** What every known program makes of what was published, in words for a page: nothing of it is raw any more. */
export interface ReadPublished {
  facts: DiscoveryFact[];
  answers: DescribedAnswer[];
  views: ProgramView[];
  /** Set where reading what was published took more than one look may take, or ended the part that reads. */
  brokeOff?: true;
  /** Set where some place was not asked (law 10). */
  held?: true;
}

/** The look and the reading of it in one, so that both can happen away from the pages. */
export type ReadWhatIsPublished = (account: Account) => Promise<ReadPublished>;

/** Reads what a look brought by the rules of every known program. Pure. */
export function readPublished(account: Account, { facts, answers, held }: Published): ReadPublished {
  const views = programViews({ account, facts, answers });
  return { facts, answers: describeAnswers(answers), views, ...(held && { held }) };
}

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
      facts: facts.filter(({ source }) => !isGiven(source) && isNamed(source)),
      answers: context.heard,
      ...(context.held && { held: true as const }),
    };
  };
}
