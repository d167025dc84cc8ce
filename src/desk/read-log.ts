import type { DeskEntry } from '../model/staff.ts';
import { csvLine } from '../reports/csv.ts';
import type { DeskLog, LogFilter } from '../store/desk-log.ts';

const atOnce = 500;
const dayMs = 86_400_000;
const columns = ['at', 'staff', 'action', 'subject', 'details'] as const;

/** What somebody asks of the log, as it was typed; days are of UTC, the last one is included. */
export interface LogQuestion {
  staff: string;
  action: string;
  subject: string;
  from: string;
  to: string;
}

/** What is typed as a filter; what is no day counts for nothing. */
export function filterOf({ staff, action, subject, from, to }: LogQuestion): LogFilter {
  const [first, last] = [dayOf(from), dayOf(to)];
  return {
    ...(staff !== '' && { staff }),
    ...(action !== '' && { action }),
    ...(subject !== '' && { subject }),
    ...(first !== null && { from: new Date(first) }),
    ...(last !== null && { to: new Date(last + dayMs) }),
  };
}

/** All entries of a filter as lines of a file, read a piece at a time. */
export async function* logLines(
  log: Pick<DeskLog, 'find'>,
  filter: LogFilter,
  format: 'csv' | 'jsonl',
): AsyncGenerator<string> {
  if (format === 'csv') yield csvLine(columns);
  let last: DeskEntry | undefined;
  for (;;) {
    const entries = await log.find(filter, atOnce, last);
    const lines = entries.map(shownEntry).map((entry) => {
      if (format === 'jsonl') return `${JSON.stringify(entry)}\n`;
      return csvLine([
        ...columns.slice(0, -1).map((name) => String(entry[name] ?? '')),
        JSON.stringify(entry.details),
      ]);
    });
    yield lines.join('');
    last = entries.at(-1);
    if (last === undefined || entries.length < atOnce) return;
  }
}

/** An entry without what would open a report to whoever reads the log. */
export function shownEntry({ at, staff, action, subject, details }: DeskEntry): Omit<DeskEntry, 'id'> {
  return { at, staff, action, subject: subject === null ? null : shortSubject(subject), details };
}

/** Whoever knows the whole id of a report may read it, so only its beginning is shown. */
function shortSubject(subject: string): string {
  return /^[\w-]{22}$/.test(subject) ? `${subject.slice(0, 6)}…` : subject;
}

function dayOf(text: string): number | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(day) ? null : day;
}
