import type { Report } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import type {
  ActingView,
  EndpointView,
  FindingView,
  HomeView,
  ReportView,
  SettingsView,
  TranscriptView,
} from './report-view.ts';
import { cut, heading, printable, table, wrap } from './text-layout.ts';
import type { Desk } from './view-acting.ts';
import { toReportView } from './view-model.ts';
import { formatMs } from './view-timeline.ts';

/** The report as plain text of 80 columns, for a person or a ticket: the answer first, the evidence last. */
export function renderText(words: Words, report: Report, desk: Desk = {}): string {
  const view = toReportView(words, report, desk);
  const { url } = desk;
  return toText([
    ...summary(words, view, url),
    ...(view.isLooking ? ['', ...wrap(words.message('report-looking'))] : []),
    ...settingsPart(words, view.settings),
    ...homePart(words, view.home),
    ...view.general.flatMap((finding) => ['', ...findingPart(words, finding)]),
    ...view.endpoints.flatMap((endpoint) => endpointPart(words, endpoint)),
    ...roundTripPart(words, view),
    ...discoveryPart(words, view),
    ...view.endpoints.flatMap(({ transcripts }) =>
      transcripts.flatMap((one) => transcriptPart(words, view, one)),
    ),
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
    ...problems.flatMap((finding) => {
      const { places } = finding;
      const where = places.length > 1 ? places.map(({ text }) => text).join('; ') : null;
      return wrap(findingLine(words, finding, where), '- ', '  ');
    }),
  ]);
}

function toText(lines: string[]): string {
  return `${lines.map((line) => printable(line).trimEnd()).join('\n')}\n`;
}

function summary(words: Words, view: ReportView, url: string | undefined): string[] {
  const { verdict, remedies, acting, interrupted, checked, address, created, tested, code } = view;
  const { lights, expires, startedAt, testedFrom } = view;
  const isOver = view.isDecided;
  const say = (id: string) => words.message(id);
  const rows: [string, string | null | undefined][] = [
    [say('report-account'), address],
    isOver ? [say('report-tested'), tested] : [say('report-started'), created],
    [say('report-began'), startedAt],
    [say('report-tested-from'), testedFrom.length === 0 ? null : testedFrom.join(', ')],
    [say('report-checked'), checked?.title],
    [say('report-code'), code],
    [say('report-report'), url],
    [say('report-kept-until'), url === undefined ? null : expires],
  ];
  return [
    ...wrap(verdict),
    ...acting.flatMap((one) => actingLines(words, one)),
    '',
    ...remedies.flatMap(({ lead, steps }) => stepLines(lead, steps)),
    ...(interrupted === null ? [] : ['', ...wrap(interrupted)]),
    '',
    ...(isOver ? lightLines(words, lights) : []),
    ...table(rows.flatMap(([label, value]): [string, string][] => (value == null ? [] : [[label, value]]))),
  ];
}

/** Who has to act, and how to reach them where that is known. */
function actingLines(words: Words, { about, sentence, isUnchanged, contact }: ActingView): string[] {
  const lead = about === 'all' ? '' : `${words.message('report-remedy-lead', { for: about })} `;
  const ways = [contact?.email, contact?.phone, contact?.url].filter((way) => way != null && way !== '');
  return [
    ...wrap(sentence, lead, '  '),
    ...(ways.length === 0 ? [] : wrap(ways.join(', '), '  ', '  ')),
    ...(isUnchanged ? wrap(words.message('actor-unchanged'), '  ', '  ') : []),
  ];
}

/** What to do: one line where it is one thing, else a numbered list. */
function stepLines(lead: string, steps: readonly string[], indent = ''): string[] {
  const [only = ''] = steps;
  if (steps.length < 2) return wrap(only, `${indent}${lead} `, `${indent}    `);
  const numbered = steps.flatMap((step, index) => wrap(step, `${indent}${index + 1}. `, `${indent}   `));
  return [`${indent}${lead}`, ...numbered];
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

function homePart(words: Words, home: HomeView | null): string[] {
  if (home === null) return [];
  const lines = [home.received ?? '', ...home.notes].filter((line) => line !== '');
  return [
    '',
    ...heading(words.message('own-network-heading')),
    ...lines.flatMap((line) => wrap(line)),
    ...home.rows.flatMap(({ place, tool, outcome, details }) =>
      wrap(words.message('own-network-line', { place, tool, outcome, details }), '- ', '  '),
    ),
  ];
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
  const { why, steps, who, actor, isUnchanged, follows, evidence, sameAs } = finding;
  const places = evidence
    .filter(({ lines }) => lines.length > 0)
    .map(({ attempt, lines }) =>
      words.message('report-evidence-place', { attempt, lines: lines.join(', ') }),
    );
  const inside = (text: string) => wrap(text, '  ', '  ');
  const remedy =
    sameAs === null
      ? stepLines(words.message('report-what-to-do'), steps, '  ')
      : inside(words.message('report-finding-same', { place: sameAs.place }));
  return [
    ...wrap(findingLine(words, finding, null), '* ', '  '),
    ...inside(why),
    ...(actor === 'nobody' ? [] : inside(words.message('report-finding-who', { who }))),
    ...(isUnchanged ? inside(words.message('actor-unchanged')) : []),
    ...(sameAs === null && steps.length === 0 ? [] : remedy),
    ...(follows === null ? [] : inside(words.message('report-follows', { cause: follows }))),
    ...(places.length === 0 ? [] : inside(words.message('report-evidence', { places: places.join('; ') }))),
  ];
}

/** A finding in one line, with the codes by which it is called: first the one for the phone. */
export function findingLine(
  words: Words,
  { severity, title, code, phoneCode }: Pick<FindingView, 'severity' | 'title' | 'code' | 'phoneCode'>,
  places: string | null,
): string {
  const codes = phoneCode === null ? code : `${phoneCode}/${code}`;
  return words.message('report-finding-line', { severity, title, code: codes, places });
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
function transcriptPart(
  words: Words,
  { startedAt }: ReportView,
  { attempt, title, outcome, startedMs, lines }: TranscriptView,
): string[] {
  const dialogue = lines.flatMap(({ number, atMs, arrow, text, marked }) => {
    const start = `${marked.length > 0 ? '>' : ' '}${String(number).padStart(3)} ${String(atMs).padStart(6)} ms ${arrow} `;
    const rest = ' '.repeat(start.length);
    const codes = marked.length > 0 ? wrap(`[${marked.join(', ')}]`, rest, rest) : [];
    return [...cut(text, start, rest), ...codes];
  });
  const began = new Date(Date.parse(startedAt) + startedMs).toISOString();
  return [
    '',
    ...heading(words.message('report-dialogue-heading', { attempt, title, outcome })),
    ...wrap(words.message('report-dialogue-began', { moment: began })),
    ...dialogue,
  ];
}
