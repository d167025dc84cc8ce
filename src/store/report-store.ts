import type { Report } from '../model/report.ts';

/** Where reports are kept. One interface, so that the database behind it can change. */
export interface ReportStore {
  /** Writes a report, new or changed, and gives it back as stored: with the moment it expires. */
  save(report: Report): Promise<Report>;
  /** The report of a permanent link, or null when it is unknown, deleted or expired. */
  get(id: string): Promise<Report | null>;
  /** The newest report with a code that was read out on the phone. For staff only: codes can be guessed, and owners may forbid it. */
  getByCode(code: string): Promise<Report | null>;
  /** Whether there was something to delete. */
  delete(id: string): Promise<boolean>;
  /** Deletes what has expired at `now`; gives the number of reports deleted. */
  purge(now: Date): Promise<number>;
  /** The same where the clock can be trusted; null, and nothing is deleted, where it has just jumped (see clock-trust.ts). */
  purgeByClock(now: Date): Promise<number | null>;
  /** Writes something small, to see whether reports can be stored now. Throws where they cannot. */
  probe(): Promise<void>;
  /** Ends the checks that a crash left unfinished, so that nobody waits for them; gives their number. */
  markInterrupted(): Promise<number>;
  close(): Promise<void>;
}
