import { phoneCodeOf } from '../model/phone-codes.ts';
import type { Provider } from '../model/provider.ts';
import { Dictionary } from '../words/dictionary.ts';
import { checkPlaceholders, fillText, type PlaceholderValues, placeholderValues } from './placeholders.ts';
import {
  highestWith,
  type Layer,
  layersOf,
  readAllSections,
  readArticles,
  type Section,
  type SourceArticle,
} from './read-articles.ts';
import { readTroubles, type Trouble } from './read-troubles.ts';
import { type Heading, type Rendered, renderMarkdown } from './render-markdown.ts';
import { buildSearch } from './search/build-search.ts';
import { readErrorCodes } from './search/read-error-codes.ts';
import type { SearchEntry, SearchResult } from './search/search-entry.ts';
import { readWords } from './search/search-words.ts';

/** An article ready to show. `html` is safe to print as it is; everything else is plain text. */
export interface HelpArticle {
  slug: string;
  title: string;
  summary: string;
  html: string;
  headings: Heading[];
  related: HelpLink[];
  /** Other ways people ask for it. */
  questions: string[];
  isFinding: boolean;
  /** That it is written in; `en` where the language of the library has none. */
  language: string;
}

export interface HelpLink {
  slug: string;
  title: string;
  summary: string;
  /** That of its article. */
  language: string;
}

export interface HelpSection {
  id: string;
  title: string;
  entries: (HelpLink & { questions: string[] })[];
}

/** A trouble as people name it, with the articles and the findings about it, the best first. */
export interface HelpTrouble {
  id: string;
  title: string;
  articles: HelpLink[];
  findings: HelpLink[];
}

export interface HelpLibrary {
  /** Sections of the index; the articles about findings are the last one. */
  index(): HelpSection[];
  /** What people suffer from, and the pages that help. */
  troubles(): HelpTrouble[];
  article(slug: string): HelpArticle | null;
  search(query: string): SearchResult[];
  /** Takes what is published while the service runs into the search, in place of what was taken in before. */
  publish(entries: readonly SearchEntry[]): void;
  /** "Questions before you sign up", also found as the article `presales`. */
  presales(): HelpArticle;
  slugs(): string[];
}

const presalesSlug = 'presales';

/**
 * Reads, fills and renders every article below `contentDir`/help in a language, once; those of `ownDir` lie over them, and what the
 * language lacks is there in English. The search also finds `more`, pages that are no articles. Throws an error that names the file where one is not well formed.
 */
export async function loadHelp(
  contentDir: string,
  provider: Provider,
  more: readonly SearchEntry[] = [],
  {
    language = 'en',
    ownDir = null,
    dictionary = new Dictionary({ ownDir }),
  }: { language?: string; ownDir?: string | null; dictionary?: Dictionary } = {},
): Promise<HelpLibrary> {
  const layers = await layersOf(contentDir, ownDir, language);
  const sections = await readAllSections(layers);
  const read = await Promise.all(layers.map((layer) => readArticles(layer)));
  const spoken = [...new Set(layers.map((layer) => layer.language))];
  const valuesIn = new Map(spoken.map((tag) => [tag, placeholderValues(dictionary.words(tag), provider)]));
  const valuesOf = ({ language: tag }: { language: string }) => valuesIn.get(tag) ?? new Map();
  for (const sources of read) checkSources(sources, sections, valuesOf);
  const sources = [...new Map(read.flat().map((source) => [source.slug, source])).values()];

  const filled = sources.map((source) => fillHead(source, valuesOf(source)));
  const rendered = new Map(
    filled.map((source) => [source.slug, renderMarkdown(source.body, valuesOf(source))]),
  );
  const bySlug = new Map(filled.map((source) => [source.slug, source]));
  const articles = new Map(filled.map((source) => [source.slug, toArticle(source, rendered, bySlug)]));
  const presales = articles.get(presalesSlug);
  if (!presales) throw new Error(`${contentDir}/help/en: ${presalesSlug}.md is missing`);

  const index = toIndex(sections, filled);
  const slugs = new Set(articles.keys());
  const [words, codes, troubles] = await Promise.all([
    // Articles of both languages are searched, each by its words.
    Promise.all(spoken.map((tag) => highestWith(ofLanguage(layers, tag), 'search/words.json'))).then(
      (highest) => readWords(highest.map(({ folder }) => folder)),
    ),
    highestWith(layers, 'search/codes.json').then((layer) => readErrorCodes(layer, slugs)),
    readTroubles(layers, slugs),
  ]);
  const own = [...articles.values()].map((article) => toSearchEntry(article, rendered));
  const standing = [...codes, ...own, ...more];
  let search = buildSearch(standing, words);
  const shownTroubles = troubles.map((trouble) => toTrouble(trouble, articles));
  return {
    index: () => index,
    troubles: () => shownTroubles,
    article: (slug) => articles.get(slug) ?? null,
    search: (query) => search(query),
    publish(entries) {
      search = buildSearch([...standing, ...entries], words);
    },
    presales: () => presales,
    slugs: () => [...articles.keys()],
  };
}

