import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { DeskCase, DeskNote, Solution } from '../model/desk-note.ts';
import { names } from './names.ts';
import type { Tables } from './tables.ts';

/** How often a cause was the one, by its kind. */
export interface SolvedCount {
  kind: Solution['kind'];
  /** The code of a finding; empty where the cause was told in own words. */
  code: string;
  count: number;
}

/** What staff write on reports, and where they stand with them. All of it goes with the report. */
export interface ReportNotes {
  /** The oldest first. */
  of(report: string): Promise<DeskNote[]>;
  /** False where there is no such report, or as many notes as one may have. */
  add(report: string, note: Pick<DeskNote, 'staff' | 'text' | 'shownAs'>): Promise<boolean>;
  /** Whether there was one to take away. */
  remove(report: string, note: string): Promise<boolean>;
  caseOf(report: string): Promise<DeskCase>;
  /** False where there is no such report. */
  setTicket(report: string, ticket: string): Promise<boolean>;
  close(report: string, staff: string, by: Solution): Promise<boolean>;
  open(report: string): Promise<boolean>;
  /** Notes that name a text, such as an address, as a whole, on whatever report. */
  naming(text: string): Promise<(DeskNote & { report: string })[]>;
  /** The causes of what was closed from a moment to another, the most frequent first. */
  solved(from: Date, to: Date): Promise<SolvedCount[]>;
}

/** How many notes one report may have. */
export const mostNotes = 100;
const openCase: DeskCase = { ticket: '', closed: null };

/** The notes in the tables of a database. */
export function reportNotesIn(db: Kysely<Tables>, now: () => Date = () => new Date()): ReportNotes {
  const isThere = async (report: string) =>
    (await db.selectFrom('report').select('id').where('id', '=', report).executeTakeFirst()) !== undefined;

  async function change(report: string, row: Partial<Tables['report_case']>): Promise<boolean> {
    if (!(await isThere(report))) return false;
    const empty = { ticket: '', closed_at: null, closed_by: null, cause_kind: null, cause: null };
    await db
      .insertInto('report_case')
      .values({ report, ...empty, ...row })
      .onConflict((conflict) => conflict.column('report').doUpdateSet(row))
      .execute();
    return true;
  }

  return {
    async of(report) {
      const rows = db.selectFrom('report_note').selectAll().where('report', '=', report);
      return (await rows.orderBy('at').orderBy('id').execute()).map(toNote);
    },
    async add(report, { staff, text, shownAs }) {
      if (!(await isThere(report))) return false;
      const { count } = await db
        .selectFrom('report_note')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('report', '=', report)
        .executeTakeFirstOrThrow();
      if (Number(count) >= mostNotes) return false;
      const row = { id: randomUUID(), report, at: now().getTime(), staff, text, shown_as: shownAs };
      await db.insertInto('report_note').values(row).execute();
      return true;
    },
    async remove(report, note) {
      const gone = db.deleteFrom('report_note').where('report', '=', report).where('id', '=', note);
      return (await gone.executeTakeFirst()).numDeletedRows > 0n;
    },
    async caseOf(report) {
      const row = db.selectFrom('report_case').selectAll().where('report', '=', report);
      return toCase(await row.executeTakeFirst());
    },
    setTicket: (report, ticket) => change(report, { ticket }),
    close: (report, staff, by) =>
      change(report, {
        ...{ closed_at: now().getTime(), closed_by: staff, cause_kind: by.kind },
        cause: by.kind === 'words' ? by.text : by.code,
      }),
    open: (report) => change(report, { closed_at: null, closed_by: null, cause_kind: null, cause: null }),
    async naming(text) {
      const all = await db.selectFrom('report_note').selectAll().orderBy('at').orderBy('id').execute();
      const those = all.filter((row) => [row.text, row.shown_as ?? ''].some((one) => names(one, text)));
      return those.map((row) => ({ ...toNote(row), report: row.report }));
    },
    async solved(from, to) {
      const rows = await db
        .selectFrom('report_case')
        .select(['cause_kind', 'cause'])
        .where('closed_at', '>=', from.getTime())
        .where('closed_at', '<', to.getTime())
        .execute();
      return counted(rows);
    },
  };
}

function counted(rows: Pick<Tables['report_case'], 'cause_kind' | 'cause'>[]): SolvedCount[] {
  const counts = new Map<string, SolvedCount>();
  for (const { cause_kind, cause } of rows) {
    const kind = (cause_kind ?? 'words') as Solution['kind'];
    const code = kind === 'words' ? '' : (cause ?? '');
    const one = counts.get(`${kind} ${code}`) ?? { kind, code, count: 0 };
    counts.set(`${kind} ${code}`, { ...one, count: one.count + 1 });
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count);
}

function toNote({ id, at, staff, text, shown_as: shownAs }: Tables['report_note']): DeskNote {
  return { id, at: new Date(Number(at)).toISOString(), staff, text, shownAs };
}

function toCase(row: Tables['report_case'] | undefined): DeskCase {
  if (row === undefined) return openCase;
  const { ticket, closed_at: at, closed_by: staff, cause_kind: kind, cause } = row;
  if (at === null || staff === null || cause === null) return { ticket, closed: null };
  const by: Solution =
    kind === 'words' ? { kind, text: cause } : { kind: kind === 'diagnosis' ? kind : 'finding', code: cause };
  return { ticket, closed: { at: new Date(Number(at)).toISOString(), staff, by } };
}
