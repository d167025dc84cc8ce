import type { Attempt, Step } from '../model/attempt.ts';
import type { Words } from '../words/words.ts';
import { stepName } from './failure-words.ts';
import type { TimelineBar, TimelineView } from './report-view.ts';

/** Per cent of the width behind which a label has no room to the right of its bar. */
const lastRoom = 62;

/** The steps of an attempt as bars, or null when it has none. */
export function toTimeline(words: Words, attempt: Attempt | undefined): TimelineView | null {
  if (attempt === undefined || attempt.steps.length === 0) return null;
  const totalMs = Math.max(1, ...attempt.steps.map((step) => step.startMs + step.durationMs));
  const bars = attempt.steps.map((step) => toBar(words, step, totalMs, attempt));
  return {
    totalMs: round(totalMs),
    label: words.message('report-timeline', {
      bars: bars.map((bar) => bar.label).join(', '),
      kind: attempt.failure?.kind ?? null,
    }),
    ticks: ticksOf(words, totalMs),
    bars,
  };
}

/** Milliseconds as a person reads them: `812 ms`, `2.4 s`. */
export function formatMs(words: Words, ms: number): string {
  const unit = ms >= 1000 ? 's' : ms > 0 && ms < 1 ? 'under' : 'ms';
  return words.message('report-ms', { unit, seconds: ms / 1000, ms: Math.round(ms) });
}

function toBar(words: Words, step: Step, totalMs: number, attempt: Attempt): TimelineBar {
  const x = round((step.startMs / totalMs) * 100);
  const width = round((step.durationMs / totalMs) * 100);
  const name = stepName(words, step.name);
  const failedHere =
    attempt.failure?.step === step.name && attempt.steps.findLast((one) => one.name === step.name) === step;
  return {
    step: step.name,
    name,
    label: words.message('report-bar', { name, time: formatMs(words, step.durationMs) }),
    startMs: round(step.startMs),
    durationMs: round(step.durationMs),
    x,
    width,
    labelSide: x + width <= lastRoom ? 'end' : 'start',
    tone: failedHere ? 'bad' : 'ok',
  };
}

/** Round numbers along the axis, at most six of them. */
export function ticksOf(words: Words, totalMs: number): TimelineView['ticks'] {
  const power = 10 ** Math.floor(Math.log10(totalMs));
  const gap = [0.2, 0.5, 1, 2].map((step) => step * power).find((step) => totalMs / step <= 6) ?? power;
  const count = Math.floor(totalMs / gap) + 1;
  return Array.from({ length: count }, (_, index) => ({
    x: round(((index * gap) / totalMs) * 100),
    label: index === 0 ? '0' : formatTick(words, index * gap),
  }));
}

function formatTick(words: Words, ms: number): string {
  const unit = ms >= 1000 ? 's' : 'ms';
  return words.message('report-tick', { unit, value: unit === 's' ? ms / 1000 : ms });
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
