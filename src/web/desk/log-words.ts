import type { DeskEntry } from '../../model/staff.ts';
import { lookedFor } from '../../reports/looked-for.ts';
import type { Words } from '../../words/words.ts';

/** What was done with something, as a person reads it. */
export interface SubjectWords {
  text: string;
  /** The page of the desk where it stands, or null. */
  href: string | null;
}

const ofReports = /^(?:report|reports|note|ticket|case|claim|rerun)-/;
const isReportId = /^[\w-]{22}$/;

/** The reports that entries are about, to be looked up at once. */
export function reportsIn(entries: readonly DeskEntry[]): string[] {
  return [...new Set(entries.filter(isOfReport).map(({ subject }) => subject ?? ''))];
}

/** What an entry is about. `codes` has the codes of reports by id; whoever knows an id may read the report, so it is not shown. */
export function subjectWords(
  words: Words,
  entry: DeskEntry,
  codes: ReadonlyMap<string, string>,
): SubjectWords {
  const { action, subject } = entry;
  if (subject === null) return { text: '', href: null };
  if (isOfReport(entry)) {
    const code = codes.get(subject);
    if (code === undefined) return { text: words.message('desk-log-about', { kind: 'gone' }), href: null };
    return { text: code, href: `/desk?q=${code}` };
  }
  const [, question] = /^question:(\w+)$/.exec(subject) ?? [];
  if (question !== undefined)
    return {
      text: words.message('desk-log-about', { kind: 'question' }),
      href: `/desk/questions/${question}`,
    };
  if (action.startsWith('claim-') && /^\w+$/.test(subject))
    return { text: words.message('desk-log-about', { kind: 'claim' }), href: `/desk/claims/${subject}` };
  if (action.startsWith('webhook-') && /^\w+$/.test(subject)) {
    const isGone = action === 'webhook-removed';
    return {
      text: words.message('desk-log-about', { kind: 'webhook' }),
      href: isGone ? null : `/desk/webhooks/${subject}`,
    };
  }
  return { text: subject, href: null };
}

/** What else belongs to an entry, each as a line of its own. Ids that are no words for anybody are left out. */
export function detailWords(words: Words, { action, details }: DeskEntry): string[] {
  return Object.entries(details).flatMap(([name, value]) => {
    if (value === '' || value === null || unsaid.has(name)) return [];
    const shown = valueWords(words, action, name, String(value));
    return [words.message('desk-log-detail', { name, value: shown })];
  });
}

function isOfReport({ action, subject }: DeskEntry): boolean {
  return subject !== null && ofReports.test(action) && isReportId.test(subject);
}

/** The id of a link to a customer stands in the address it leads to. */
const unsaid = new Set(['claim']);

function valueWords(words: Words, action: string, name: string, value: string): string {
  if (name === 'code') return action === 'case-closed' ? lookedFor(words, value) : value;
  if (name === 'role') return words.message('desk-role', { role: value });
  if (name === 'scopes')
    return words.format.list(value.split(' ').map((scope) => words.message('desk-keys-scope', { scope })));
  if (name === 'period') return words.message('desk-overview-span', { period: value });
  if (name === 'of') return words.message('desk-log-what', { action: value });
  if (name === 'filters')
    return words.message('desk-find-hosts', {
      hosts: value.split(' ').map((filter) => words.message('desk-log-value', { value: filter })),
    });
  const word = value === 'true' ? 'yes' : value === 'false' ? 'no' : value;
  return spoken.has(name) ? words.message('desk-log-value', { value: word }) : value;
}

/** Details whose values are words of ours. */
const spoken = new Set(['kind', 'fault', 'state', 'shown', 'mailed', 'deep']);
