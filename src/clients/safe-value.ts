/**
 * Thrown when a value cannot be written into a format without changing its meaning. For control characters it means a
 * bug upstream (they are refused at the door); for the rest it is a limit of the format.
 */
export class UnsafeValueError extends Error {
  override readonly name = 'UnsafeValueError';
  /** The reason alone, as a plain half sentence without the value. */
  readonly reason: string;

  constructor(reason: string) {
    super(`value refused: ${reason}`);
    this.reason = reason;
  }
}

// C0, DEL, C1, the Unicode line ends and the two noncharacters that XML forbids.
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

/** Returns the value unchanged, or throws UnsafeValueError if it holds a line end, a control character or half a character. */
export function plainValue(value: string): string {
  if (controls.test(value)) throw new UnsafeValueError('it contains a line break or control character');
  if (!value.isWellFormed()) throw new UnsafeValueError('it contains half of a character');
  return value;
}
