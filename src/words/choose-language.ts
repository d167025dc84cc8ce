import { negotiateLanguages } from '@fluent/langneg';
import { LRUCache } from 'lru-cache';
import { type Language, languageOf, languages } from './languages.ts';

/** Languages that readers can have; the first is the default. */
export type Offer = readonly [Language, ...Language[]];

/** Those named, in their order; where none is, all that are complete. Names of languages that we do not speak count for nothing. */
export function offerOf(tags: readonly string[] = []): Offer {
  const named = [...new Set(tags)].flatMap((tag) => languageOf(tag) ?? []);
  const [first, ...others] = named.length > 0 ? named : languages.filter(({ state }) => state === 'offered');
  return [first ?? languages[0], ...others];
}

/** More than a browser names; the rest of a longer list counts for nothing. */
const mostWishes = 20;

/** Browsers send few different headers; what a longer one asks for is worked out each time. */
const known = new WeakMap<Offer, LRUCache<string, Language>>();
const longestKept = 200;

/** The offered language that an `Accept-Language` header likes best, or the first one. */
export function wishedLanguage(offer: Offer, header = ''): Language {
  if (header === '') return offer[0];
  if (header.length > longestKept) return negotiate(offer, header);
  const answers = known.get(offer) ?? new LRUCache<string, Language>({ max: 200 });
  known.set(offer, answers);
  const language = answers.get(header) ?? negotiate(offer, header);
  answers.set(header, language);
  return language;
}

function negotiate(offer: Offer, header: string): Language {
  const wishes = header
    .split(',', mostWishes)
    .map((wish) => {
      const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim());
      const quality = parameters.find((one) => /^q=/i.test(one))?.slice(2) ?? '1';
      return { tag, quality: /^[01](?:\.\d{0,3})?$/.test(quality) ? Number(quality) : 0 };
    })
    .filter(({ tag, quality }) => quality > 0 && tag !== '*')
    .toSorted((a, b) => b.quality - a.quality);
  const [first] = offer;
  const tags = offer.map(({ tag }) => tag);
  // One wish after the other: who wants English of Canada and then German gets English.
  for (const { tag } of wishes) {
    const [found] = negotiateLanguages([tag], tags, { strategy: 'filtering' });
    const language = offer.find((one) => one.tag === found);
    if (language !== undefined) return language;
  }
  return first;
}
