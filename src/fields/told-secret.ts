/** Words that people put before a password. */
const names =
  '(?:pass ?(?:word|code|phrase|wd)?|password|passwort|kennwort|zugangscode|pwd|pw|pin|secret|geheimnis)';
/** What stands between the word and the secret. A sentence that goes on, such as "password is refused", names none. */
const assigned = new RegExp(
  `(?<![\\p{L}\\p{N}])(${names}(?:[ \\t]{1,3}\\p{L}{1,12})?[ \\t]{0,3}[:=][ \\t]{0,3}["'„“»]?)(\\S{4,200})`,
  'giu',
);
const said = new RegExp(
  `(?<![\\p{L}\\p{N}])(${names}[ \\t]{1,3}(?:is|was|ist|war|lautet|heißt|heisst)[ \\t]{1,3}["'„“»]?)(\\S{4,200})`,
  'giu',
);
/** A line that holds nothing else. */
const alone = new RegExp(`^([ \\t]{0,9}${names}[ \\t]{0,3}[:=][ \\t]{0,3})(\\S{4,200})[ \\t]{0,9}$`, 'gimu');
const privateKey =
  /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)([\s\S]{0,4000}?(?:-----END [A-Z ]{0,30}-----|$))/g;
const card = /(?<![\d-])()(\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7})(?![\d-])/g;

/** In place of a secret. */
export const takenOut = '…';

/**
 * A text without what its writer would not want to tell strangers: passwords as people announce them, private keys, numbers of credit
 * cards. A word that merely follows "password is" stays, since people write that it is refused.
 */
export function withoutToldSecrets(text: string): string {
  const replaced = text
    .replace(privateKey, `$1${takenOut}`)
    .replace(alone, (whole, before: string, secret: string) => (isTaken(secret) ? whole : before + takenOut));
  return [assigned, said]
    .reduce(
      (rest, pattern) =>
        rest.replace(pattern, (whole, before: string, secret: string) =>
          looksSecret(secret) ? before + takenOut : whole,
        ),
      replaced,
    )
    .replace(card, (whole, before: string, digits: string) => (isCard(digits) ? before + takenOut : whole));
}

function isTaken(text: string): boolean {
  return text.startsWith(takenOut);
}

/** Ordinary words, ports and links stand after a colon as well. */
function looksSecret(token: string): boolean {
  const bare = token.replace(/["'“”«.,;:!?)]+$/u, '');
  if (bare.length < 4 || isTaken(bare) || /^https?:\/\//i.test(bare)) return false;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}-]/u].filter((kind) => kind.test(bare)).length;
  const isName = /^\p{Lu}\p{Ll}+(?:-\p{L}+)*$/u.test(bare);
  return kinds > 1 && !isName;
}

/** The last digit of a card number is a sum of the others (Luhn). */
function isCard(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number).reverse();
  if (digits.length < 13 || digits.length > 19) return false;
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit : digit * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
