import type { Report } from '../../model/report.ts';
import type { Words } from '../../words/words.ts';
import { escapeHtml } from '../soft-breaks.ts';

type Ended = Pick<Report, 'createdAt' | 'verdict' | 'incoming' | 'outgoing'>;

/** About what a letter takes at this size, in pixels; browsers fit the text into the room that comes of it. */
const letter = 6.6;
const margin = 10;
const height = 24;

const colours = {
  works: '#1b6e3c',
  'works-with-warnings': '#7a5200',
  broken: '#a3261b',
  'not-tested': '#4d5566',
} as const;

/** A picture that says when mail was checked and how that ended: two fields, in colours with enough contrast for white letters. */
export function drawBadge(words: Words, service: string, ended: Ended): string {
  const { createdAt: iso, verdict, incoming, outgoing } = ended;
  const works = { incoming: isFine(incoming), outgoing: isFine(outgoing) };
  const left = words.message('badge-when', { iso, service: service || null });
  const right = words.message('badge-how', { verdict, ...works });
  const [first, second] = [widthOf(left), widthOf(right)];
  const whole = escapeHtml(`${left}: ${right}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${first + second}" height="${height}" role="img" aria-label="${whole}" lang="${words.language.tag}">`,
    `<title>${whole}</title>`,
    `<rect width="${first}" height="${height}" fill="#22304a"/>`,
    `<rect x="${first}" width="${second}" height="${height}" fill="${colours[verdict]}"/>`,
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">',
    field(left, 0, first),
    field(right, first, second),
    '</g></svg>',
  ].join('');
}

function isFine(verdict: Report['verdict']): boolean {
  return verdict === 'works' || verdict === 'works-with-warnings';
}

function widthOf(text: string): number {
  return Math.ceil([...text].length * letter) + 2 * margin;
}

function field(text: string, from: number, width: number): string {
  const room = width - 2 * margin;
  return `<text x="${from + width / 2}" y="16" textLength="${room}" lengthAdjust="spacingAndGlyphs">${escapeHtml(text)}</text>`;
}
