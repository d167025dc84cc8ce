import { printable, wrap } from '../reports/text-layout.ts';
import { posthornVersion } from '../version.ts';
import type { Answer } from './index.ts';
import type { Note, State } from './note.ts';

/** The answer in one line: what matters to who has no time. */
export function verdictOf(answers: readonly Answer[]): string {
  const faults = count(answers, 'fault');
  const warnings = count(answers, 'warning');
  const open = count(answers, 'unknown');
  const also = [
    warnings > 0 ? `${warnings} ${warnings === 1 ? 'deserves' : 'deserve'} a look` : '',
    open > 0 ? `${open} cannot be told from here` : '',
  ].filter((text) => text !== '');
  const first =
    faults === 0 ? 'All is well here' : `${faults} ${faults === 1 ? 'thing' : 'things'} will not work here`;
  return `${[first, ...also].join('; ')}.`;
}

/** How many things stand in a certain way. */
export function count(answers: readonly Answer[], state: State): number {
  return answers.flatMap(({ notes }) => notes).filter((note) => note.state === state).length;
}

const marks: Readonly<Record<State, string>> = { well: 'ok', warning: 'look', fault: 'FAULT', unknown: '?' };
const width = 7;
const order: readonly State[] = ['fault', 'warning', 'unknown', 'well'];

/** Everything as text of 80 columns: the answer first, then each question with the gravest first. */
export function renderAnswers(answers: readonly Answer[]): string {
  const parts = answers.flatMap(({ title, notes }) => ['', title, ...sorted(notes).flatMap(noteLines)]);
  return `${[...wrap(verdictOf(answers)), ...parts].map((line) => printable(line).trimEnd()).join('\n')}\n`;
}

function sorted(notes: readonly Note[]): Note[] {
  return notes.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

function noteLines({ state, text, means, fix }: Note): string[] {
  const rest = ' '.repeat(width + 2);
  return [
    ...wrap(text, `  ${marks[state].padEnd(width)}`, rest),
    ...(means === undefined ? [] : wrap(means, rest, rest)),
    ...(fix === undefined ? [] : wrap(`What to do: ${fix}`, rest, rest)),
  ];
}

/** The same for programs. `verdict` is `faults`, `warnings` or `well`. */
export function answersAsJson(answers: readonly Answer[]): string {
  const [faults, warnings, unknown] = [
    count(answers, 'fault'),
    count(answers, 'warning'),
    count(answers, 'unknown'),
  ];
  const verdict = faults > 0 ? 'faults' : warnings > 0 ? 'warnings' : 'well';
  const said = {
    ...{ schemaVersion: 1, verdict, sentence: verdictOf(answers), faults, warnings, unknown },
    ...{ questions: answers, versions: { posthorn: posthornVersion } },
  };
  return `${JSON.stringify(said, null, 2)}\n`;
}
