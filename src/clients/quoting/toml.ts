import { plainValue } from '../safe-value.ts';

/** Writes a basic string of TOML 1.0: double quotes, with quotes and backslashes escaped by a backslash. */
export function tomlString(value: string): string {
  return `"${plainValue(value).replace(/["\\]/g, '\\$&')}"`;
}
