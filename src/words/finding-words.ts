import type { FindingArgs } from '../model/finding.ts';
import { ofThisVersion } from './older-args.ts';
import { type FindingContext, placeArgs } from './place-args.ts';
import type { Words } from './words.ts';

/** The texts of a finding: what is, why (what it means), what to do, and that as steps. */
export interface FindingWords {
  title: string;
  why: string;
  fix: string;
  steps: string[];
}

/** The words of a finding, from the message that has its code for a name; null where no language knows it. */
export function findingWords(
  words: Words,
  { code, args }: { code: string; args: FindingArgs },
  context: FindingContext,
): FindingWords | null {
  const given = { ...placeArgs(words, context), ...ofThisVersion(args) };
  const title = words.stored(`${code}.title`, given);
  const why = words.stored(`${code}.why`, given);
  if (title === null || why === null) return null;
  const steps = words.steps(`${code}.steps`, given);
  return { title, why: withServerWords(words, why, args), fix: steps.join(' '), steps };
}

/** A finding that rests on a reply hands the server's own words on, unless its words quote them already. */
function withServerWords(words: Words, why: string, { said, link }: FindingArgs): string {
  let told = why;
  if (typeof said === 'string' && said !== '' && !told.includes(said))
    told = `${told} ${words.message('finding-server-said', { said })}`;
  if (typeof link === 'string' && !told.includes(link))
    told = `${told} ${words.message('finding-server-link', { link })}`;
  return told;
}
