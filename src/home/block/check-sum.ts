/**
 * The sum of a block, in which only letters, digits, dots and colons count: blanks, line ends, quote marks, and the signs that mail
 * programs and chats make prettier may change on the way without harm. Small enough for awk, where every number is a double.
 */
export function blockSum(text: string): number {
  let sum = 0;
  for (const [sign] of text.matchAll(/[A-Za-z0-9.:]/g)) sum = (sum * 257 + sign.charCodeAt(0)) % 16_777_213;
  return sum;
}
