/** What a page that can be found is. */
export type EntryKind = 'article' | 'finding' | 'program' | 'code' | 'question';

/** One thing the search can find. Entries are data: whoever has pages of another kind adds theirs. */
export interface SearchEntry {
  /** Unique among all entries. */
  id: string;
  url: string;
  kind: EntryKind;
  title: string;
  summary: string;
  /** That title and summary are written in; absent: that of the reader. */
  language?: string;
  /** Other words people use for it, a line each. */
  words: string;
  headings?: string;
  text?: string;
  /** Codes that mean just this, such as `535 5.7.8`, `[IN-USE]` or `0x800CCC0F`. */
  codes: readonly string[];
  /** Urls of further pages about the same; they follow where a code was asked for. */
  more?: readonly string[];
}

export type SearchResult = Pick<SearchEntry, 'id' | 'url' | 'kind' | 'title' | 'summary' | 'language'>;
