import { visible } from '../model/visible.ts';
import { escapeMarkup } from '../xml/escape.ts';
import type { Args } from './values.ts';
import type { Words } from './words.ts';

/** What the tags of a message stand for: `{ link: '<a href="/help">' }` for `<link>…</link>`. Trusted HTML, one element each. */
export type Tags = Readonly<Record<string, string>>;

/** Elements that a message may use by itself. */
const plain: Tags = { b: '<b>', code: '<code>', em: '<em>', strong: '<strong>', small: '<small>' };

/** Stands for `<` in an argument, so that nothing in it is taken for a tag. */
const openingMark = '\ue012';

/** A message with tags in it, as safe HTML: only tags that are known become elements, and arguments never do. */
export function markup(words: Words, id: string, args: Args = {}, tags: Tags = {}): string {
  const known = { ...plain, ...tags };
  return inPieces(words, id, args)
    .map((part, index) => (index % 2 === 1 ? elementOf(part, known) : escapeHtml(restored(part))))
    .join('');
}

/** The same message as plain text, without its tags. */
export function withoutMarkup(words: Words, id: string, args: Args = {}, tags: Tags = {}): string {
  const known = { ...plain, ...tags };
  return inPieces(words, id, args)
    .map((part, index) => (index % 2 === 1 && nameOf(part) in known ? '' : restored(part)))
    .join('');
}

/** Texts, and what looks like a tag between each two. */
function inPieces(words: Words, id: string, args: Args): string[] {
  const marked = Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, withoutTags(arg)]));
  return words.message(id, marked).split(/(<\/?[a-z][a-z0-9-]*>)/);
}

function withoutTags(arg: Args[string]): Args[string] {
  if (typeof arg === 'string') return arg.replaceAll('<', openingMark);
  return Array.isArray(arg) ? arg.map((item) => String(item).replaceAll('<', openingMark)) : arg;
}

function restored(text: string): string {
  return text.replaceAll(openingMark, '<');
}

function nameOf(tag: string): string {
  return tag.replace(/[</>]/g, '');
}

function elementOf(tag: string, known: Tags): string {
  const name = nameOf(tag);
  const opening = known[name];
  if (opening === undefined) return escapeHtml(tag);
  return tag.startsWith('</') ? `</${/^<([a-z0-9]+)/.exec(opening)?.[1] ?? name}>` : opening;
}

function escapeHtml(text: string): string {
  return escapeMarkup(visible(text));
}
