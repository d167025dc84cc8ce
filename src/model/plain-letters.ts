/** Small letters and digits that nobody takes for others; 32 of them, so that five bits make one. */
export const plainLetters = '23456789abcdefghijkmnpqrstuvwxyz';

/** One letter of each byte: a byte has eight times as many values as there are letters, so all are equally likely. */
export function inPlainLetters(bytes: Uint8Array, count: number): string {
  return Array.from(bytes.subarray(0, count), (byte) => plainLetters[byte % plainLetters.length]).join('');
}
