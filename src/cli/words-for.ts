import type { Config } from '../config.ts';
import { offerOf } from '../words/choose-language.ts';
import { Dictionary } from '../words/dictionary.ts';
import type { Words } from '../words/words.ts';

/** The words for a terminal, with the provider's own texts: in the language asked for, else in the provider's first one. */
export function wordsFor(
  { provider, contentDir: ownDir }: Pick<Config, 'provider' | 'contentDir'>,
  tag?: string,
): Words {
  return new Dictionary({ ownDir }).words(tag ?? offerOf(provider.languages)[0].tag);
}
