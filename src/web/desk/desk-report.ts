import type { Report } from '../../model/report.ts';
import type { ReportStore } from '../../store/report-store.ts';
import { HttpProblem } from '../http-problem.ts';
import type { DeskParts } from './desk-parts.ts';

/** The report that a page of the desk is about; there is nothing where it is gone, or where its owner keeps staff out. */
export async function deskReport(
  store: Pick<ReportStore, 'get'>,
  { privacy }: Pick<DeskParts, 'privacy'>,
  id: string,
): Promise<Report> {
  const isId = /^[\w-]{1,64}$/.test(id);
  const report = isId && (await privacy.mayStaffRead(id)) ? await store.get(id) : null;
  if (report === null) throw new HttpProblem(404, 'not-found');
  return report;
}
