import type { CustomerFacts } from '../model/claim.ts';
import { rowOf } from '../model/protocols.ts';
import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import { wordsOf } from './find-words.ts';
import { endpointInQuestion, momentOf, provingLines, startOf } from './log-times.ts';
import { markdownCode, oneLine } from './one-line.ts';
import { causeOf } from './verdict-words.ts';

/** What a desk asks for before it can help, in the order in which tickets have it. */
export const ticketRows = [
  'error',
  'address',
  'source',
  'access',
  'program',
  'server',
  'port',
  'encryption',
  'protocol',
  'login',
  'time',
  'code',
  'link',
] as const;
export type TicketRow = (typeof ticketRows)[number];

/** What a report does not say by itself. */
export interface Besides {
  link?: string;
  /** What the customer said, where they were asked by a link. */
  customer?: CustomerFacts | null;
}

/** The facts of a ticket; null for what Posthorn does not know. */
export function ticketFacts(
  words: Words,
  report: Report,
  besides: Besides = {},
): Record<TicketRow, string | null> {
  const endpoint = endpointInQuestion(report);
  const { customer } = besides;
  const cause = causeOf(report);
  const [attempt] = endpoint?.attempts ?? [];
  return {
    error: cause === null ? null : errorOf(words, report),
    address: report.account.address,
    source: sourceOf(words, report),
    // Where the customer sits, and with what: a test from here does not see it.
    ...{ access: customer?.access || null, program: customer?.program || null },
    server: endpoint?.host ?? null,
    port: endpoint === null ? null : String(endpoint.port),
    encryption: endpoint === null ? null : words.message('report-security', { security: endpoint.security }),
    protocol: endpoint === null ? null : rowOf(endpoint.protocol).name,
    login: endpoint?.username ?? null,
    time: attempt === undefined ? startOf(report) : momentOf(report, attempt, 0),
    ...{ code: report.code, link: besides.link ?? null },
  };
}

/** The block as plain text or Markdown; whatever a server said stays inside its line. */
export function ticketBlock(
  words: Words,
  report: Report,
  form: 'text' | 'markdown',
  besides: Besides = {},
): string {
  const facts = ticketFacts(words, report, besides);
  const unknown = words.message('desk-ticket-unknown');
  return ticketRows
    .map((row) => {
      const label = words.message('desk-ticket-row', { row });
      const fact = facts[row];
      if (form === 'text') return `${label}: ${fact === null ? unknown : oneLine(fact)}`;
      return `- **${label}:** ${fact === null ? unknown : markdownCode(fact)}`;
    })
    .join('\n');
}

/** From where it was tested: the address to look for in the logs of the server. */
function sourceOf(words: Words, { testedFrom: addresses = [] }: Report): string | null {
  return addresses.length === 0 ? null : words.message('desk-ticket-tested-from', { addresses });
}

/** What the server answered, word by word, where it did; else what happened. */
function errorOf(words: Words, report: Report): string | null {
  const cause = causeOf(report);
  if (cause === null) return null;
  const said = provingLines(report, cause).filter(({ from }) => from === 'server');
  return said.at(-1)?.text ?? wordsOf(words, report, cause).title;
}
