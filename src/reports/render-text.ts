import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import type { EndpointView, FindingView, ReportView, SettingsView, TranscriptView } from './report-view.ts';
import { cut, heading, printable, table, wrap } from './text-layout.ts';
import { toReportView } from './view-model.ts';
import { formatMs } from './view-timeline.ts';

/** The report as plain text of 80 columns, for a person or a ticket: the answer first, the evidence last. */
export function renderText(words: Words, report: Report, url?: string): string {
  const view = toReportView(words, report);
  return toText([
    ...summary(view, url),
    ...settingsPart(view.settings),
    ...view.general.flatMap((finding) => ['', ...findingPart(finding)]),
    ...view.endpoints.flatMap(endpointPart),
    ...roundTripPart(view),
    ...discoveryPart(view),
    ...view.endpoints.flatMap(({ transcripts }) => transcripts.flatMap(transcriptPart)),
  ]);
}

/** The short form for a support ticket: verdict, remedy, settings and the problems, without dialogues. */
export function renderTicket(words: Words, report: Report, url?: string): string {
  const view = toReportView(words, report);
  const problems = view.found.filter(({ severity }) => severity === 'problem' || severity === 'warning');
  const tried = view.endpoints.map(({ title, hostPort, chip }) => `${title}: ${hostPort} (${chip.text})`);
  return toText([
    ...summary(view, url),
    ...settingsPart(view.settings),
    ...(tried.length > 0
      ? ['', ...heading('What was tried'), ...tried.flatMap((line) => wrap(line, '- ', '  '))]
      : []),
    ...problems.flatMap(({ severityWord, title, code, places }) => {
      const where = places.length > 1 ? ` (${places.map(({ text }) => text).join('; ')})` : '';
      return wrap(`${severityWord}: ${title} [${code}]${where}`, '- ', '  ');
    }),
  ]);
}

function toText(lines: string[]): string {
  return `${lines.map((line) => printable(line).trimEnd()).join('\n')}\n`;
}

function summary(view: ReportView, url: string | undefined): string[] {
  const { verdict, remedies, interrupted, checked, address, created, duration, code, lights } = view;
  const isOver = view.state === 'done';
  return [
    ...wrap(verdict),
    '',
    ...remedies.flatMap(({ label, text }) => wrap(text, `${label ?? 'What to do'}: `, '            ')),
    ...(interrupted === null ? [] : ['', ...wrap(interrupted)]),
    '',
    ...(isOver ? lightLines(lights) : []),
    ...table([
      ['Account', address],
      isOver ? ['Tested', `${created}, in ${duration}`] : ['Started', created],
      ...(checked === null ? [] : [['Checked', checked.title] as [string, string]]),
      ['Code', code],
      ...(url === undefined ? [] : [['Report', url] as [string, string]]),
      ...(view.expires === null || url === undefined
        ? []
        : [['Kept until', view.expires] as [string, string]]),
    ]),
  ];
}

function lightLines({ incoming, outgoing }: ReportView['lights']): string[] {
  const lines = [incoming, outgoing].map(({ title, sentence }) => wrap(`${title}. ${sentence}`, '- ', '  '));
  return [...lines.flat(), ''];
}

function settingsPart(settings: SettingsView | null): string[] {
  if (settings === null) return [];
  const column = (direction: 'incoming' | 'outgoing') =>
    settings.rows
      .map((row): [string, string] => [row.label, row[direction] ?? ''])
      .filter(([, value]) => value !== '');
  return (['incoming', 'outgoing'] as const)
    .filter((direction) => settings[direction] !== null)
    .flatMap((direction) => [
      '',
      ...heading(`Use these settings: ${direction}`),
      ...table(column(direction)),
    ]);
}

function endpointPart(endpoint: EndpointView): string[] {
  const {
    title,
    hostPort,
    outcome,
    username,
    source,
    timeline,
    certificate,
    capabilities,
    untested,
    findings,
  } = endpoint;
  const steps = timeline?.bars.map((bar) => bar.label).join(', ') ?? '';
  const rows: [string, string][] = [
    ['Server', hostPort],
    ['Result', outcome],
    ['User name', username],
    ['From', source],
    ...(timeline === null ? [] : [['Took', `${formatMs(timeline.totalMs)}: ${steps}`] as [string, string]]),
    ...(certificate === null ? [] : [['Certificate', certificate.summary] as [string, string]]),
    ...(certificate?.rows ?? []).map(({ label, value }): [string, string] => [`  ${label}`, value]),
    ...capabilities.map(({ title: name, lines }): [string, string] => [name, lines.join(', ')]),
    ...untested.map(({ what, why }): [string, string] => ['Not tested', `${what}: ${why}`]),
  ];
  return [
    '',
    ...heading(title),
    ...table(rows),
    ...findings.flatMap((finding) => ['', ...findingPart(finding)]),
  ];
}

function findingPart(finding: FindingView): string[] {
  const { severityWord, title, code, why, fix, follows, evidence, sameAs } = finding;
  const places = evidence
    .filter(({ lines }) => lines.length > 0)
    .map(({ attempt, lines }) => `${attempt}, line ${lines.join(', ')}`);
  return [
    ...wrap(`${severityWord}: ${title} [${code}]`, '* ', '  '),
    ...wrap(why, '  ', '  '),
    ...wrap(sameAs === null ? fix : `the same as at ${sameAs.place}.`, '  What to do: ', '  '),
    ...(follows === null ? [] : wrap(`This follows from: ${follows}.`, '  ', '  ')),
    ...(places.length === 0 ? [] : wrap(`Evidence: ${places.join('; ')}`, '  ', '  ')),
  ];
}

function roundTripPart({ roundTrip }: ReportView): string[] {
  if (roundTrip === null) return [];
  const { title, sentence, hops, rows } = roundTrip;
  return [
    '',
    ...heading('A message from you to you'),
    ...wrap(`${title}. ${sentence}`),
    ...hops.flatMap((hop) => wrap(`${hop.title}: ${hop.text}, ${hop.time}`, '- ', '  ')),
    ...table(rows.map(({ label, value }): [string, string] => [label, value])),
  ];
}

function discoveryPart({ discovery }: ReportView): string[] {
  if (discovery.length === 0) return [];
  const lines = discovery.map(
    ({ source, asked, outcome, detail }) =>
      `${source}, ${asked}: ${outcome}${detail === '' ? '' : ` (${detail})`}`,
  );
  return [
    '',
    ...heading('Where settings were looked for'),
    ...lines.flatMap((line) => wrap(line, '- ', '  ')),
  ];
}

/** A dialogue; lines behind a finding carry a `>` in front, and its code stands below. */
function transcriptPart({ attempt, title, outcome, lines }: TranscriptView): string[] {
  const dialogue = lines.flatMap(({ number, atMs, arrow, text, marked }) => {
    const start = `${marked.length > 0 ? '>' : ' '}${String(number).padStart(3)} ${String(atMs).padStart(6)} ms ${arrow} `;
    const rest = ' '.repeat(start.length);
    const codes = marked.length > 0 ? wrap(`[${marked.join(', ')}]`, rest, rest) : [];
    return [...cut(text, start, rest), ...codes];
  });
  return ['', ...heading(`${attempt}: ${title}, ${outcome}`), ...dialogue];
}
