import type { Words } from '../words/words.ts';
import { markdownCode, oneLine } from './one-line.ts';
import { findingLine } from './render-text.ts';
import type { ReportView } from './report-view.ts';

/** The short form for a support ticket as Markdown: verdict, who acts, remedy, settings and the problems, without dialogues. */
export function renderTicketMarkdown(words: Words, view: ReportView, url?: string): string {
  const problems = view.found.filter(({ severity }) => severity === 'problem' || severity === 'warning');
  return `${[
    `**${inMarkdown(view.verdict)}**`,
    ...view.acting.map(({ sentence, about }) =>
      about === 'all'
        ? inMarkdown(sentence)
        : inMarkdown(`${words.message('report-remedy-lead', { for: about })} ${sentence}`),
    ),
    ...view.remedies.map(({ lead, steps }) =>
      [inMarkdown(lead), '', ...steps.map((step, at) => `${at + 1}. ${inMarkdown(step)}`)].join('\n'),
    ),
    ...(view.interrupted === null ? [] : [inMarkdown(view.interrupted)]),
    list(factsOf(words, view, url)),
    ...settingsOf(words, view),
    list(problems.map((finding) => inMarkdown(findingLine(words, finding, placesOf(finding))))),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** Text as Markdown that shows it letter by letter: no markup, no link and no line of its own comes of it. */
export function inMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([#+=-]|\d+(?=[.)]))/, (begin) => (/^\d/.test(begin) ? `${begin}\\` : `\\${begin}`))
    .replace(/:(?=\/\/)/g, '\\:');
}

function factsOf(words: Words, view: ReportView, url: string | undefined): string[] {
  const { address, isDecided, tested, created, startedAt, testedFrom, code } = view;
  const rows: [string, string | null | undefined][] = [
    ['report-account', address],
    isDecided ? ['report-tested', tested] : ['report-started', created],
    ['report-began', startedAt],
    ['report-tested-from', testedFrom.join(', ') || null],
    ['report-code', code],
  ];
  const link = url === undefined ? [] : [`**${inMarkdown(words.message('report-report'))}:** <${url}>`];
  return [
    ...rows.flatMap(([id, value]) =>
      value == null ? [] : [`**${inMarkdown(words.message(id))}:** ${markdownCode(value)}`],
    ),
    ...link,
  ];
}

function settingsOf(words: Words, { settings }: ReportView): string[] {
  if (settings === null) return [];
  return (['incoming', 'outgoing'] as const)
    .filter((direction) => settings[direction] !== null)
    .map((direction) =>
      [
        `**${inMarkdown(words.message('report-settings-of', { direction }))}**`,
        '',
        ...settings.rows.flatMap((row) => {
          const value = row[direction];
          return value ? [`- ${inMarkdown(row.label)}: ${markdownCode(value)}`] : [];
        }),
      ].join('\n'),
    );
}

function placesOf({ places }: ReportView['found'][number]): string | null {
  return places.length > 1 ? places.map(({ text }) => text).join('; ') : null;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
