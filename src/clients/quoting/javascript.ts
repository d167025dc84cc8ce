import { plainValue } from '../safe-value.ts';

/** Writes a JavaScript string literal. Every JSON string is one (ECMA-262, since 2019). */
export function javascriptString(value: string): string {
  return JSON.stringify(plainValue(value));
}

/** The same in single quotes, for texts of ours that stand in code with such. */
export function javascriptText(text: string): string {
  const inside = javascriptString(text).slice(1, -1).replaceAll('\\"', '"');
  return `'${inside.replaceAll("'", "\\'")}'`;
}
