import type { Finding } from '../model/finding.ts';
import { hostPort } from '../model/host-port.ts';
import type { Report } from '../model/report.ts';
import { wholeCheck } from '../rules/count-judged.ts';
import { formatCount } from '../rules/wording.ts';
import { helpOf } from './find-words.ts';
import type { CheckedView } from './report-view.ts';
import { severityTone } from './view-transcript.ts';

/** What was looked for and where, with its count; null for a report from before it was counted. */
export function toChecked(report: Report): CheckedView | null {
  const { checked, judged } = report;
  if (checked === undefined || checked.done === 0) return null;
  return {
    title: `${formatCount(checked.done, 'thing', 'things')} checked, ${checked.fine} fine`,
    places: [...report.endpoints.map(({ id }) => id), wholeCheck]
      .map((id) => ({ title: placeName(report, id), items: itemsOf(report, judged ?? {}, id) }))
      .filter(({ items }) => items.length > 0),
  };
}

function placeName(report: Report, id: string): string {
  const endpoint = report.endpoints.find((one) => one.id === id);
  return endpoint === undefined ? 'The account as a whole' : hostPort(endpoint);
}

function itemsOf(report: Report, judged: Record<string, string[]>, place: string) {
  return Object.entries(judged)
    .filter(([, places]) => places.includes(place))
    .map(([code]) => {
      const isHere = ({ endpoint }: Finding) => place === wholeCheck || endpoint === place;
      const found = report.findings.find((finding) => finding.code === code && isHere(finding));
      return {
        text: code.replaceAll('-', ' '),
        help: helpOf(code),
        tone: found === undefined ? ('ok' as const) : severityTone(found.severity),
        found: found !== undefined,
      };
    });
}
