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
    ...summary(words, view, url),
    ...(view.isLooking ? ['', ...wrap(words.message('report-looking'))] : []),
    ...settingsPart(words, view.settings),
    ...view.general.flatMap((finding) => ['', ...findingPart(words, finding)]),
    ...view.endpoints.flatMap((endpoint) => endpointPart(words, endpoint)),
    ...roundTripPart(words, view),
    ...discoveryPart(words, view),
    ...view.endpoints.flatMap(({ transcripts }) => transcripts.flatMap((one) => transcriptPart(words, one))),
  ]);
}

/** The short form for a support ticket: verdict, remedy, settings and the problems, without dialogues. */
export function renderTicket(words: Words, view: ReportView, url?: string): string {
  const problems = view.found.filter(({ severity }) => severity === 'problem' || severity === 'warning');
  const tried = view.endpoints.map(({ title, hostPort, chip }) =>
    words.message('report-tried-line', { title, place: hostPort, state: chip.text }),
  );
  return toText([
    ...summary(words, view, url),
    ...settingsPart(words, view.settings),
    ...(tried.length > 0
      ? [
          '',
          ...heading(words.message('report-was-tried')),
          ...tried.flatMap((line) => wrap(line, '- ', '  ')),
        ]
      : []),
    ...problems.flatMap(({ severity, title, code, places }) => {
      const where = places.length > 1 ? places.map(({ text }) => text).join('; ') : null;
      const line = words.message('report-finding-line', { severity, title, code, places: where });
      return wrap(line, '- ', '  ');
    }),
  ]);
}

function toText(lines: string[]): string {
  return `${lines.map((line) => printable(line).trimEnd()).join('\n')}\n`;
}

function summary(words: Words, view: ReportView, url: string | undefined): string[] {
  const { verdict, remedies, interrupted, checked, address, created, tested, code, lights, expires } = view;
  const isOver = view.isDecided;
  const say = (id: string) => words.message(id);
  const rows: [string, string | null | undefined][] = [
    [say('report-account'), address],
    isOver ? [say('report-tested'), tested] : [say('report-started'), created],
    [say('report-checked'), checked?.title],
    [say('report-code'), code],
    [say('report-report'), url],
    [say('report-kept-until'), url === undefined ? null : expires],
  ];
  return [
    ...wrap(verdict),
    '',
    ...remedies.flatMap(({ lead, text }) => wrap(text, `${lead} `, '            ')),
    ...(interrupted === null ? [] : ['', ...wrap(interrupted)]),
    '',
    ...(isOver ? lightLines(words, lights) : []),
    ...table(rows.flatMap(([label, value]): [string, string][] => (value == null ? [] : [[label, value]]))),
  ];
}

function lightLines(words: Words, { incoming, outgoing }: ReportView['lights']): string[] {
  const lines = [incoming, outgoing].map(({ title, sentence }) =>
    wrap(words.message('report-light-line', { title, sentence }), '- ', '  '),
  );
  return [...lines.flat(), ''];
}

function settingsPart(words: Words, settings: SettingsView | null): string[] {
  if (settings === null) return [];
  const column = (direction: 'incoming' | 'outgoing') =>
    settings.rows
      .map((row): [string, string] => [row.label, row[direction] ?? ''])
      .filter(([, value]) => value !== '');
  return (['incoming', 'outgoing'] as const)
    .filter((direction) => settings[direction] !== null)
    .flatMap((direction) => [
      '',
      ...heading(words.message('report-settings-of', { direction })),
      ...table(column(direction)),
    ]);
}

function endpointPart(words: Words, endpoint: EndpointView): string[] {
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
    [words.message('report-row', { row: 'server' }), hostPort],
    [words.message('report-result'), outcome],
    [words.message('report-row', { row: 'username' }), username],
    [words.message('report-from-label'), source],
    ...(timeline === null ? [] : [tookRow(words, timeline.totalMs, steps)]),
    ...(certificate === null
      ? []
      : [[words.message('report-certificate'), certificate.summary] as [string, string]]),
    ...(certificate?.rows ?? []).map(({ label, value }): [string, string] => [`  ${label}`, value]),
    ...capabilities.map(({ title: name, lines }): [string, string] => [name, lines.join(', ')]),
    ...untested.map(({ what, why }): [string, string] => [
      words.message('report-not-tested'),
      `${what}: ${why}`,
    ]),
  ];
  return [
    '',
    ...heading(title),
    ...table(rows),
    ...findings.flatMap((finding) => ['', ...findingPart(words, finding)]),
  ];
}

function tookRow(words: Words, totalMs: number, steps: string): [string, string] {
  const time = formatMs(words, totalMs);
  return [words.message('report-took'), words.message('report-took-text', { time, steps })];
}

function findingPart(words: Words, finding: FindingView): string[] {
  const { severity, title, code, why, fix, follows, evidence, sameAs } = finding;
  const places = evidence
    .filter(({ lines }) => lines.length > 0)
    .map(({ attempt, lines }) =>
      words.message('report-evidence-place', { attempt, lines: lines.join(', ') }),
    );
  const inside = (text: string) => wrap(text, '  ', '  ');
  const remedy =
    sameAs === null
      ? words.message('report-finding-fix', { fix })
      : words.message('report-finding-same', { place: sameAs.place });
  return [
    ...wrap(words.message('report-finding-line', { severity, title, code, places: null }), '* ', '  '),
    ...inside(why),
    ...inside(remedy),
    ...(follows === null ? [] : inside(words.message('report-follows', { cause: follows }))),
    ...(places.length === 0 ? [] : inside(words.message('report-evidence', { places: places.join('; ') }))),
  ];
}

function roundTripPart(words: Words, { roundTrip }: ReportView): string[] {
  if (roundTrip === null) return [];
  const { title, sentence, hops, rows } = roundTrip;
  return [
    '',
    ...heading(words.message('report-trip')),
    ...wrap(words.message('report-trip-line', { title, sentence })),
    ...hops.flatMap((hop) =>
      wrap(
        words.message('report-hop-line', { title: hop.title, text: hop.text, time: hop.time }),
        '- ',
        '  ',
      ),
    ),
    ...table(rows.map(({ label, value }): [string, string] => [label, value])),
  ];
}

function discoveryPart(words: Words, { discovery }: ReportView): string[] {
  if (discovery.length === 0) return [];
  const lines = discovery.map(({ source, asked, outcome, detail }) =>
    words.message('report-looked-line', { source, asked, outcome, detail }),
  );
  return [
    '',
    ...heading(words.message('report-were-looked-for')),
    ...lines.flatMap((line) => wrap(line, '- ', '  ')),
  ];
}

/** A dialogue; lines behind a finding carry a `>` in front, and its code stands below. */
function transcriptPart(words: Words, { attempt, title, outcome, lines }: TranscriptView): string[] {
  const dialogue = lines.flatMap(({ number, atMs, arrow, text, marked }) => {
    const start = `${marked.length > 0 ? '>' : ' '}${String(number).padStart(3)} ${String(atMs).padStart(6)} ms ${arrow} `;
    const rest = ' '.repeat(start.length);
    const codes = marked.length > 0 ? wrap(`[${marked.join(', ')}]`, rest, rest) : [];
    return [...cut(text, start, rest), ...codes];
  });
  return ['', ...heading(words.message('report-dialogue-heading', { attempt, title, outcome })), ...dialogue];
}
