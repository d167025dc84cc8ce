import type { QuestionBounds } from '../bounds/question-bounds.ts';
import type { Provider } from '../model/provider.ts';
import type { Mails } from '../store/mails.ts';
import type { Questions } from '../store/questions.ts';
import type { Offer } from '../words/choose-language.ts';
import type { Dictionary } from '../words/dictionary.ts';
import type { HelpShelf } from './help-for.ts';
import type { LimitQuestions } from './limit-questions.ts';
import type { PublishedQuestions } from './published-questions.ts';

/** Where questions are kept, and the mail about them. */
export interface Asking {
  questions: Questions;
  mails: Mails;
  /** Sends at once what waits; null where no mail is sent. */
  outbox: { wake(): void } | null;
  /** Tells other programs at once what waits for them. */
  sender?: { wake(): void };
}

/** What the pages around questions are made of. */
export interface AskParts extends HelpShelf {
  asking: Asking;
  published: PublishedQuestions;
  questionLimits: { limit: LimitQuestions } & Pick<QuestionBounds, 'mayTell'>;
  provider: Provider;
  dictionary: Dictionary;
  offer: Offer;
  baseUrl: string | null;
}
