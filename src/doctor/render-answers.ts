import { printable, wrap } from '../reports/text-layout.ts';
import { posthornVersion } from '../version.ts';
import type { Words } from '../words/words.ts';
import type { Answer } from './index.ts';
import type { Note, State } from './note.ts';
import { noteWords } from './note-words.ts';

/** The answer in one line: what matters to who has no time. */
export function verdictOf(words: Words, answers: readonly Answer[]): string {
  const [faults, warnings, open] = [
    count(answers, 'fault'),
    count(answers, 'warning'),
    count(answers, 'unknown'),
  ];
  return words.message('doctor-verdict', { faults, warnings, open });
}

/** How many things stand in a certain way. */
export function count(answers: readonly Answer[], state: State): number {
  return answers.flatMap(({ notes }) => notes).filter((note) => note.state === state).length;
}

const width = 7;
const order: readonly State[] = ['fault', 'warning', 'unknown', 'well'];

/** Everything as text of 80 columns: the answer first, then each question with the gravest first. */
export function renderAnswers(words: Words, answers: readonly Answer[]): string {
  const parts = answers.flatMap(({ id, notes }) => [
    '',
    words.message('doctor-question', { id }),
    ...sorted(notes).flatMap((one) => noteLines(words, one)),
  ]);
  return `${[...wrap(verdictOf(words, answers)), ...parts].map((line) => printable(line).trimEnd()).join('\n')}\n`;
}

function sorted(notes: readonly Note[]): Note[] {
  return notes.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

function noteLines(words: Words, given: Note): string[] {
  const { state, text, means, fix } = noteWords(words, given);
  const mark = words.message('doctor-mark', { state });
  const rest = ' '.repeat(width + 2);
  return [
    ...wrap(text, `  ${`${mark} `.padEnd(width)}`, rest),
    ...(means === undefined ? [] : wrap(means, rest, rest)),
    ...(fix === undefined ? [] : wrap(words.message('doctor-what-to-do', { fix }), rest, rest)),
  ];
}

/** The same for programs. `verdict` is `faults`, `warnings` or `well`. */
export function answersAsJson(words: Words, answers: readonly Answer[]): string {
  const [faults, warnings, unknown] = [
    count(answers, 'fault'),
    count(answers, 'warning'),
    count(answers, 'unknown'),
  ];
  const verdict = faults > 0 ? 'faults' : warnings > 0 ? 'warnings' : 'well';
  const said = {
    ...{ schemaVersion: 1, verdict, sentence: verdictOf(words, answers), faults, warnings, unknown },
    ...{ language: words.language.tag, questions: answers.map((one) => toldAnswer(words, one)) },
    ...{ versions: { posthorn: posthornVersion } },
  };
  return `${JSON.stringify(said, null, 2)}\n`;
}

function toldAnswer(words: Words, { id, notes }: Answer) {
  return {
    id,
    title: words.message('doctor-question', { id }),
    notes: notes.map((one) => noteWords(words, one)),
  };
}
