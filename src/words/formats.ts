import type { Language } from './languages.ts';

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Numbers, dates, sizes and lists as the readers of one language write them. Made once a language: `Intl` objects are dear. */
export class Formats {
  readonly #locale: string;
  readonly #kept = new Map<string, unknown>();

  constructor({ formats }: Pick<Language, 'formats'>) {
    this.#locale = formats;
  }

  /** `1,204` */
  number(value: number, digits = 0): string {
    return this.#keep(`number ${digits}`, (locale) => {
      return new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
    }).format(value);
  }

  /** `9 November 2026`, in UTC; null for what is no date. */
  date(iso: string | Date): string | null {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return null;
    return this.#keep('date', (locale) => {
      return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    }).format(date);
  }

  /** `12:00`, in UTC; null for what is no moment. */
  time(iso: string | Date): string | null {
    const date = new Date(iso);
    if (Number.isNaN(date.getTime())) return null;
    return this.#keep('time', (locale) => {
      return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
    }).format(date);
  }

  /** `830 MB`, in decimal units, as mail programs show them. */
  bytes(count: number): string {
    let value = count;
    let at = 0;
    while (value >= 1000 && at < byteUnits.length - 1) {
      value /= 1000;
      at += 1;
    }
    const digits = at > 0 && value < 10 ? 1 : 0;
    return this.#unit(byteUnits[at] ?? 'byte', at === 0 ? 'long' : 'short', digits).format(value);
  }

  /** `2 seconds`, `1.5 minutes`. */
  duration(seconds: number): string {
    if (seconds < 90) return this.#unit('second', 'long', 0).format(seconds);
    return this.#unit('minute', 'long', 1).format(seconds / 60);
  }

  /** `a, b and c`, `a, b or c`. */
  list(items: readonly string[], type: 'and' | 'or' = 'and'): string {
    return this.#keep(`list ${type}`, (locale) => {
      return new Intl.ListFormat(locale, { type: type === 'or' ? 'disjunction' : 'conjunction' });
    }).format(items);
  }

  #unit(unit: string, unitDisplay: 'short' | 'long', digits: number): Intl.NumberFormat {
    return this.#keep(`${unit} ${unitDisplay} ${digits}`, (locale) => {
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        ...{ unit, unitDisplay },
        maximumFractionDigits: digits,
      });
    });
  }

  #keep<T>(name: string, make: (locale: string) => T): T {
    const known = this.#kept.get(name) as T | undefined;
    if (known !== undefined) return known;
    const made = make(this.#locale);
    this.#kept.set(name, made);
    return made;
  }
}
