import { plainValue, UnsafeValueError } from '../safe-value.ts';

/**
 * Checks a value for getmailrc, which Python's RawConfigParser reads: the rest of the line as it stands, without quotes
 * or escapes, trimmed. So a value with blanks at its ends cannot be written.
 */
export function getmailValue(value: string): string {
  plainValue(value);
  if (value === '' || value.trim() !== value) throw new UnsafeValueError('blank');
  return value;
}

/**
 * Writes a login name for IMAP. getmail puts it into the command LOGIN as it stands, so what is no atom has to bring
 * the quotes of an IMAP string along (RFC 9051, section 4.3); it sends ASCII alone.
 */
export function getmailImapName(value: string): string {
  if (/[^ -~]/.test(getmailValue(value))) throw new UnsafeValueError('ascii-imap');
  return /^[A-Za-z0-9.@_+=-]+$/.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}
