/** Why a value cannot be held; the words of each stand in the message program-cannot-hold. */
export const unsafeReasons = [
  'control',
  'half-character',
  'ascii-user',
  'user-form',
  'thunderbird-placeholder',
  'port-465',
  'dash',
  'two-users',
  'blank',
  'ascii-imap',
  'ascii-login',
  'alpine-place',
  'host-character',
  'alpine-user',
  'address-character',
  'grafana',
  'quote-and-backtick',
  'colon-or-semicolon',
  'circumflex',
  'byte-order-mark',
  'colon',
  'spring',
  'length',
  'percent',
  'quotes',
] as const;

export type UnsafeReason = (typeof unsafeReasons)[number];

/**
 * Thrown when a value cannot be written into a format without changing its meaning. For control characters it means a
 * bug upstream (they are refused at the door); for the rest it is a limit of the format.
 */
export class UnsafeValueError extends Error {
  override readonly name = 'UnsafeValueError';
  readonly reason: UnsafeReason;

  constructor(reason: UnsafeReason) {
    super(`value refused: ${reason}`);
    this.reason = reason;
  }
}

// C0, DEL, C1, the Unicode line ends and the two noncharacters that XML forbids.
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

/** Returns the value unchanged, or throws UnsafeValueError if it holds a line end, a control character or half a character. */
export function plainValue(value: string): string {
  if (controls.test(value)) throw new UnsafeValueError('control');
  if (!value.isWellFormed()) throw new UnsafeValueError('half-character');
  return value;
}
