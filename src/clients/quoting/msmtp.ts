import { plainValue, UnsafeValueError } from '../safe-value.ts';

/**
 * Quotes an argument for the files of msmtp and mpop. They strip one pair of double quotes around the argument and know
 * no escapes, so quotes inside are fine as they are; a line may have 500 bytes.
 */
export function msmtpArgument(value: string): string {
  plainValue(value);
  if (Buffer.byteLength(value) > 400) throw new UnsafeValueError('length');
  return `"${value}"`;
}

/** Quotes the sender address for msmtp, which replaces %U, %H, %C and %M in it and offers no way to prevent that. */
export function msmtpSender(address: string): string {
  if (/%[UHCM]/.test(address)) throw new UnsafeValueError('percent');
  return msmtpArgument(address);
}
