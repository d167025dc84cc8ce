/** By what staff find reports. All times in milliseconds since 1970; `at` is when the report was made. */
export interface ReportIndexTables {
  report_find: {
    report: string;
    at: number;
    code: string;
    /** In small letters. */
    address: string;
    domain: string;
    verdict: string;
    /** The code of a finding, or empty. */
    diagnosis: string;
    /** The servers as they are shown in a list, as JSON. */
    hosts: string;
    /** Who has to act on the diagnosis; empty where there is none, or where a report of an earlier version does not say. */
    actor: string;
    /** What of the report the index held when this was written (see index-report.ts). */
    edition: number;
  };
  /** Every mail address that stands in a report, in small letters. */
  report_address: { report: string; address: string };
  /** Names and addresses of servers, in small letters. */
  report_server: { report: string; name: string; at: number };
  report_finding: { report: string; code: string; at: number };
  /** Mail programs that set themselves up and end at a server that failed. */
  report_program: { report: string; name: string; at: number };
  report_certificate: { report: string; host: string; port: number; ends_at: number; at: number };
}
