import type { Secret } from '../model/secret.ts';
import { isInOrdinaryWord, isOrdinaryWord } from './ordinary-words.ts';
import { cutTail, secretForms, toPattern } from './secret-forms.ts';

export const redacted = '<redacted>';
/** What was sent is hidden where it comes back, unless it is too short to be told from ordinary words. */
const shortestSent = 8;

/**
 * Hides a password in what a server says. Servers echo commands, so the password can come back as typed, quoted,
 * percent-encoded, in hex or inside base64 at any of its three alignments. There is one for a whole check, and it works on
 * what is kept and shown: rules judge what the server really said (law 7).
 */
export class Redactor {
  readonly #password: string;
  readonly #pattern: RegExp | null;
  readonly #echo: RegExp | null;
  readonly #forms: string[];
  /** A password made of ordinary words stays where it may be one of them; a gap in a known sentence would tell it. */
  #ordinary: boolean;
  #wholeWord: boolean;
  #sent = false;
  readonly #seen = new Set<string>();

  /** `known` is what every reader of the report knows anyway: names of the account and its servers. */
  constructor(secret: Secret | null, known: readonly string[] = []) {
    const password = secret?.reveal() ?? '';
    this.#password = password;
    const lower = password.toLowerCase();
    const isKnown = password !== '' && known.some((text) => text.toLowerCase().includes(lower));
    this.#ordinary = isKnown || isInOrdinaryWord(password);
    this.#wholeWord = isKnown || isOrdinaryWord(password);
    this.#forms = password === '' ? [] : secretForms(password);
    this.#pattern = toPattern(this.#forms);
    this.#echo = password === '' ? null : echoOf(password, known);
  }

  /** A line of a server. What it says before it has seen the password, it says to everybody. */
  heard(line: string): void {
    if (this.#sent || this.#password === '') return;
    if (line.toLowerCase().includes(this.#password.toLowerCase())) this.#ordinary = this.#wholeWord = true;
  }

  /** From here on the server has seen the password, or these texts made from it (a proof, a base64 message). */
  credentialsSent(...texts: string[]): void {
    this.#sent = true;
    for (const text of texts) if (text.length >= shortestSent) this.#seen.add(text);
  }

  /** The text as it may be kept and shown. */
  hide(line: string): string {
    if (this.#password === '') return line;
    let text = line;
    for (const seen of this.#seen) text = text.replaceAll(seen, redacted);
    if (this.#ordinary) return this.#hideEcho(text);
    if (this.#password.length >= 4) {
      if (this.#pattern !== null) text = text.replace(this.#pattern, redacted);
      return cutTail(text, [...this.#forms, ...this.#seen], redacted);
    }
    // One to three characters can be anything; where the server may mean them, the rest of the line goes after the status.
    return this.#sent && text.toLowerCase().includes(this.#password.toLowerCase())
      ? statusOf(text) + redacted
      : text;
  }

  /** An echo of our command is told by what stands around the password; it goes with the rest of the line. */
  #hideEcho(line: string): string {
    const encoded = toPattern(this.#forms.filter((form) => form !== this.#password && form.length >= 6));
    const text = encoded === null ? line : line.replace(encoded, redacted);
    if (!this.#sent || this.#echo === null) return text;
    const echoed = text.replace(this.#echo, (_all, before: string) => `${before}${redacted}`);
    if (echoed !== text || this.#wholeWord) return echoed;
    const alone = new RegExp(
      `(?<![\\p{L}\\p{N}])${RegExp.escape(this.#password)}(?![\\p{L}\\p{N}])[^\\n]*`,
      'giu',
    );
    return text.replace(alone, redacted);
  }
}

/** `PASS secret`, `LOGIN ann secret`, `ann/secret`, `"secret"`. */
function echoOf(password: string, known: readonly string[]): RegExp {
  const names = known.filter(Boolean).map((name) => RegExp.escape(name));
  const name = names.length > 0 ? `"?(?:${names.join('|')})"?` : '(?!)';
  const own = RegExp.escape(password);
  const escaped = RegExp.escape(password.replace(/["\\]/g, '\\$&'));
  const secret = own === escaped ? own : `(?:${own}|${escaped})`;
  return new RegExp(
    `((?<![\\p{L}\\p{N}])PASS\\s+"?|${name}(?:\\s+|\\s*[:/,]\\s*)"?|["'\`<](?=[^"'\`<>]*["'\`>]))${secret}(?![\\p{L}\\p{N}])[^\\n]*`,
    'giu',
  );
}

function statusOf(text: string): string {
  return /^(\d{3}[ -]|\+OK ?|-ERR ?|\S{1,4} )/.exec(text)?.[0] ?? '';
}
