import { plainValue, UnsafeValueError } from '../safe-value.ts';

/**
 * Writes a YAML string in double quotes. A JSON string is one, with the same meaning (YAML 1.2.2, section 1.3), but for
 * the few characters that YAML calls unprintable.
 */
export function yamlString(value: string): string {
  if (plainValue(value).includes('\ufeff')) throw new UnsafeValueError('byte-order-mark');
  return JSON.stringify(value);
}
