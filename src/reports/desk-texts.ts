import { hostPort } from '../model/host-port.ts';
import { rowOf } from '../model/protocols.ts';
import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { endpointOf, wordsOf } from './find-words.ts';
import { momentOf, provingLines } from './log-times.ts';
import { oneLine } from './one-line.ts';
import { causeIn } from './read-legs.ts';
import { causeOf, remediesOf, verdictSentence } from './verdict-words.ts';

/** An answer to send to the customer, in their language: what is, what to do step by step, and where all of it stands. */
export function customerAnswer(words: Words, report: Report, link: string): string {
  const parts = remediesOf(words, report).map(({ about, label, text }) => {
    const cause = about === 'all' ? causeOf(report) : causeIn(report, about);
    const steps = cause === null ? [text] : wordsOf(words, report, cause).steps;
    const numbered = steps.map((step, index) => `${index + 1}. ${oneLine(step)}`);
    return [label ?? words.message('desk-answer-steps'), ...numbered].join('\n');
  });
  return [
    words.message('desk-answer-hello'),
    words.message('desk-answer-tested', { iso: report.createdAt, address: report.account.address }),
    oneLine(verdictSentence(words, report)),
    ...parts,
    words.message('desk-answer-link', { link }),
    words.message('desk-answer-regards'),
  ].join('\n\n');
}

/** A note for whoever runs the server: which one, when, what was said, and what was looked for. */
export function serverNote(words: Words, report: Report): string {
  const cause = causeOf(report);
  if (cause === null) return words.message('desk-note-nothing');
  const endpoint = endpointOf(report, cause);
  const { title, why } = wordsOf(words, report, cause);
  const addresses = [...new Set(endpoint?.attempts.flatMap(({ address }) => address ?? []))];
  const looked = words.stored(`${cause.code}.looked`, {});
  const [first] = endpoint?.attempts ?? [];
  const head = [
    oneLine(title),
    ...(endpoint === null
      ? []
      : [
          words.message('desk-note-server', {
            ...{ service: rowOf(endpoint.protocol).name, place: hostPort(endpoint) },
            ...{ security: endpoint.security, addresses },
          }),
        ]),
    words.message('desk-note-time', {
      moment: first === undefined ? report.createdAt : momentOf(report, first, 0),
    }),
    words.message('desk-note-account', { address: report.account.address, code: report.code }),
  ];
  const lines = provingLines(report, cause).map(
    ({ at, from, text }) => `${at}  ${from === 'client' ? '→' : '←'}  ${oneLine(text)}`,
  );
  return [
    head.join('\n'),
    ...(looked === null ? [] : [words.message('desk-note-looked', { looked: oneLine(looked) })]),
    oneLine(why),
    ...(lines.length === 0 ? [] : [[words.message('desk-note-lines'), ...lines].join('\n')]),
  ].join('\n\n');
}
