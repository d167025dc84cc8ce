import type { Attempt, TranscriptLine } from '../model/attempt.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { noteText } from '../words/note-text.ts';
import type { Words } from '../words/words.ts';
import type { Tone, TranscriptLineView, TranscriptView } from './report-view.ts';

const arrows = { client: '→', server: '←', note: '·' } as const;
const severityTones: Record<Severity, Tone> = { problem: 'bad', warning: 'warn', advice: 'mute', ok: 'ok' };
const byGravity: readonly Tone[] = ['bad', 'warn', 'mute', 'ok'];

export function severityTone(severity: Severity): Tone {
  return severityTones[severity];
}

/** The id of a transcript line in a page: `a7-4`. */
export function lineAnchor(attempt: string, line: number): string {
  return `${attempt}-${line}`;
}

/** One dialogue, each line with the findings it is evidence for. */
export function toTranscript(words: Words, attempt: Attempt, findings: readonly Finding[]): TranscriptView {
  const marking = findingsByLine(attempt.id, findings);
  const { purpose, address } = attempt;
  return {
    attempt: attempt.id,
    title: words.message('report-dialogue', { purpose, address }),
    outcome: outcomeOf(words, attempt),
    startedMs: attempt.startedMs,
    tone: attempt.outcome === 'done' ? 'ok' : attempt.outcome === 'failed' ? 'bad' : 'mute',
    lines: attempt.transcript.map((line, index) =>
      toLine(words, attempt, line, index + 1, marking.get(index + 1)),
    ),
  };
}

/** By the number of a line, the findings it is evidence for. */
function findingsByLine(attempt: string, findings: readonly Finding[]): Map<number, Finding[]> {
  const marking = new Map<number, Finding[]>();
  for (const finding of findings) {
    const evidence = finding.evidence.filter((one) => one.attempt === attempt);
    for (const number of new Set(evidence.flatMap(({ lines }) => lines)))
      marking.set(number, [...(marking.get(number) ?? []), finding]);
  }
  return marking;
}

function outcomeOf(words: Words, { outcome, skipped, failure }: Attempt): string {
  return words.message('report-dialogue-end', { outcome, skipped, kind: failure?.kind ?? null });
}

function toLine(
  words: Words,
  { id, failure }: Attempt,
  line: TranscriptLine,
  number: number,
  marking: readonly Finding[] = [],
): TranscriptLineView {
  const tones = marking.map((finding) => severityTones[finding.severity]);
  return {
    number,
    anchor: lineAnchor(id, number),
    atMs: Math.round(line.atMs),
    from: line.from,
    arrow: arrows[line.from],
    text: line.from === 'note' ? noteText(words, line, failure?.kind ?? null) : line.text,
    marked: [...new Set(marking.map((finding) => finding.code))],
    tone: byGravity.find((tone) => tones.includes(tone)) ?? null,
  };
}
