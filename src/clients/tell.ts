import type { Message } from '../model/message.ts';
import type { Args } from '../words/values.ts';
import type { Words } from '../words/words.ts';
import type { Client, Field, Say, Step, StepDraft, Value } from './client.ts';

/** Puts a text into words: a message, or the attribute of one behind a dot. */
export function tell(words: Words, { id, args }: { id: string; args: Args }): string {
  return words.message(id, args);
}

/** Puts a step into words. */
export function tellStep(words: Words, step: StepDraft): Step {
  const { says, fields, command } = step;
  const title = words.message(`${says.id}.title`, says.args);
  const text = words.message(`${says.id}.text`, says.args);
  return { title, text, values: fields.map((field) => tellField(words, field)), command };
}

function tellField(words: Words, field: Field): Value {
  const value = 'value' in field ? field.value : tell(words, { id: field.choice, args: {} });
  return { label: tell(words, { id: field.label, args: {} }), value };
}

// Marks of direction and line ends have no place in a file; a provider's own messages may hold the end of a comment.
const directionMarks = /[\u2066-\u2069]/g;
const lineEnds = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Says texts in a file that is made for a program. */
export function sayInFile(words: Words): Say {
  return (text: string | Message, args: Args = {}) =>
    tell(words, typeof text === 'string' ? { id: text, args } : text)
      .replace(directionMarks, '')
      .replace(lineEnds, ' ')
      .replace(/--+/g, '-')
      .replaceAll('*/', '* /')
      .replaceAll('?>', '? >');
}

/** What a program is called in the reader's language. */
export function nameOf(words: Words, { id, name }: Pick<Client, 'id' | 'name'>): string {
  return name ?? words.message(`program-names.${id}`);
}
