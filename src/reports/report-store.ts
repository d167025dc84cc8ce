import type { Report } from '../model/report.ts';

/** Where reports are kept. One interface, so that the database behind it can change. */
export interface ReportStore {
  /** Writes a report, new or changed, and gives it back as stored: with the moment it expires. */
  save(report: Report): Promise<Report>;
  /** The report of a permanent link, or null when it is unknown, deleted or expired. */
  get(id: string): Promise<Report | null>;
  /** The newest report with a code that was read out on the phone. For staff only: codes can be guessed. */
  getByCode(code: string): Promise<Report | null>;
  /** Whether there was something to delete. */
  delete(id: string): Promise<boolean>;
  /** Deletes what has expired at `now`; gives the number of reports deleted. */
  purge(now: Date): Promise<number>;
  /** Ends the checks that a crash left unfinished, so that nobody waits for them; gives their number. */
  markInterrupted(): Promise<number>;
  close(): Promise<void>;
}
