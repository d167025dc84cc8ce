import { build } from 'plist';
import { plainValue } from '../safe-value.ts';

export type PlistValue = string | number | boolean | PlistValue[] | { [key: string]: PlistValue };

/** Writes an XML property list. `comment` must be our own text without `--`. Numbers are whole. */
export function plistDocument(root: PlistValue, comment: string): string {
  refuseUnsafe(root);
  return `${build(root).replace('\n<plist ', () => `\n<!-- ${comment} -->\n<plist `)}\n`;
}

function refuseUnsafe(value: PlistValue): void {
  if (typeof value === 'string') plainValue(value);
  if (typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    plainValue(key);
    refuseUnsafe(item);
  }
}
