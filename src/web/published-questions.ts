import type { HelpLibrary } from '../help/help-library.ts';
import { renderAnswer } from '../help/render-markdown.ts';
import type { SearchEntry } from '../help/search/search-entry.ts';
import { type PublishedQuestion, titleOf } from '../model/question.ts';
import type { Questions } from '../store/questions.ts';
import { storeTrouble } from '../store/store-trouble.ts';
import type { HelpShelf } from './help-for.ts';

/** Where the answers to questions of others stand. */
export const presalesPath = '/help/before-you-sign-up';

const longestSummary = 160;

/** Published questions, as pages and the search of the help know them; what was changed elsewhere is seen at the next look. */
export class PublishedQuestions {
  readonly #questions: Pick<Questions, 'published' | 'publishedStamp'>;
  readonly #shelf: HelpShelf;
  #stamp = '';
  #all: readonly PublishedQuestion[] = [];

  constructor(questions: Pick<Questions, 'published' | 'publishedStamp'>, shelf: HelpShelf) {
    this.#questions = questions;
    this.#shelf = shelf;
  }

  /** Those of a language, the newest first. */
  async of(language: string): Promise<PublishedQuestion[]> {
    await this.refresh();
    return this.#all.filter((one) => one.language === language);
  }

  /** One by its public name, in whatever language it is. */
  async find(key: string): Promise<PublishedQuestion | null> {
    await this.refresh();
    return this.#all.find((one) => one.key === key) ?? null;
  }

  /** Brings list and search up to date where something was published, changed or withdrawn. */
  async refresh(): Promise<void> {
    const stamp = await this.#questions.publishedStamp().catch(whileAway(this.#stamp));
    if (stamp === this.#stamp) return;
    this.#all = await this.#questions.published();
    this.#stamp = stamp;
    for (const [tag, help] of this.#libraries()) {
      const own = this.#all.filter(({ language }) => tag === null || language === tag);
      help.publish(own.map(toEntry));
    }
  }

  #libraries(): [string | null, HelpLibrary][] {
    const { help, helpIn } = this.#shelf;
    return helpIn === undefined || helpIn.size === 0 ? [[null, help]] : [...helpIn];
  }
}

/** Help and its search do without the database: what was known before stays. */
function whileAway(stamp: string): (error: unknown) => string {
  return (error) => {
    if (storeTrouble(error) === null) throw error;
    return stamp;
  };
}

/** The address of one. */
export function questionPath({ key }: Pick<PublishedQuestion, 'key'>): string {
  return `${presalesPath}/${key}`;
}

/** One as a page prints it. */
export function toAnswered(one: PublishedQuestion) {
  const { html, text } = renderAnswer(one.answer);
  return {
    ...{ key: one.key, url: questionPath(one), language: one.language, at: one.publishedAt },
    ...{ title: titleOf(one.question), question: one.question, html, summary: shortened(text) },
  };
}

function toEntry(one: PublishedQuestion): SearchEntry {
  const { url, title, summary, language } = toAnswered(one);
  return {
    ...{ id: `question:${one.key}`, url, kind: 'question', title, summary, language, codes: [] },
    ...{ words: one.question, text: renderAnswer(one.answer).text },
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longestSummary ? line : `${line.slice(0, longestSummary - 1).trimEnd()}…`;
}
