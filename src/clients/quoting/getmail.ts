import { plainValue, UnsafeValueError } from '../safe-value.ts';

/**
 * Checks a value for getmailrc, which Python's RawConfigParser reads: the rest of the line as it stands, without quotes
 * or escapes, trimmed. So a value with blanks at its ends cannot be written.
 */
export function getmailValue(value: string): string {
  plainValue(value);
  if (value === '' || value.trim() !== value)
    throw new UnsafeValueError('it is empty or begins or ends with a blank');
  return value;
}
