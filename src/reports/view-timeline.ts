import type { Attempt, Step } from '../model/attempt.ts';
import { failureText, stepName } from './failure-words.ts';
import type { TimelineBar, TimelineView } from './report-view.ts';

/** Per cent of the width behind which a label has no room to the right of its bar. */
const lastRoom = 62;

/** The steps of an attempt as bars, or null when it has none. */
export function toTimeline(attempt: Attempt | undefined): TimelineView | null {
  if (attempt === undefined || attempt.steps.length === 0) return null;
  const totalMs = Math.max(1, ...attempt.steps.map((step) => step.startMs + step.durationMs));
  const bars = attempt.steps.map((step) => toBar(step, totalMs, attempt));
  const ending = attempt.failure === null ? '' : `, stopped: ${failureText(attempt.failure)}`;
  return {
    totalMs: round(totalMs),
    label: `Timeline: ${bars.map((bar) => bar.label).join(', ')}${ending}`,
    ticks: ticksOf(totalMs),
    bars,
  };
}

/** Milliseconds as a person reads them: `812 ms`, `2.4 s`. */
export function formatMs(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  return ms > 0 && ms < 1 ? 'under 1 ms' : `${Math.round(ms)} ms`;
}

function toBar(step: Step, totalMs: number, attempt: Attempt): TimelineBar {
  const x = round((step.startMs / totalMs) * 100);
  const width = round((step.durationMs / totalMs) * 100);
  const name = stepName(step.name);
  const failedHere =
    attempt.failure?.step === step.name && attempt.steps.findLast((one) => one.name === step.name) === step;
  return {
    step: step.name,
    name,
    label: `${name} ${formatMs(step.durationMs)}`,
    startMs: round(step.startMs),
    durationMs: round(step.durationMs),
    x,
    width,
    labelSide: x + width <= lastRoom ? 'end' : 'start',
    tone: failedHere ? 'bad' : 'ok',
  };
}

/** Round numbers along the axis, at most six of them. */
export function ticksOf(totalMs: number): TimelineView['ticks'] {
  const power = 10 ** Math.floor(Math.log10(totalMs));
  const gap = [0.2, 0.5, 1, 2].map((step) => step * power).find((step) => totalMs / step <= 6) ?? power;
  const count = Math.floor(totalMs / gap) + 1;
  return Array.from({ length: count }, (_, index) => ({
    x: round(((index * gap) / totalMs) * 100),
    label: index === 0 ? '0' : formatTick(index * gap),
  }));
}

function formatTick(ms: number): string {
  return ms >= 1000 ? `${round(ms / 1000)} s` : `${round(ms)} ms`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
