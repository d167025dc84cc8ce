import type { Words } from '../../words/words.ts';
import { personalKinds, type Stand } from './cut-personal.ts';

/** What stands in place of what tells who asked, in the language of the text. */
export function standWords(words: Words): Stand {
  const all = personalKinds.map((kind) => [kind, words.message('desk-publish-stand', { kind })] as const);
  return Object.fromEntries(all) as Stand;
}
