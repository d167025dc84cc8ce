import { type Actor, actors } from '../../model/actor.ts';
import type { Verdict } from '../../model/legs.ts';
import type { ReportQuestion } from '../../store/report-index.ts';

export const verdicts: readonly Verdict[] = ['broken', 'works-with-warnings', 'works', 'not-tested'];
/** Who can have to act; nobody has to where there is nothing wrong. */
export const whoMayAct: readonly Actor[] = actors.filter((actor) => actor !== 'nobody');

const fields = ['diagnosis', 'verdict', 'actor', 'server', 'from', 'to'] as const;
type Field = (typeof fields)[number];
/** What a list is narrowed down by, as it was typed. */
export type Asked = Record<Field, string>;

export interface Filters {
  asked: Asked;
  /** Nothing of it is what the one field asks for, so that both count. */
  question: Pick<ReportQuestion, Field>;
  /** The fields that count. */
  used: Field[];
  /** The fields that hold what cannot be read. */
  ignored: Field[];
}

const dayMs = 86_400_000;
const mostTyped = 300;

/** Reads what a list is narrowed down by. `textOf` gives a field of the address, or an empty text. */
export function readFilters(textOf: (name: string) => string): Filters {
  const asked = Object.fromEntries(
    fields.map((name) => [name, textOf(name).trim().slice(0, mostTyped)]),
  ) as Asked;
  const from = dayOf(asked.from);
  const to = dayOf(asked.to);
  const question: Filters['question'] = {
    ...(asked.diagnosis !== '' && { diagnosis: asked.diagnosis }),
    ...(verdicts.some((one) => one === asked.verdict) && { verdict: asked.verdict }),
    ...(whoMayAct.some((one) => one === asked.actor) && { actor: asked.actor }),
    ...(asked.server !== '' && { server: asked.server }),
    ...(from !== null && { from }),
    ...(to !== null && { to: new Date(to.getTime() + dayMs) }),
  };
  const used = fields.filter((name) => name in question);
  return {
    asked,
    question,
    used,
    ignored: fields.filter((name) => asked[name] !== '' && !used.includes(name)),
  };
}

/** The address of the page that asks this; what is empty is left out. */
export function findPath(given: Record<string, string>): string {
  const query = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== '')).toString();
  return query === '' ? '/desk' : `/desk?${query}`;
}

function dayOf(text: string): Date | null {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day === null || Number.isNaN(day.getTime()) ? null : day;
}
