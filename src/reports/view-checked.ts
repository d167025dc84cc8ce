import type { Finding } from '../model/finding.ts';
import { hostPort } from '../model/host-port.ts';
import type { Report } from '../model/report.ts';
import { wholeCheck } from '../rules/count-judged.ts';
import type { Words } from '../words/words.ts';
import { helpOf } from './find-words.ts';
import type { CheckedView } from './report-view.ts';
import { severityTone } from './view-transcript.ts';

/** What was looked for and where, with its count; null for a report from before it was counted. */
export function toChecked(words: Words, report: Report): CheckedView | null {
  const { checked, judged } = report;
  if (checked === undefined || checked.done === 0) return null;
  return {
    title: words.message('report-checked-count', { done: checked.done, fine: checked.fine }),
    places: [...report.endpoints.map(({ id }) => id), wholeCheck]
      .map((id) => ({ title: placeName(words, report, id), items: itemsOf(words, report, judged ?? {}, id) }))
      .filter(({ items }) => items.length > 0),
  };
}

function placeName(words: Words, report: Report, id: string): string {
  const endpoint = report.endpoints.find((one) => one.id === id);
  return endpoint === undefined ? words.message('report-account-whole') : hostPort(endpoint);
}

function itemsOf(words: Words, report: Report, judged: Record<string, string[]>, place: string) {
  return Object.entries(judged)
    .filter(([, places]) => places.includes(place))
    .map(([code]) => {
      const isHere = ({ endpoint }: Finding) => place === wholeCheck || endpoint === place;
      const found = report.findings.find((finding) => finding.code === code && isHere(finding));
      return {
        // A rule of before that is gone has but its name.
        text: words.stored(`${code}.looked`, {}) ?? code.replaceAll('-', ' '),
        help: helpOf(code),
        tone: found === undefined ? ('ok' as const) : severityTone(found.severity),
        found: found !== undefined,
      };
    });
}
