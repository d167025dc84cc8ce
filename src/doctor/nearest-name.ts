import { correctWord } from '../help/search/correct-word.ts';

/** The known name that an unknown one was probably meant to be: a slip or two away, or with the same words; null where none is near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const corrected = correctWord(name, new Map(known.map((one) => [one, 1])));
  if (corrected !== name) return corrected;
  const words = wordsOf(name);
  const shared = (one: string) => wordsOf(one).filter((word) => words.includes(word)).length;
  const [best] = known.toSorted((a, b) => shared(b) - shared(a) || a.length - b.length);
  return best !== undefined && shared(best) > 0 ? best : null;
}

function wordsOf(name: string): string[] {
  return name.split('_').slice(1);
}
