import type { FindingArgs } from '../model/finding.ts';
import { findingWords } from '../words/finding-words.ts';
import type { FindingContext } from '../words/place-args.ts';
import type { Words } from '../words/words.ts';

/** More than that and nobody can hold a step in mind on the way to the other window. */
const mostWords = 25;

/** What the page says by a badge. */
const nothingToDo =
  /^(?:There is nothing to change|In Ihrem Mailprogramm ist nichts|Für Sie ist (?:noch )?nichts)/;

/** What is wrong with the remedy of a finding as a list of steps; nothing where it can be followed. */
export function stepFaults(
  words: Words,
  { code, args }: { code: string; args: FindingArgs },
  context: FindingContext,
): string[] {
  const steps = findingWords(words, { code, args: shortened(args) }, context)?.steps ?? [];
  return steps.flatMap((step, at) => {
    const own = counted(step, args);
    const count = own.split(' ').length;
    return [
      ...(count > mostWords ? [`${count} words: ${step}`] : []),
      ...(/[.!?] \p{Lu}/u.test(own) ? [`two sentences: ${step}`] : []),
      ...(/^\p{Lu}.*\.$/u.test(step) ? [] : [`no sentence: ${step}`]),
      ...(steps.indexOf(step) < at ? [`twice: ${step}`] : []),
      ...(nothingToDo.test(step) ? [`a badge says that: ${step}`] : []),
    ];
  });
}

/** A list of servers or methods may be long where the sentence around it is not. */
function shortened(args: FindingArgs): FindingArgs {
  return Object.fromEntries(
    Object.entries(args).map(([name, arg]) => [name, Array.isArray(arg) ? arg.slice(0, 2) : arg]),
  );
}

/** Each value of a finding is one word, however many it has. */
function counted(step: string, args: FindingArgs): string {
  const values = Object.values(args)
    .flat()
    .filter((arg) => typeof arg === 'string' && arg.includes(' '));
  return values.reduce((text: string, value) => text.replaceAll(String(value), 'value'), step);
}
