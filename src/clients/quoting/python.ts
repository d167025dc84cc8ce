import { plainValue, UnsafeValueError } from '../safe-value.ts';

/** Writes a Python string literal. A JSON string without control characters is one, with the same meaning. */
export function pythonString(value: string): string {
  return JSON.stringify(plainValue(value));
}

/** Checks a user name for Python's smtplib, which encodes every login in ASCII (smtplib.py, SMTP.auth; up to 3.14). */
export function smtplibName(value: string): string {
  if (/[^ -~]/.test(plainValue(value))) throw new UnsafeValueError('ascii-login');
  return value;
}
