import { boundOf, bounds } from './bound.ts';
import type { Measured } from './table.ts';
import { type Line, timeLine } from './time-line.ts';

const left = 190;
const right = 48;
const width = 960;
const rowHeight = 19;
const top = 64;

const purposes: Partial<Record<Line['purpose'], string>> = {
  login: 'main dialogue',
  relay: 'relay',
  reach: 'other address',
  'tls-hello': 'TLS hello',
  'tls-no-name': 'TLS without a name',
  injection: 'STARTTLS injection',
  security: 'other side of TLS',
};

const style = `
  text { font: 11px system-ui, sans-serif; fill: #333 } .head { font-size: 13px; font-weight: 600 } .mark { font-weight: 600 }
  .grid { stroke: #ddd } .line { stroke: #555; stroke-dasharray: 4 3 } .open { fill: #eee }
  .wait { fill: #9bb8d3; stroke: #fff } .main .wait { fill: #2f6da8 }
  @media (prefers-color-scheme: dark) {
    text { fill: #ddd } .grid { stroke: #333 } .line { stroke: #aaa } .open { fill: #2a2a2a }
    .wait { fill: #3f5f7d; stroke: #111 } .main .wait { fill: #7ab0e0 }
  }`;

/** A check as a picture: a row for each connection, a box for each wait on it, the bound, and when what was known. */
export function pictureOf({ setUp, roundTripMs, report }: Measured): string {
  const lines = timeLine(report);
  const endMs = Math.max(report.durationMs, ...lines.map(({ toMs }) => toMs)) * 1.02;
  const x = (ms: number) => Math.round((left + (ms / endMs) * (width - left - right)) * 10) / 10;
  const height = top + lines.length * rowHeight + 34;
  const bottom = height - 30;
  const boundMs = boundOf(bounds[setUp.id]) * roundTripMs;
  const { decidedMs = report.durationMs, durationMs } = report;
  const marks = [
    { ms: boundMs, text: 'bound', row: 0 },
    { ms: decidedMs, text: 'decided', row: 1 },
    { ms: durationMs, text: 'done', row: 0 },
  ];
  const title = `One check: ${setUp.name}, at a round trip of ${Math.round(roundTripMs)} ms`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title><style>${style}\n</style>`,
    `<text class="head" x="8" y="20">${escaped(title)}</text>`,
    ...grid(roundTripMs, endMs).map(
      (ms) => `<line class="grid" x1="${x(ms)}" x2="${x(ms)}" y1="${top - 8}" y2="${bottom}"/>`,
    ),
    ...lines.map((line, index) => rowOf(line, top + index * rowHeight, x)),
    ...marks.map(
      ({ ms, text, row }) =>
        `<line class="line" x1="${x(ms)}" x2="${x(ms)}" y1="${top - 12}" y2="${bottom}"/>` +
        `<text class="mark" text-anchor="middle" x="${x(ms)}" y="${top - 16 - 13 * row}">${text} ${seconds(ms)}</text>`,
    ),
    `<text x="${left}" y="${height - 10}">Each box is a wait for the other side; the grid is in round trips; dark: the dialogues that decide.</text>`,
    '</svg>\n',
  ].join('\n');
}

function rowOf(line: Line, y: number, x: (ms: number) => number): string {
  const box = (className: string, fromMs: number, toMs: number, title: string) =>
    `<rect class="${className}" x="${x(fromMs)}" y="${y + 3}" width="${Math.max(1, Math.round((x(toMs) - x(fromMs)) * 10) / 10)}" height="${rowHeight - 6}"><title>${escaped(title)}</title></rect>`;
  const label = `${line.server} · ${purposes[line.purpose] ?? line.purpose}`;
  const waits = line.flights.map(({ what, fromMs, toMs }) =>
    box('wait', fromMs, toMs, `${what}: ${Math.round(toMs - fromMs)} ms`),
  );
  const open = box('open', line.fromMs, line.toMs, label);
  const text = `<text x="${left - 8}" y="${y + rowHeight - 6}" text-anchor="end">${escaped(label)}</text>`;
  return `<g class="${line.purpose === 'login' ? 'main' : 'beside'}">${text}${open}${waits.join('')}</g>`;
}

/** Where the lines of the grid stand: every round trip, or every fifth of many. */
function grid(roundTripMs: number, endMs: number): number[] {
  const count = Math.floor(endMs / roundTripMs);
  const every = count > 60 ? 5 : 1;
  return Array.from({ length: Math.floor(count / every) + 1 }, (_none, index) => index * every * roundTripMs);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
