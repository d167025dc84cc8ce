const shortest = 4;
/** Texts are cut at 200 and 1,000 characters before they are redacted; from this length on a secret may be cut in two. */
const maybeCut = 190;

/** The shapes in which a password comes back: as typed, quoted, percent-encoded, in hex, inside base64 at any alignment. */
export function secretForms(password: string): string[] {
  const bytes = Buffer.from(password, 'utf8');
  const forms = new Set([
    password,
    password.replace(/["\\]/g, '\\$&'),
    encodeURIComponent(password.toWellFormed()),
    bytes.toString('hex'),
    bytes.toString('latin1'),
    ...base64Forms(bytes),
  ]);
  return [...forms].filter((form) => form.length >= shortest).toSorted((a, b) => b.length - a.length);
}

export function toPattern(forms: readonly string[]): RegExp | null {
  return forms.length === 0 ? null : new RegExp(forms.map((form) => RegExp.escape(form)).join('|'), 'giu');
}

/** Takes off the beginning of a secret where a long text was cut inside of it. */
export function cutTail(text: string, secrets: readonly string[], mark: string): string {
  if (text.length < maybeCut) return text;
  const body = text.replace(/ ?…$/, '');
  const lower = body.toLowerCase();
  for (const secret of secrets) {
    for (let length = secret.length - 1; length >= shortest; length -= 1) {
      if (lower.endsWith(secret.slice(0, length).toLowerCase()))
        return `${body.slice(0, -length)}${mark}${text.slice(body.length)}`;
    }
  }
  return text;
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
