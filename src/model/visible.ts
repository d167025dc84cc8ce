/**
 * What stands in a text and is not seen: controls (NUL, ESC and those of 8 bits), orders to turn the direction of writing round,
 * marks of no width, line separators, tags, halves of characters. Tab and line feed are how texts are laid out, and a carriage
 * return before a line feed is the same line end.
 */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]|\r(?!\n)|(?<!\p{L}|\p{M}|\p{Extended_Pictographic}|\ufe0f)[\u200c\u200d]/gu;

/** The joiners are part of how Persian, Hindi and some pictures are written; in ASCII they only hide. */
const hidingJoiner = /(?<=[\u0000-\u024f])[\u200c\u200d]/gu;

/** Most texts are plain ASCII, where there is nothing to look for. */
const plain = /^[\t\n -~]*$/;

/** Around a value in a sentence that is written in the other direction: alone these two are private characters like others. */
export const isolateStart = '\ue010';
export const isolateEnd = '\ue011';
const isolate = /\ue010([^\ue010\ue011]*)\ue011/g;

/** A pair of these marks, between which nothing can turn the direction of what stands outside. */
function isolating(text: string): string {
  return text.replace(isolate, '\u2068$1\u2069');
}

/** The one printer of text that somebody else may have written: everything in it is to be seen, in a page, a text and a terminal alike. */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  return isolating(text.replace(unseen, sign).replace(hidingJoiner, sign));
}

/** Escape for what a terminal or a page would act on, where the text itself has to stay what it is: JSON. */
export function escapedJson(json: string): string {
  return isolating(json).replace(unseen, toEscape).replace(hidingJoiner, toEscape);
}

/** A text of JSON in which nothing is hidden: readers of it get back what stood there. */
export function toJson(value: unknown, indent?: number): string {
  return escapedJson(JSON.stringify(value, null, indent));
}

/** Data for a page's script, which puts texts where they are read. */
export function toVisibleJson(value: unknown): string {
  return JSON.stringify(value, (_key, one) => (typeof one === 'string' ? visible(one) : one));
}

function sign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}

function toEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  // Between strings JSON has line feeds only, and those are left alone.
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
