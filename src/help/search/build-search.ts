import MiniSearch, { type SearchResult as Hit } from 'minisearch';
import { correctWord } from './correct-word.ts';
import { canonicalCode, classOf, readCodes, withoutCodes } from './read-codes.ts';
import type { SearchEntry, SearchResult } from './search-entry.ts';
import type { Words } from './search-words.ts';

/** Longer queries are cut: nobody asks a question of this length, and fuzzy matching costs time. */
export const maxQueryLength = 200;
const maxWords = 12;
const maxWordLength = 32;
const maxResults = 12;

/**
 * How much of a question, weighed by how telling its words are, a page must hold to count as an answer at all,
 * and how much of it in what the page is about: its title, its questions, its summary, its headings.
 */
const enoughOfAll = 0.62;
const enoughInHead = 0.45;
/** Pages far behind the best one only make the list longer. */
const enoughOfBest = 0.2;

type Search = (query: string) => SearchResult[];

/** Builds the search over all entries. It answers with codes first, then words, and rather nothing than something near. */
export function buildSearch(entries: readonly SearchEntry[], words: Words): Search {
  const byCode = codeSearch(entries);
  const byWords = wordSearch(entries, words);
  return (query) => {
    const asked = query.slice(0, maxQueryLength);
    const byUrl = new Map<string, SearchResult>();
    const coded = byCode(asked);
    // The words around a code in an error are the server's, not the person's.
    const worded = coded.length > 0 && looksCopied(asked) ? [] : byWords(withoutCodes(asked));
    for (const { id, url, kind, title, summary, language } of [...coded, ...worded])
      if (!byUrl.has(url))
        byUrl.set(url, { id, url, kind, title, summary, ...(language !== undefined && { language }) });
    return [...byUrl.values()].slice(0, maxResults);
  };
}

/** A line as a server sends it begins with its status. */
function looksCopied(query: string): boolean {
  return /^\W*(?:[45]\d\d[ -]|-ERR\b|\S{1,12} (?:NO|BAD)\b|0x8)/i.test(query);
}

/** Entries of the codes in a question: those that fit most of them first, then the further pages they name. */
function codeSearch(entries: readonly SearchEntry[]): (query: string) => SearchEntry[] {
  const index = new Map<string, SearchEntry[]>();
  for (const entry of entries)
    for (const code of new Set(entry.codes.flatMap((one) => one.split(' ')).map(canonicalCode)))
      index.set(code, [...(index.get(code) ?? []), entry]);
  const urls = new Map(entries.map((entry) => [entry.url, entry]));
  const pages = new Map(entries.filter(({ kind }) => kind !== 'code').map((entry) => [entry.url, entry]));

  return (query) => {
    const codes = readCodes(query);
    const exact = codes.filter((code) => index.has(code));
    const classes = codes.map(classOf).filter((code) => code !== null && index.has(code));
    const found = new Map<SearchEntry, number>();
    for (const code of exact.length > 0 ? exact : classes)
      for (const entry of index.get(code ?? '') ?? [])
        found.set(entry, (found.get(entry) ?? 0) + (code ?? '').length);
    const best = Math.max(0, ...found.values());
    // 550 alone may mean many things; beside 5.2.2 it means only that.
    const direct = [...found]
      .filter(([, weight]) => weight === best)
      .map(([entry]) => entry)
      .sort((a, b) => a.codes.length - b.codes.length);
    const further = direct.flatMap((entry) => entry.more ?? []);
    return [...direct, ...further.flatMap((url) => pages.get(url) ?? urls.get(url) ?? [])];
  };
}

function wordSearch(entries: readonly SearchEntry[], words: Words): (query: string) => SearchEntry[] {
  const roots = (text: string) => words.cut(text).map(words.root);
  const index = new MiniSearch<SearchEntry>({
    fields: ['title', 'words', 'summary', 'headings', 'text'],
    tokenize: roots,
    processTerm: (term) => term,
    searchOptions: {
      ...{ boost: { title: 5, words: 4, summary: 2, headings: 2 }, combineWith: 'OR' },
      tokenize: (text) => text.split(' '),
    },
  });
  index.addAll(entries);
  const known = countWords(entries, words);
  const frequency = countRoots(entries, roots);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const weigh = (term: string) => Math.log(1 + entries.length / (frequency.get(term) ?? 0.5));
  // Guessing is for words that stand nowhere: what is spelt right means just that.
  const spell = (word: string) => (frequency.has(words.root(word)) ? word : correctWord(word, known));

  return (query) => {
    const terms = [...new Set(words.cut(bounded(query)).map((word) => words.root(spell(word))))];
    const asked = terms.slice(0, maxWords);
    const hits = index
      .search(asked.join(' '))
      .map((hit) => ({ hit, ...coverage(hit, asked, weigh) }))
      .filter(({ all, head }) => all >= enoughOfAll && head >= enoughInHead)
      .map(({ hit, all }) => ({ id: String(hit.id), score: hit.score * all * all }))
      .sort((a, b) => b.score - a.score);
    const best = hits[0]?.score ?? 0;
    return hits.filter(({ score }) => score >= best * enoughOfBest).flatMap(({ id }) => byId.get(id) ?? []);
  };
}

/** The share of a question that a page holds anywhere, and in what it is about. */
function coverage(hit: Hit, terms: readonly string[], weigh: (term: string) => number) {
  const matched = terms.filter((term) => hit.match[term] !== undefined);
  const named = matched.filter((term) => hit.match[term]?.some((field) => field !== 'text'));
  const sum = (some: readonly string[]) => some.reduce((total, term) => total + weigh(term), 0);
  const whole = sum(terms) || 1;
  return { all: sum(matched) / whole, head: sum(named) / whole };
}

function countWords(entries: readonly SearchEntry[], words: Words): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const word of words.cut(textOf(entry))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** In how many entries each root stands. */
function countRoots(entries: readonly SearchEntry[], roots: (text: string) => string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const root of new Set(roots(textOf(entry)))) counts.set(root, (counts.get(root) ?? 0) + 1);
  return counts;
}

function textOf({ title, words, summary, headings = '', text = '' }: SearchEntry): string {
  return [title, words, summary, headings, text].join('\n');
}

function bounded(query: string): string {
  return query
    .split(/\s+/)
    .slice(0, maxWords * 2)
    .map((word) => word.slice(0, maxWordLength))
    .join(' ');
}
