import { createHash } from 'node:crypto';

const shortest = 4;
/** Texts are cut at 200 and 1,000 characters before they are redacted; from this length on a secret may be cut in two. */
const maybeCut = 190;

/**
 * The shapes in which a password comes back as one fixed text: as typed, quoted, backwards, rotated, in base64 at any
 * alignment, in base32, in the encodings of UTF-16, as what a terminal of another charset shows, and as its plain hashes,
 * which are as good as a weak password. Escapes letter by letter are `escapedForms`.
 */
export function secretForms(password: string): string[] {
  const bytes = Buffer.from(password, 'utf8');
  const base64 = [
    ...base64Forms(bytes),
    ...base64Forms(Buffer.from(password, 'utf16le')),
    ...base64Forms(Buffer.from(password, 'utf16le').swap16()),
    ...base64Forms(Buffer.from(password, 'latin1')),
  ];
  const forms = new Set([
    password,
    password.toUpperCase(),
    password.toLowerCase(),
    password.replace(/["\\]/g, '\\$&'),
    JSON.stringify(password).slice(1, -1),
    encodeURIComponent(password.toWellFormed()),
    encodeURIComponent(encodeURIComponent(password.toWellFormed())),
    bytes.toString('latin1'),
    [...password].toReversed().join(''),
    rotated(password),
    Buffer.from(password, 'utf16le').toString('hex'),
    Buffer.from(password, 'utf16le').swap16().toString('hex'),
    utf7(password),
    base32(bytes),
    ...base64,
    ...base64.map((form) => encodeURIComponent(form)),
    ...hashes(bytes),
  ]);
  return [...forms].filter((form) => form.length >= shortest).toSorted((a, b) => b.length - a.length);
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
      .replace(/={1,2}$/, '');
    const from = shift === 0 ? 0 : shift + 1;
    const whole = Math.floor(((shift + bytes.length) * 8) / 6);
    return text.slice(from, whole);
  });
  const standard = [bytes.toString('base64'), ...inside];
  const forUrls = standard.map((text) =>
    text
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/={1,2}$/, ''),
  );
  return [...standard, ...forUrls];
}

const alphabet32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, section 6, without padding. */
function base32(bytes: Buffer): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet32[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

/** Letters moved by half the alphabet, as forums hide things. */
function rotated(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

/** Mailbox names in IMAP (RFC 3501, section 5.1.3): only other letters and `&` look different. */
function utf7(text: string): string {
  return text.replace(/&|[^\x20-\x7e]+/g, (part) => {
    if (part === '&') return '&-';
    const code = Buffer.from(part, 'utf16le').swap16().toString('base64');
    return `&${code.replace(/={1,2}$/, '').replaceAll('/', ',')}-`;
  });
}

function hashes(bytes: Buffer): string[] {
  return ['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) => {
    const digest = createHash(name).update(bytes).digest();
    return [digest.toString('hex'), digest.toString('base64').replace(/={1,2}$/, '')];
  });
}
