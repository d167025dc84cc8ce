import type { FastifyRequest } from 'fastify';
import type { HelpLibrary } from '../help/help-library.ts';

/** The help, and where there is more than one language, that of each. */
export interface HelpShelf {
  help: HelpLibrary;
  helpIn?: ReadonlyMap<string, HelpLibrary>;
}

/** The help in the language of the reader. */
export function helpFor({ help, helpIn }: HelpShelf, { words }: Pick<FastifyRequest, 'words'>): HelpLibrary {
  return helpIn?.get(words.language.tag) ?? help;
}
