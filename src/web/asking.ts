import type { QuestionBounds } from '../bounds/question-bounds.ts';
import type { PostMail } from '../model/mail.ts';
import type { Provider } from '../model/provider.ts';
import type { Questions } from '../store/questions.ts';
import type { Offer } from '../words/choose-language.ts';
import type { Dictionary } from '../words/dictionary.ts';
import type { HelpShelf } from './help-for.ts';
import type { LimitQuestions } from './limit-questions.ts';
import type { PublishedQuestions } from './published-questions.ts';

/** Where questions are kept, and how mail about them leaves; null where none is sent. */
export interface Asking {
  questions: Questions;
  postMail: PostMail | null;
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
