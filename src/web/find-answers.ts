import { decode } from '../decode/decode.ts';
import type { HelpLibrary } from '../help/help-library.ts';
import { viewDecodings } from '../reports/decoded-view.ts';
import type { Words } from '../words/words.ts';

/** More than these are read by nobody; whoever is not helped by them asks. */
const mostAnswers = 5;

/** One answer of the search, in the reader's words. */
export interface FoundAnswer {
  url: string;
  title: string;
  summary: string;
  /** What kind of answer it is. */
  kind: string;
  /** That title and summary are written in; absent: that of the reader. */
  language?: string;
  /** Of an error text: who has to act, and the article about it. */
  who?: string;
  article?: { url: string; phoneCode: string | null } | null;
}

/** What the search found. */
export interface FoundAnswers {
  answers: FoundAnswer[];
  /** A secret stood in the question: it is neither shown again nor kept. */
  hasSecret: boolean;
}

/** The one search over all there is to read: what an error text means, articles, findings, programs and answered questions. */
export async function findAnswers(words: Words, help: HelpLibrary, query: string): Promise<FoundAnswers> {
  if (query === '') return { answers: [], hasSecret: false };
  const decoded = await decode(query);
  const hasSecret = decoded.dropped > 0;
  const hits = help.search(query).map(({ kind, url, title, summary, language }) => ({
    ...{ url, title, summary, kind: words.message('help-search-kind', { kind }) },
    ...(language !== undefined && { language }),
  }));
  const [meaning] = viewDecodings(words, decoded);
  if (meaning === undefined) return { answers: hits.slice(0, mostAnswers), hasSecret };
  const { finding, title, means, who, phoneCode } = meaning;
  const article = finding === null ? null : { url: `/help/${finding}`, phoneCode };
  const answer = {
    url: hasSecret ? '/decode' : `/decode?text=${encodeURIComponent(query)}`,
    ...{ title, summary: means, kind: words.message('help-search-kind', { kind: 'meaning' }), who, article },
  };
  // The answer leads to that article by itself.
  const others = hits.filter(({ url }) => url !== article?.url);
  // Words alone may be a question that happens to sound like an error: its own article goes before.
  const before = decoded.recognised.length > 0 || meaning.certainty === 'sure' ? 0 : 1;
  return { answers: others.toSpliced(before, 0, answer).slice(0, mostAnswers), hasSecret };
}
