import { plainValue } from '../safe-value.ts';

/** Writes a Python string literal. A JSON string without control characters is one, with the same meaning. */
export function pythonString(value: string): string {
  return JSON.stringify(plainValue(value));
}
