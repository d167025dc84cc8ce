import { plainValue } from '../safe-value.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes a value for XML text or a quoted attribute. */
export function xmlText(value: string): string {
  return plainValue(value).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