function ofLanguage(layers: readonly Layer[], tag: string): Layer[] {
  return layers.filter(({ language }) => language === tag);
}

function checkSources(
  sources: SourceArticle[],
  sections: Section[],
  valuesOf: (source: SourceArticle) => PlaceholderValues,
): void {
  const seen = new Map<string, string>();
  for (const source of sources) {
    const { slug, file, section, title, summary, questions, body, bodyLine } = source;
    const values = valuesOf(source);
    const other = seen.get(slug);
    if (other) throw new Error(`${file}: the same name as ${other}; both would be /help/${slug}`);
    seen.set(slug, file);
    if (!sections.some(({ id }) => id === section)) throw new Error(`${file}: unknown section "${section}"`);
    for (const text of [title, summary, ...questions]) checkPlaceholders(text, values, file);
    for (const [index, text] of body.split('\n').entries())
      checkPlaceholders(text, values, `${file}:${bodyLine + index}`);
    // A value inside an address would need other escaping, and no article needs one there.
    if (/\]\([^)]*\{\{/.test(body))
      throw new Error(`${file}: a placeholder cannot be part of a link's address`);
  }
}

function fillHead(source: SourceArticle, values: PlaceholderValues): SourceArticle {
  return {
    ...source,
    title: fillText(source.title, values),
    summary: fillText(source.summary, values),
    questions: source.questions.map((question) => fillText(question, values)),
  };
}

function toArticle(
  { slug, title, summary, questions, related, isFinding, language }: SourceArticle,
  rendered: ReadonlyMap<string, Rendered>,
  bySlug: ReadonlyMap<string, SourceArticle>,
): HelpArticle {
  const { html, headings } = renderedOf(rendered, slug);
  const neighbours = related.flatMap((name) => bySlug.get(name) ?? []).map(toLink);
  return { slug, title, summary, html, headings, related: neighbours, questions, isFinding, language };
}

function toLink({ slug, title, summary, language }: HelpLink): HelpLink {
  return { slug, title, summary, language };
}

function toIndex(sections: Section[], sources: SourceArticle[]): HelpSection[] {
  return sections
    .map(({ id, title }) => ({
      id,
      title,
      entries: sources
        .filter((source) => source.section === id)
        .sort((a, b) => a.order - b.order || a.title.localeCompare(b.title))
        .map((source) => ({ ...toLink(source), questions: source.questions })),
    }))
    .filter((section) => section.entries.length > 0);
}

function toTrouble({ id, title, pages }: Trouble, articles: ReadonlyMap<string, HelpArticle>): HelpTrouble {
  const named = pages.flatMap((slug) => articles.get(slug) ?? []);
  return {
    ...{ id, title },
    articles: named.filter(({ isFinding }) => !isFinding).map(toLink),
    findings: named.filter(({ isFinding }) => isFinding).map(toLink),
  };
}

function toSearchEntry(article: HelpArticle, rendered: ReadonlyMap<string, Rendered>): SearchEntry {
  const { slug, title, summary, questions, headings, isFinding, language } = article;
  return {
    ...{ id: slug, url: `/help/${slug}`, kind: isFinding ? 'finding' : 'article', title, summary },
    language,
    words: questions.join('\n'),
    // Each finding has the same two headings, and they say nothing about it.
    headings: isFinding ? '' : headings.map((heading) => heading.text).join('\n'),
    text: renderedOf(rendered, slug).text,
    codes: isFinding ? [slug, phoneCodeOf(slug) ?? ''].filter((code) => code !== '') : [],
  };
}

function renderedOf(rendered: ReadonlyMap<string, Rendered>, slug: string): Rendered {
  const page = rendered.get(slug);
  if (!page) throw new Error(`${slug} was not rendered`);
  return page;
}
