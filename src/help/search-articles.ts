import MiniSearch from 'minisearch';

/** What the search knows of an article. */
interface SearchEntry {
  slug: string;
  title: string;
  summary: string;
  questions: string;
  headings: string;
  text: string;
}

export interface SearchResult {
  slug: string;
  title: string;
  summary: string;
}

/** Longer queries are cut: nobody asks a question of this length, and fuzzy matching costs time. */
export const maxQueryLength = 200;
const maxWords = 12;
const maxWordLength = 32;
const maxResults = 20;

const stopWords = new Set(
  'a an and are as at be but by can do does for from has have how i if in is it my of on or s so t that the this to was what when where which why will with you your'.split(
    ' ',
  ),
);

/** Builds the search over all articles; the returned function answers one query, best match first. */
export function buildSearch(entries: readonly SearchEntry[]): (query: string) => SearchResult[] {
  const index = new MiniSearch<SearchEntry>({
    idField: 'slug',
    fields: ['title', 'questions', 'summary', 'headings', 'text'],
    storeFields: ['title', 'summary'],
    processTerm: (term) => (stopWords.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: {
      boost: { title: 5, questions: 4, summary: 2, headings: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      maxFuzzy: 2,
    },
  });
  index.addAll(entries);

  return (query) => {
    const words = boundedQuery(query);
    if (words === '') return [];
    // Pages with every word first: the rest of a long question must not drown the page that answers all of it.
    const all = index.search(words, { combineWith: 'AND' });
    const some = index.search(words, { combineWith: 'OR' });
    const found = new Map([...all, ...some].map((hit) => [String(hit.id), hit]));
    return [...found.values()].slice(0, maxResults).map((hit) => ({
      slug: String(hit.id),
      title: String(hit.title),
      summary: String(hit.summary),
    }));
  };
}

function boundedQuery(query: string): string {
  const words = query.slice(0, maxQueryLength).split(/\s+/).slice(0, maxWords);
  return words
    .map((word) => word.slice(0, maxWordLength))
    .join(' ')
    .trim();
}
