import { type Concept, lexicon } from './lexicon.ts';

/** The words of a sentence that stand for each concept, by their place in it. */
export type Found = ReadonlyMap<Concept, readonly number[]>;

/** One token of a term: a whole word, the beginning of one, or room for some words. */
interface Token {
  text: string;
  isPrefix: boolean;
  isGap: boolean;
}
interface Term {
  concept: Concept;
  first: Token;
  rest: readonly Token[];
}

/** How many words a `~` may stand for. */
const gap = 7;
/** How many words of one sentence are read. */
const mostWords = 160;

/** Letters that are no letter with an accent, as they are typed without their sign. */
const letters: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

const whole = new Map<string, Term[]>();
const beginnings = new Map<string, Term[]>();
const inside: { concept: Concept; part: string }[] = [];

for (const [name, list] of Object.entries(lexicon))
  for (const written of list.split(',')) add(name as Concept, written.trim());

function add(concept: Concept, written: string): void {
  if (written === '') return;
  if (written.startsWith('*')) {
    inside.push({ concept, part: plain(written.slice(1)) });
    return;
  }
  const tokens = written.split(/\s+/).flatMap((word): Token[] => {
    if (word === '~') return [{ text: '', isPrefix: false, isGap: true }];
    const isPrefix = word.endsWith('*');
    return wordsOf(word).map((text) => ({ text, isPrefix, isGap: false }));
  });
  const [first, ...rest] = tokens;
  if (first === undefined) return;
  const table = first.isPrefix ? beginnings : whole;
  const terms = table.get(first.text) ?? [];
  terms.push({ concept, first, rest });
  table.set(first.text, terms);
}

/** Lower case, without accents, so that `é` and `e` are one. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæœ]/g, (letter) => letters[letter] ?? letter);
}

/** The words of a text, in lower case and without accents. */
export function wordsOf(text: string): string[] {
  // AuthError is two words, and so is a name in Latin letters within Chinese, Japanese or Korean.
  const parted = text
    .replace(/(\p{Ll}{3})(?=\p{Lu}\p{Ll}{3})/gu, '$1 ')
    .replace(
      /([\p{Script=Latin}\d])(?=[\u3040-\u9fff\uac00-\ud7af])|([\u3040-\u9fff\uac00-\ud7af])(?=[\p{Script=Latin}\d])/gu,
      '$1$2 ',
    );
  return plain(parted).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const longestBeginning = Math.max(...[...beginnings.keys()].map(({ length }) => length));

/** Every concept of a sentence, of which so many words are read. Linear in its words. */
export function findConcepts(sentence: string, most = mostWords): Found {
  const words = wordsOf(sentence).slice(0, most);
  const found = new Map<Concept, number[]>();
  const note = (concept: Concept, at: number) => {
    const places = found.get(concept);
    if (places === undefined) found.set(concept, [at]);
    else places.push(at);
  };
  const follow = (terms: readonly Term[] | undefined, at: number) => {
    for (const { concept, rest } of terms ?? []) {
      const end = endOf(rest, words, at + 1);
      if (end !== null) for (const place of new Set([at, end])) note(concept, place);
    }
  };
  for (const [at, word] of words.entries()) {
    follow(whole.get(word), at);
    for (let length = 2; length <= word.length && length <= longestBeginning; length += 1)
      follow(beginnings.get(word.slice(0, length)), at);
    for (const { concept, part } of inside) if (word.includes(part)) note(concept, at);
  }
  for (const [verb, contrary] of contraries)
    for (const at of found.get(verb) ?? [])
      if (found.get('not')?.some((negation) => at - negation <= before && negation - at <= after))
        note(contrary, at);
  // An "unknown reason" leaves nobody unknown.
  if (found.has('unknownReason')) found.delete('notFound');
  return found;
}

/** What a word says behind a "not". */
const contraries: readonly (readonly [verb: Concept, contrary: Concept])[] = [
  ['supports', 'unsupported'],
  ['verifies', 'untrusted'],
  ['active', 'notYet'],
  ['active', 'stopped'],
  ['accepts', 'refused'],
  ['finds', 'notFound'],
  ['allows', 'notAllowed'],
  ['answers', 'unreachable'],
  ['works', 'fails'],
  ['relay', 'fails'],
  ['matches', 'mismatch'],
  ['enough', 'full'],
  ['correct', 'wrong'],
];
/** How many words before a verb, and behind it, a "not" may stand. */
const before = 5;
const after = 4;

/** The place of the last word of a term whose further words begin at `from`; null where they do not stand there. */
function endOf(rest: readonly Token[], words: readonly string[], from: number): number | null {
  let at = from;
  let room = 0;
  for (const token of rest) {
    if (token.isGap) {
      room = gap;
      continue;
    }
    const last = Math.min(words.length - 1, at + room);
    while (at <= last && !fits(token, words[at] ?? '')) at += 1;
    if (at > last) return null;
    at += 1;
    room = 0;
  }
  return at - 1;
}

function fits({ text, isPrefix }: Token, word: string): boolean {
  return isPrefix ? word.startsWith(text) : word === text;
}
