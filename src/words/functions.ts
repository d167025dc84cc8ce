import { FluentNumber, type FluentValue } from '@fluent/bundle';
import type { Formats } from './formats.ts';
import { isolated, ListValue, nothing } from './values.ts';

/** The text of a message about one item of a list; null where there is no such message. */
export type ItemText = (id: string, args: Record<string, string>) => string | null;

/**
 * What messages may call besides NUMBER: `{ LIST($names, type: "or") }`, `{ DATE($expires) }`. Items that are ids get their words from
 * a message that selects by `$item`: `{ LIST($classes, each: "weak-method") }`. With `parts: 2`, it finds the item's words as `$part1` and `$part2`, the last with the rest.
 */
export function functionsOf(formats: Formats, direction: 'ltr' | 'rtl', itemText: ItemText) {
  return {
    LIST: ([list]: FluentValue[], { type, each, parts }: Record<string, FluentValue>): FluentValue => {
      if (!(list instanceof ListValue)) return list ?? nothing;
      const textOf = (item: string) =>
        each === undefined ? null : itemText(plain(each), inParts(item, Number(plain(parts))));
      const items = list.value.map((item) => textOf(item) ?? isolated(item, direction));
      return formats.list(items, type === 'or' ? 'or' : 'and');
    },
    COUNT: ([list]: FluentValue[]): FluentValue => {
      if (list instanceof ListValue) return new FluentNumber(list.value.length);
      return new FluentNumber(list === nothing || list === undefined ? 0 : 1);
    },
    DATE: ([iso]: FluentValue[]): FluentValue => formats.date(plain(iso)) ?? plain(iso),
    TIME: ([iso]: FluentValue[]): FluentValue => formats.time(plain(iso)) ?? plain(iso),
    DURATION: ([seconds]: FluentValue[]): FluentValue =>
      withNumber(seconds, (value) => formats.duration(value)),
    BYTES: ([count]: FluentValue[]): FluentValue => withNumber(count, (value) => formats.bytes(value)),
  };
}

function inParts(item: string, count: number): Record<string, string> {
  const args: Record<string, string> = { item };
  let rest = item;
  for (let number = 1; number <= count; number += 1) {
    const end = number === count ? -1 : rest.indexOf(' ');
    args[`part${number}`] = end === -1 ? rest : rest.slice(0, end);
    rest = end === -1 ? '' : rest.slice(end + 1);
  }
  return args;
}

function plain(value: FluentValue | undefined): string {
  return String(value instanceof Object ? value.valueOf() : (value ?? nothing));
}

/** What is no number stays what it is. */
function withNumber(value: FluentValue | undefined, format: (number: number) => string): FluentValue {
  const number = value instanceof FluentNumber ? value.value : Number(plain(value));
  return Number.isFinite(number) ? format(number) : (value ?? nothing);
}
