import { randomBytes, randomInt } from 'node:crypto';

/** Crockford's letters and digits without those that are mistaken for others when read out or written by hand. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The id of a permanent link: 128 random bits, so that nobody finds a report by guessing. */
export function newReportId(): string {
  return randomBytes(16).toString('base64url');
}

/** A short code to read out on the phone, such as `PH-7KQ2-M9XD`. It names a report but opens nothing. */
export function newReportCode(): string {
  const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `PH-${four()}-${four()}`;
}

/** The public name of a question, such as `7kq2m9xdrt`: short enough for an address, and found by trying only where it is public. */
export function newQuestionKey(): string {
  return Array.from({ length: 10 }, () => letters[randomInt(letters.length)])
    .join('')
    .toLowerCase();
}
