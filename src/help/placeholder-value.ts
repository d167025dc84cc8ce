import { markup, type Tags, withoutMarkup } from '../words/markup.ts';
import type { Arg, Args } from '../words/values.ts';
import type { Words } from '../words/words.ts';
import { escapeMarkup } from '../xml/escape.ts';

/** What stands in for a placeholder: as plain text, and as safe HTML. */
export interface PlaceholderValue {
  text: string;
  html: string;
}

/** Arguments of a message, of which some are values with HTML of their own. */
type ValueArgs = Readonly<Record<string, Arg | PlaceholderValue | readonly PlaceholderValue[]>>;

/** Stands for the first value within a message while it is made, the next character for the second, and so on. */
const firstMark = 0xe100;
const marks = /[\ue100-\uefff]/g;

/** A message as a value; `tags` are what its `<link>` becomes. */
export function tell(words: Words, id: string, args: ValueArgs = {}, tags: Tags = {}): PlaceholderValue {
  const inside: PlaceholderValue[] = [];
  const mark = (value: PlaceholderValue) => String.fromCharCode(firstMark + inside.push(value) - 1);
  const given: Args = Object.fromEntries(
    Object.entries(args).map(([name, arg]) => [name, isValue(arg) ? mark(arg) : inList(arg, mark)]),
  );
  const fill = (text: string, form: 'text' | 'html') =>
    text.replace(marks, (one) => inside[one.charCodeAt(0) - firstMark]?.[form] ?? one);
  return {
    text: fill(withoutMarkup(words, id, given, tags), 'text'),
    html: fill(markup(words, id, given, tags), 'html'),
  };
}

/** A text that is no message: a name, a number. */
export function plain(text: string): PlaceholderValue {
  return { text, html: escapeMarkup(text) };
}

/** What `<link>` becomes: a page of ours or on the web; null for anything else, so that no other scheme gets in. */
export function linkTag(url: string): Tags | null {
  if (url.startsWith('/')) return { link: `<a href="${escapeMarkup(url)}">` };
  if (!/^https?:\/\/\S+$/i.test(url)) return null;
  return { link: `<a href="${escapeMarkup(url)}" rel="noopener noreferrer">` };
}

function isValue(arg: ValueArgs[string]): arg is PlaceholderValue {
  return typeof arg === 'object' && arg !== null && 'html' in arg;
}

function inList(arg: Arg | readonly PlaceholderValue[], mark: (value: PlaceholderValue) => string): Arg {
  if (!Array.isArray(arg)) return arg as Arg;
  return arg.map((item: string | PlaceholderValue) => (typeof item === 'string' ? item : mark(item)));
}
