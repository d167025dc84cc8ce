import type { Secret } from '../model/secret.ts';
import { escapedSecret } from './escaped-secret.ts';
import { isInOrdinaryWord, isOrdinaryWord } from './ordinary-words.ts';
import { cutTail, secretForms } from './secret-forms.ts';
import { withoutStatus } from './without-status.ts';

export const redacted = '<redacted>';
/** What was sent is hidden where it comes back, unless it is too short to be told from ordinary words. */
const shortestSent = 8;
/** An ordinary word in another writing, from which length on it is no other ordinary word. */
const shortestEncoded = 6;
/** Shorter ones can be anything. */
const shortestSecret = 4;
const word = /^\p{L}[\p{L}.-]{0,40}\d{0,2}$/u;

/**
 * Hides a password in what a server says. Servers echo commands, so the password can come back as typed, quoted,
 * percent-encoded, in hex or inside base64 at any of its three alignments. There is one for a whole check, and it works on
 * what is kept and shown: rules judge what the server really said (law 7).
 */
export class Redactor {
  readonly #password: string;
  /** The password in any writing; and in any but its own, for passwords that are ordinary words. */
  readonly #pattern: RegExp | null;
  readonly #encoded: RegExp | null;
  readonly #echo: RegExp | null;
  readonly #forms: string[];
  /** A password made of ordinary words stays where it may be one of them; a gap in a known sentence would tell it. */
  #ordinary: boolean;
  #wholeWord: boolean;
  #sent = false;
  readonly #seen = new Set<string>();
  /** Replies that held a part of the password each, and how they may be shown. */
  readonly #torn = new Map<string, string>();

  /** `known` is what every reader of the report knows anyway: names of the account and its servers. */
  constructor(secret: Secret | null, known: readonly string[] = []) {
    const password = secret?.reveal() ?? '';
    this.#password = password;
    const lower = password.toLowerCase();
    const isKnown = password !== '' && known.some((text) => text.toLowerCase().includes(lower));
    this.#ordinary = isKnown || isInOrdinaryWord(password);
    this.#wholeWord = isKnown || isOrdinaryWord(password);
    this.#forms = password === '' ? [] : secretForms(password);
    const other = this.#forms.filter(
      (form) => form.toLowerCase() !== lower && form.length >= shortestEncoded,
    );
    this.#pattern = anyOf(this.#forms, escapedOf(password));
    this.#encoded = anyOf(other, escapedOf(password, { wholly: true }));
    this.#echo = password === '' ? null : echoOf(password, known);
  }

  /**
   * A line of a server, or a name that somebody published. What it says before it has seen the password, it says to everybody;
   * but only a word or a name can be meant by chance, and no server says `Tr0ub4dor&3` to everybody.
   */
  heard(line: string): void {
    if (this.#sent || !word.test(this.#password)) return;
    if (line.toLowerCase().includes(this.#password.toLowerCase())) this.#ordinary = this.#wholeWord = true;
  }

  /** From here on the server has seen the password, or these texts made from it (a proof, a base64 message). */
  credentialsSent(...texts: string[]): void {
    this.#sent = true;
    for (const text of texts) if (text.length >= shortestSent) this.#seen.add(text);
  }

  /** The text as it may be kept and shown. */
  hide(text: string): string {
    if (this.#password === '') return text;
    if (!text.includes('\n')) return this.#hideLine(text);
    return this.hideLines(text.split('\n')).join('\n');
  }

  /** The same for names and for what we said ourselves, where one to three characters mean nothing. */
  hideInNames(text: string): string {
    return this.#password.length < shortestSecret ? text : this.hide(text);
  }

  /** Lines that a server said one after the other: the password may begin in one and end in the next. */
  hideLines(lines: readonly string[]): string[] {
    if (this.#password === '') return [...lines];
    return this.#hideTorn(lines).map((line) => this.#hideLine(line));
  }

  #hideTorn(lines: readonly string[]): readonly string[] {
    if (this.#pattern === null || this.#ordinary || this.#password.length < shortestSecret) return lines;
    const said = lines.map(withoutStatus);
    const begins: number[] = [];
    let whole = '';
    for (const text of said) {
      begins.push(whole.length);
      whole += text;
    }
    const shown = [...said];
    for (const { index, 0: match } of whole.matchAll(this.#pattern)) {
      const end = index + match.length;
      const touched = said.map((text, line) => {
        const begin = begins[line] ?? 0;
        return [Math.max(index, begin) - begin, Math.min(end, begin + text.length) - begin] as const;
      });
      const parts = touched.flatMap(([from, to], line) => (to > from ? [{ line, from, to }] : []));
      if (parts.length < 2) continue;
      for (const { line, from, to } of parts) {
        const text = said[line] ?? '';
        shown[line] = text.slice(0, from) + redacted + text.slice(to);
        this.#torn.set(text, shown[line]);
      }
    }
    return lines.map((line, number) => {
      const text = said[number] ?? '';
      return line.slice(0, line.length - text.length) + shown[number];
    });
  }

  #hideLine(line: string): string {
    let text = this.#torn.get(line) ?? line;
    for (const seen of this.#seen) text = text.replaceAll(seen, redacted);
    if (this.#ordinary) return this.#hideEcho(text);
    if (this.#password.length >= shortestSecret) {
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
    const text = this.#encoded === null ? line : line.replace(this.#encoded, redacted);
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

function escapedOf(password: string, options = {}): string[] {
  return password.length < shortestSecret ? [] : [escapedSecret(password, options)];
}

/** A pattern for any of the fixed texts or of the given patterns, whatever the case; null where there are none. */
function anyOf(texts: readonly string[], patterns: readonly string[]): RegExp | null {
  const all = [...texts.map((text) => RegExp.escape(text)), ...patterns];
  return all.length === 0 ? null : new RegExp(all.join('|'), 'giu');
}

function statusOf(text: string): string {
  return /^(\d{3}[ -]|\+OK ?|-ERR ?|\S{1,4} )/.exec(text)?.[0] ?? '';
}
