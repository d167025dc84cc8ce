import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { compareReports, type FindingChange } from './compare-reports.ts';
import { type ServerField, type ServerLook, serverFields } from './compare-servers.ts';
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
  rows: { label: string; before: string; after: string; isChanged: boolean }[];
}

/** What was fixed, what is new, and what could not be looked at again. */
export function toSince(words: Words, before: Report, after: Report): SinceView {
  const { fixed, added, unknown } = compareReports(before, after);
  const titles = (report: Report, changes: readonly FindingChange[]) =>
    changes.map(({ finding }) => wordsOf(words, report, finding).title);
  const list = (kind: 'fixed' | 'new' | 'unknown', tone: Tone, items: string[]) => ({
    title: words.message('since-list', { kind }),
    ...{ tone, items },
  });
  return {
    summary: words.message('since-summary', { fixed: fixed.length, new: added.length }),
    lists: [
      list('fixed', 'ok', titles(before, fixed)),
      list('new', 'bad', titles(after, added)),
      list('unknown', 'mute', titles(before, unknown)),
    ],
  };
}

/** Every server of two reports beside the one that plays its part. */
export function toSideBySide(words: Words, before: Report, after: Report): SideBySideView[] {
  return compareReports(before, after).servers.map((change) => ({
    part: words.message('since-part', {
      part: change.part,
      host: (change.after ?? change.before)?.host ?? '',
      port: (change.after ?? change.before)?.port ?? '',
    }),
    rows: serverFields
      .map((field) => ({
        label: words.message('since-field', { field }),
        before: shownValue(words, change.before, field),
        after: shownValue(words, change.after, field),
        isChanged: change.changed.includes(field),
      }))
      .filter(({ before: old, after: fresh }) => old !== '' || fresh !== ''),
  }));
}

function shownValue(words: Words, look: ServerLook | null, field: ServerField): string {
  const value = look?.[field] ?? '';
  if (value === '') return '';
  if (field === 'security') return words.message('report-security', { security: value });
  if (field === 'certificateUntil') return words.message('report-date', { iso: value });
  if (field === 'outcome') return words.message('since-outcome', { outcome: value });
  if (field === 'login') return words.message('since-login', { login: value });
  return field === 'protocol' ? value.toUpperCase() : value;
}
