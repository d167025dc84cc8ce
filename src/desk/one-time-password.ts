import { randomInt } from 'node:crypto';

/** No letter or digit that looks like another one. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password made for somebody, to be changed at the first sign-in: four groups of five, about 99 bits. */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
