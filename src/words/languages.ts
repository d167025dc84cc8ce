/** A language that Posthorn speaks: one row here and one folder in `locales/`. */
export interface Language {
  /** BCP 47, the name of its folder. */
  tag: string;
  /** What it is called by those who speak it. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Whose way of writing numbers, dates and lists is used. */
  formats: string;
  /**
   * `offered`: complete, and offered to everybody. `begun`: falls back to English in places, and is offered only where the provider file
   * names it. `accented`, `mirrored`: made from English, to see which texts were forgotten and how a page bears longer texts, or the other
   * direction; offered where it is named, too.
   */
  state: 'offered' | 'begun' | 'accented' | 'mirrored';
}

/** The first one is complete; the others fall back to it message by message. */
export const languages: readonly [Language, ...Language[]] = [
  { tag: 'en', name: 'English', direction: 'ltr', formats: 'en-GB', state: 'offered' },
  { tag: 'de', name: 'Deutsch', direction: 'ltr', formats: 'de-DE', state: 'offered' },
  { tag: 'en-XA', name: 'en-XA', direction: 'ltr', formats: 'en-GB', state: 'accented' },
  { tag: 'ar-XB', name: 'ar-XB', direction: 'rtl', formats: 'ar-EG', state: 'mirrored' },
];

/** The row of a language, or null where we do not speak it. */
export function languageOf(tag: string): Language | null {
  return languages.find((language) => language.tag === tag) ?? null;
}
