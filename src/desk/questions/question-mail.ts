import type { Mail } from '../../model/mail.ts';
import type { Question } from '../../model/question.ts';
import { visible } from '../../model/visible.ts';
import type { Words } from '../../words/words.ts';

/** So much of a question stands in a mail; the rest at the desk. */
const longestQuoted = 1500;

/** Tells staff of a new question. The subject holds nothing that a stranger typed. */
export function mailToStaff(words: Words, to: string, question: Question, link: string): Mail {
  const quoted = quote(question.text);
  return {
    ...{ to, purpose: 'question-asked', subject: words.message('ask-mail-new') },
    text: paragraphs(
      words.message('ask-mail-new.text'),
      quoted,
      words.message('ask-mail-new.link', { link }),
    ),
  };
}

/** The answer, for whoever asked; the link leads to the same, and deletes it. */
export function mailToAsker(words: Words, question: Question, provider: string, link: string): Mail {
  return {
    ...{ to: question.email, purpose: 'question-answered' },
    subject: words.message('ask-mail-answer', { provider }),
    text: paragraphs(
      words.message('ask-mail-answer.text'),
      quote(question.text),
      visible(question.answer),
      words.message('ask-mail-answer.link', { link }),
    ),
  };
}

function quote(text: string): string {
  const short = text.length <= longestQuoted ? text : `${text.slice(0, longestQuoted)}…`;
  return visible(short)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function paragraphs(...texts: string[]): string {
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}
