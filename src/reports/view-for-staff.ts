import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { momentOf } from './log-times.ts';
import { softwareOf } from './software-of.ts';
import { endpointTitle } from './view-endpoint.ts';
import { toTranscript } from './view-transcript.ts';

/** What only staff need of a server: what it says it is, its addresses of both families, every connection by the clock of logs. */
export interface StaffServerView {
  title: string;
  place: { host: string; port: number };
  software: string | null;
  greeting: string | null;
  addresses: string[];
  attempts: {
    at: string;
    title: string;
    outcome: string;
    lines: { at: string; arrow: string; text: string }[];
  }[];
}

/** The servers of a report as staff read them. */
export function viewForStaff(words: Words, report: Report): StaffServerView[] {
  return report.endpoints.map((endpoint) => ({
    title: endpointTitle(words, endpoint),
    place: { host: endpoint.host, port: endpoint.port },
    software: softwareOf(endpoint),
    greeting: endpoint.facts.greeting,
    addresses: (endpoint.facts.resolution?.addresses ?? []).map(({ address, family, reachable }) =>
      words.message('desk-report-address-line', { address, family: String(family), reachable }),
    ),
    attempts: endpoint.attempts.map((attempt) => {
      const { title, outcome, lines } = toTranscript(words, attempt, []);
      return {
        ...{ at: momentOf(report, attempt, 0), title, outcome },
        lines: lines.map(({ atMs, arrow, text }) => ({ at: momentOf(report, attempt, atMs), arrow, text })),
      };
    }),
  }));
}
