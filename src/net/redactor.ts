import type { Secret } from '../model/secret.ts';

export const redacted = '<redacted>';
const shortest = 4;
/** What was sent is hidden where it comes back, unless it is too short to be told from ordinary words. */
const shortestSent = 8;

/**
 * Hides a password in what a server says. Servers echo commands, so the password can come back as typed, quoted,
 * percent-encoded, in hex or inside base64 at any of its three alignments.
 */
export class Redactor {
  readonly #password: string;
  readonly #pattern: RegExp | null;
  #sent = false;
  readonly #seen = new Set<string>();

  constructor(secret: Secret | null) {
    this.#password = secret?.reveal() ?? '';
    this.#pattern = this.#password.length >= shortest ? toPattern(this.#password) : null;
  }

  /** From here on the server has seen the password, or these texts made from it (a proof, a base64 message). */
  credentialsSent(...texts: string[]): void {
    this.#sent = true;
    for (const text of texts) if (text.length >= shortestSent) this.#seen.add(text);
  }

  hide(line: string): string {
    if (this.#password === '') return line;
    let text = line;
    for (const seen of this.#seen) text = text.replaceAll(seen, redacted);
    if (this.#pattern !== null) return text.replace(this.#pattern, redacted);
    // A password of one to three characters is in almost every line; hide the rest of such a line after the status.
    if (!this.#sent || !text.toLowerCase().includes(this.#password.toLowerCase())) return text;
    const status = /^(\d{3}[ -]|\+OK ?|-ERR ?|\S{1,4} )/.exec(text)?.[0] ?? '';
    return status + redacted;
  }
}

function toPattern(password: string): RegExp {
  const bytes = Buffer.from(password, 'utf8');
  const forms = new Set([
    password,
    password.replace(/["\\]/g, '\\$&'),
    encodeURIComponent(password.toWellFormed()),
    bytes.toString('hex'),
    bytes.toString('latin1'),
    ...base64Forms(bytes),
  ]);
  const escaped = [...forms].filter((form) => form.length >= shortest).map((form) => RegExp.escape(form));
  escaped.sort((a, b) => b.length - a.length);
  return new RegExp(escaped.join('|'), 'giu');
}

/** The base64 of the bytes as they would stand inside longer base64, at each alignment, without the mixed end groups. */
function base64Forms(bytes: Buffer): string[] {
  const inside = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const from = shift === 0 ? 0 : shift + 1;
    const whole = Math.floor(((shift + bytes.length) * 8) / 6);
    return text.slice(from, whole);
  });
  return [bytes.toString('base64'), bytes.toString('base64url'), ...inside];
}
