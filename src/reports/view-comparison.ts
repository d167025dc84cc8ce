import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { compareReports, type FindingChange } from './compare-reports.ts';
import {
  partOf,
  type ServerChange,
  type ServerField,
  type ServerLook,
  serverFields,
} from './compare-servers.ts';
import { wordsOf } from './find-words.ts';
import type { Tone } from './report-view.ts';

/** What is otherwise since another test, in words. */
export interface SinceView {
  /** `2 things were fixed, 1 is new.` */
  summary: string;
  lists: { title: string; tone: Tone; items: string[] }[];
}

/** Two servers side by side. */
export interface SideBySideView {
  part: string;
  /** What there is to say of the two: that nothing is otherwise, or that only one report has it. Null where the changes speak. */
  note: string | null;
  /** What is otherwise; then what is the same in both, or was seen in one alone. */
  changed: SideBySideRow[];
  others: SideBySideRow[];
}

export interface SideBySideRow {
  label: string;
  before: string;
  after: string;
}

/** What was fixed, what is new, and what could not be looked at again. */
export function toSince(words: Words, before: Report, after: Report): SinceView {
  const { fixed, added, unknown } = compareReports(before, after);
  const list = (kind: 'fixed' | 'new' | 'unknown', tone: Tone, items: string[]) => ({
    title: words.message('since-list', { kind }),
    ...{ tone, items },
  });
  const [good, bad] = [itemsOf(words, before, fixed), itemsOf(words, after, added)];
  return {
    summary: words.message('since-summary', { fixed: good.length, new: bad.length }),
    lists: [
      list('fixed', 'ok', good),
      list('new', 'bad', bad),
      list('unknown', 'mute', itemsOf(words, before, unknown)),
    ],
  };
}

/** Each title once, with the servers that it is about. */
function itemsOf(words: Words, report: Report, changes: readonly FindingChange[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { finding, endpoint } of changes) {
    const { title } = wordsOf(words, report, finding);
    const own = places.get(title) ?? new Set();
    places.set(title, own.add(endpoint === null ? 'none' : partOf(endpoint)));
  }
  return [...places].map(([title, parts]) => {
    const isBoth = parts.has('incoming') && parts.has('outgoing');
    return words.message('since-item', {
      title,
      where: isBoth ? 'both' : (parts.values().next().value ?? 'none'),
    });
  });
}

/** Every server of two reports beside the one that plays its part. */
export function toSideBySide(words: Words, before: Report, after: Report): SideBySideView[] {
  return compareReports(before, after).servers.map((change) => ({
    part: words.message('since-part', {
      part: change.part,
      host: (change.after ?? change.before)?.host ?? '',
      port: (change.after ?? change.before)?.port ?? '',
    }),
    note: noteOf(words, change),
    changed: rowsOf(words, change, (field) => change.changed.includes(field)),
    others: rowsOf(words, change, (field) => !change.changed.includes(field)),
  }));
}

/** How the two reports stand to each other, where that surprises; null where it does not. */
export function toPairNote(words: Words, before: Report, after: Report): string | null {
  const [old, fresh] = [before.account.address, after.account.address];
  if (before.id === after.id) return words.message('compare-one');
  return old.toLowerCase() === fresh.toLowerCase() ? null : words.message('compare-accounts', { old, fresh });
}

function noteOf(words: Words, { before, after, changed }: ServerChange): string | null {
  const isOnly = before === null ? 'later' : after === null ? 'earlier' : null;
  if (isOnly === null && changed.length > 0) return null;
  return words.message('compare-server', { only: isOnly ?? 'none' });
}

function rowsOf(
  words: Words,
  { before, after }: ServerChange,
  isShown: (field: ServerField) => boolean,
): SideBySideRow[] {
  return serverFields
    .filter(isShown)
    .map((field) => ({
      label: words.message('since-field', { field }),
      before: shownValue(words, before, field),
      after: shownValue(words, after, field),
    }))
    .filter((row) => row.before !== '' || row.after !== '');
}

function shownValue(words: Words, look: ServerLook | null, field: ServerField): string {
  const value = look?.[field] ?? '';
  if (value === '') return '';
  if (field === 'certificate') return shortHash(value);
  if (field === 'security') return words.message('report-security', { security: value });
  if (field === 'certificateUntil') return words.message('report-date', { iso: value });
  if (field === 'outcome') return words.message('since-outcome', { outcome: value });
  if (field === 'login') return words.message('since-login', { login: value });
  return field === 'protocol' ? value.toUpperCase() : value;
}

/** So much of a fingerprint tells two apart, and fits a narrow column; the whole stands in the report. */
function shortHash(value: string): string {
  return value.length <= 20 ? value : `${value.slice(0, 16)}…`;
}
