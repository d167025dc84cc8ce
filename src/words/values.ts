import { FluentNumber, FluentType, type FluentVariable } from '@fluent/bundle';
import { isolateEnd, isolateStart } from '../model/visible.ts';

/** What a message may be given: plain data, as findings store it. */
export type Arg = string | number | boolean | Date | readonly string[] | null | undefined;
export type Args = Readonly<Record<string, Arg>>;

/** What a selector finds where there is nothing: an argument that is null, empty or absent. */
export const nothing = 'none';

/** A word of data, such as `starttls` or `handshake_failure`: a selector may ask for it, and it needs no isolation. */
const plainWord = /^[A-Za-z0-9_-]*$/;

const leftToRight = /[A-Za-z\u00c0-\u024f\u0370-\u058f]/;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const marks = new RegExp(`[${isolateStart}${isolateEnd}]`, 'g');

/**
 * A text from outside as it stands in a sentence: isolated where it is written in the other direction, and only there, so that it can be
 * copied as it is. `model/visible.ts` prints the marks.
 */
export function isolated(text: string, direction: 'ltr' | 'rtl'): string {
  const other = direction === 'ltr' ? rightToLeft : leftToRight;
  return other.test(text) ? `${isolateStart}${text.replace(marks, '')}${isolateEnd}` : text;
}

class TextValue extends FluentType<string> {
  readonly direction: 'ltr' | 'rtl';
  constructor(text: string, direction: 'ltr' | 'rtl') {
    super(text);
    this.direction = direction;
  }
  toString(): string {
    return isolated(this.value, this.direction);
  }
}

/** Several values; `LIST` writes them with "and" or "or", `COUNT` counts them. */
export class ListValue extends FluentType<readonly string[]> {
  readonly direction: 'ltr' | 'rtl';
  constructor(items: readonly string[], direction: 'ltr' | 'rtl') {
    super(items);
    this.direction = direction;
  }
  toString(): string {
    return this.value.map((item) => isolated(item, this.direction)).join(', ');
  }
}

/** An argument as Fluent takes it. Yes and no are words that a selector can ask for. */
export function toVariable(arg: Arg, direction: 'ltr' | 'rtl'): FluentVariable {
  if (arg === null || arg === undefined || arg === '') return nothing;
  if (typeof arg === 'boolean') return arg ? 'yes' : 'no';
  if (typeof arg === 'number') return new FluentNumber(arg);
  if (typeof arg === 'string') return plainWord.test(arg) ? arg : new TextValue(arg, direction);
  if (arg instanceof Date) return arg.toISOString();
  return arg.length === 0 ? nothing : new ListValue(arg, direction);
}
