import type { Solution } from '../model/desk-note.ts';
import type { Report } from '../model/report.ts';

export const longestNote = 4000;
export const longestName = 80;
export const longestCause = 500;

/** What is wrong with an entry: a message and its arguments. */
export interface EntryFault {
  field: string;
  message: { id: string; args: Record<string, number> };
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; fault: EntryFault };

/** A note as it was typed; `shownAs` counts only where the note is to be shown. */
export function parseNote(typed: { text: string; shown: string; shownAs: string }): Parsed<{
  text: string;
  shownAs: string | null;
}> {
  const text = typed.text.replace(/\r\n?/g, '\n').trim();
  const shownAs = typed.shownAs.trim();
  const isShown = typed.shown !== '';
  const fault =
    faultOf('text', text, 'desk-notes-missing', longestNote) ??
    (isShown ? faultOf('shownAs', shownAs, 'desk-notes-name-missing', longestName) : null);
  return fault === null
    ? { ok: true, value: { text, shownAs: isShown ? shownAs : null } }
    : { ok: false, fault };
}

/** The number of a ticket as it was typed; empty takes it away. */
export function parseTicket(typed: string): Parsed<string> {
  const ticket = typed.trim().replace(/^#/, '');
  const isFine = ticket === '' || /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(ticket);
  return isFine ? { ok: true, value: ticket } : failed('ticket', 'desk-case-ticket-odd');
}

/** What a case turned out to be: `diagnosis`, the code of a finding of the report, or own words. */
export function parseSolution(report: Report, typed: { cause: string; words: string }): Parsed<Solution> {
  const { cause } = typed;
  const words = typed.words.trim();
  if (cause === 'diagnosis' && report.diagnosis !== null)
    return { ok: true, value: { kind: 'diagnosis', code: report.diagnosis.code } };
  if (cause !== 'words' && report.findings.some(({ code }) => code === cause))
    return { ok: true, value: { kind: 'finding', code: cause } };
  if (cause !== 'words') return failed('cause', 'desk-case-cause-missing');
  const fault = faultOf('words', words, 'desk-case-cause-missing', longestCause);
  return fault === null ? { ok: true, value: { kind: 'words', text: words } } : { ok: false, fault };
}

function faultOf(field: string, text: string, missing: string, most: number): EntryFault | null {
  if (text === '') return { field, message: { id: missing, args: {} } };
  if (text.length > most) return { field, message: { id: 'desk-notes-too-long', args: { most } } };
  return /[^\P{C}\n\t]/u.test(text) ? { field, message: { id: 'desk-notes-invisible', args: {} } } : null;
}

function failed(field: string, id: string): { ok: false; fault: EntryFault } {
  return { ok: false, fault: { field, message: { id, args: {} } } };
}
