import { plainValue } from '../safe-value.ts';

/** Writes a JavaScript string literal. Every JSON string is one (ECMA-262, since 2019). */
export function javascriptString(value: string): string {
  return JSON.stringify(plainValue(value));
}
