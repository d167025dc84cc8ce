import type { Offer } from '../words/choose-language.ts';
import type { Language } from '../words/languages.ts';

/** The language that a path begins with (`/de/help`), or null. */
export function languageInPath(url: string, offer: Offer): Language | null {
  return offer.find(({ tag }) => url === `/${tag}` || /^[/?]/.test(behind(url, tag))) ?? null;
}

/** The address without the language at its beginning, as routes know it. */
export function withoutLanguage(url: string, offer: Offer): string {
  const language = languageInPath(url, offer);
  if (language === null) return url;
  const rest = behind(url, language.tag);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

function behind(url: string, tag: string): string {
  return url.startsWith(`/${tag}`) ? url.slice(tag.length + 1) : '';
}

/**
 * A page with its links in a language. Only attributes of our own templates look like this: whatever else stands in a page has its
 * quotes escaped. Files (`/assets/…`) are the same in every language.
 */
export function inLanguage(html: string, { tag }: Language): string {
  return html.replace(/(\s(?:href|action|data-progress|data-live)=")\/(?![/\\]|assets\/)/g, `$1/${tag}/`);
}

/** The same page in another language: chosen by a reader, so that the choice is kept. */
export function chooseUrl(url: string, { tag }: Language): string {
  const { path, query } = partsOf(url);
  if (query === null) return `${path}?lang=${tag}`;
  query.set('lang', tag);
  return `${path}?${query}`;
}

/** The address of a page in a language, for search engines. */
export function languageUrl(url: string, { tag }: Language, offer: Offer): string {
  const { path, query } = partsOf(url);
  query?.delete('lang');
  return `${tag === offer[0].tag ? '' : `/${tag}`}${path}${query === null || query.size === 0 ? '' : `?${query}`}`;
}

/** Two slashes at the beginning would lead to another site. */
function partsOf(url: string): { path: string; query: URLSearchParams | null } {
  const [path = ''] = url.split('?', 1);
  const rest = url.slice(path.length);
  return { path: `/${path.replace(/^[/\\]+/, '')}`, query: rest === '' ? null : new URLSearchParams(rest) };
}
