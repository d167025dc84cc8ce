import type { Report } from '../../model/report.ts';
import type { ReportStore } from '../../store/report-store.ts';
import { HttpProblem } from '../http-problem.ts';

/** The report that a page of the desk is about; there is nothing where it is gone. */
export async function deskReport(store: Pick<ReportStore, 'get'>, id: string): Promise<Report> {
  const report = /^[\w-]{1,64}$/.test(id) ? await store.get(id) : null;
  if (report === null) throw new HttpProblem(404, 'not-found');
  return report;
}
