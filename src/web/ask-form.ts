import type { FieldError } from '../check/request/parse-request.ts';
import { parseAddress } from '../check/request/parse-request.ts';
import { takenOut, withoutToldSecrets } from '../fields/told-secret.ts';
import type { QuestionDraft } from '../model/question.ts';
import { fieldOf } from './field-of.ts';

/** What the form shows: everything typed, except what looks like a password. */
export interface AskValues {
  question: string;
  email: string;
  /** Ticked: not to be published. */
  private: boolean;
}

export const emptyAsk: AskValues = { question: '', email: '', private: false };

const shortest = 10;
export const longestQuestion = 4000;
const mostLinks = 3;

/** Reads the form of `/ask` into a question, or into one error for each field to change. */
export function parseAsk(
  body: unknown,
): { ok: true; draft: Omit<QuestionDraft, 'language'> } | { ok: false; errors: FieldError[] } {
  const typed = readAsk(body, false);
  const errors: FieldError[] = [];
  const refuse = (field: string, id: string, args: FieldError['message']['args'] = {}) =>
    errors.push({ field, message: { id, args } });
  const { question } = typed;
  if (question === '') refuse('question', 'ask-question-missing');
  else if (question.length < shortest) refuse('question', 'ask-question-short');
  else if (question.length > longestQuestion)
    refuse('question', 'ask-question-long', { most: longestQuestion, length: question.length });
  else if (withoutToldSecrets(question) !== question)
    refuse('question', 'ask-question-secret', { sign: takenOut });
  else if (linksIn(question) > mostLinks) refuse('question', 'ask-question-links', { most: mostLinks });
  const address = typed.email === '' ? null : parseAddress(typed.email);
  if (address?.ok === false) errors.push({ field: 'email', message: address.message });
  if (errors.length > 0) return { ok: false, errors };
  const email = address?.ok ? address.value.address : '';
  return { ok: true, draft: { text: question, email, mayPublish: !typed.private } };
}

/** What was typed, for showing the form again; a secret is taken out unless that is asked not to be done. */
export function readAsk(body: unknown, hide = true): AskValues {
  const question = plainText(fieldOf(body, 'question'));
  return {
    // Longer texts are refused for their length, and reading them costs time.
    question: hide && question.length <= longestQuestion ? withoutToldSecrets(question) : question,
    email: fieldOf(body, 'email').trim(),
    private: fieldOf(body, 'private') !== '',
  };
}

/** Line ends of one kind, no other control characters, no halves of characters. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function linksIn(text: string): number {
  return text.match(/(?:https?:\/\/|www\.)\S/gi)?.length ?? 0;
}
