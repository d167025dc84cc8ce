import { plainValue } from '../safe-value.ts';

/** Quotes an argument for mbsyncrc: double quotes, with quotes and backslashes inside escaped by a backslash. */
export function mbsyncArgument(value: string): string {
  return `"${plainValue(value).replace(/["\\]/g, '\\$&')}"`;
}
