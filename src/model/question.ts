/** How far a question has come. `published` ones have an answer, and are for everybody to read. */
export const questionStates = ['open', 'answered', 'published', 'declined'] as const;
export type QuestionState = (typeof questionStates)[number];

/** What somebody types who wants to know something before signing up. */
export interface QuestionDraft {
  text: string;
  /** Where the answer is sent; empty where it is only shown. */
  email: string;
  /** Tag of the language of the page that it was asked on. */
  language: string;
  /** Whether it may be published, without what tells who asked. */
  mayPublish: boolean;
}

/** A question as it is kept. */
export interface Question extends QuestionDraft {
  /** The secret of the asker's link. */
  id: string;
  /** By which staff and the public name it; it opens nothing private. */
  key: string;
  state: QuestionState;
  /** ISO 8601. */
  createdAt: string;
  /** When it is deleted; what is published keeps question and answer as published, and nothing else. */
  expiresAt: string;
  /** Markdown of staff; of a declined question why, or empty. */
  answer: string;
  answeredAt: string | null;
  published: PublishedQuestion | null;
}

/** What everybody can read. */
export interface PublishedQuestion {
  key: string;
  /** Stands for it in the feed, and never changes. */
  feedId: string;
  language: string;
  /** Plain text, without what tells who asked. */
  question: string;
  /** Markdown. */
  answer: string;
  publishedAt: string;
  changedAt: string;
}

const longestTitle = 110;

/** What a question is about in a line: its first sentence that asks something, else its first one. */
export function titleOf(text: string): string {
  const sentences = text
    .split(/(?<=[?!.])\s+|\n+/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '');
  const title = sentences.find((one) => one.endsWith('?')) ?? sentences[0] ?? '';
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`;
}
