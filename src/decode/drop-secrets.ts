/** Stands where a secret stood. */
export const dropped = '<removed>';

interface Secret {
  pattern: RegExp;
  /** What stays of a match: everything but its last group. */
  keep: (match: string, ...groups: string[]) => string;
}

const keepFirst = (_: string, before: string) => `${before}${dropped}`;

/** Where a password, its encoding or a token stands in dialogues, settings, traces and requests. */
const secrets: readonly Secret[] = [
  // SASL (RFC 4954, RFC 5034, RFC 9051): the initial response behind the mechanism.
  {
    pattern:
      /(\bAUTH(?:ENTICATE)?[ \t]+["']?[A-Z0-9_-]{3,24}["']?[ \t]+)(?!failed|error|not\b|is\b|command|mechanism)[A-Za-z0-9+/=]{4,8192}/gi,
    keep: keepFirst,
  },
  { pattern: /(^[ \t]*(?:[<>~*C:-]+[ \t]*)?PASS[ \t]+)(?!<)\S[^\n]{0,512}/gm, keep: keepFirst },
  {
    pattern:
      /(\bLOGIN[ \t]+(?:"[^"\n]{1,320}"|[^\s"]{1,320}@[^\s"]{1,255}|[^\s"]{1,64})[ \t]+)"(?:[^"\\\n]|\\.){1,512}"/g,
    keep: keepFirst,
  },
  { pattern: /(\b[A-Za-z]{0,4}\d{1,6}[ \t]+LOGIN[ \t]+[^\s"]{1,320}[ \t]+)[^\s"]{1,512}/g, keep: keepFirst },
  { pattern: /(\bAuthorization:[ \t]*(?:Basic|Bearer)[ \t]+)[^\s"']{4,8192}/gi, keep: keepFirst },
  { pattern: /(\bbearer[ \t]+)[A-Za-z0-9._~+/-]{16,8192}=*/gi, keep: keepFirst },
  { pattern: /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,320}:)[^\s@/]{1,512}(?=@)/gi, keep: keepFirst },
  {
    pattern:
      /((?:\b|_)(?:password|passwd|passwort|kennwort|mot de passe|contraseña|pwd|smtp_pass|secret|access_token|refresh_token|client_secret|api[_-]?key)["']?[ \t]*(?:=>|:=|=|:)[ \t]*["']?)(?!<|none|null|true|false|\*|"|'|\s|is\b|yes|no\b)[^\s"',;)}\]]{2,512}/gi,
    keep: keepFirst,
  },
  {
    pattern: /((?:^|[ \t])(?:-u|--user|-ap|--auth-password)[ \t=]+["']?[^\s:"']{1,320}:)[^\s"']{1,512}/gm,
    keep: keepFirst,
  },
];

/** A line that is nothing but base64, right behind a challenge of the server (334, `+`) or an AUTH LOGIN. */
const answer =
  /^((?:[A-Z<>~*-]{0,3}:?[ \t]*334\b[^\n]{0,512}|\+[ \t]?[A-Za-z0-9+/=]{0,512}|[^\n]{0,80}\bAUTH[ \t]+LOGIN[^\n]{0,80})\n(?:[ \t]*(?:[<>~*C:-]+[ \t]*)?))(?![A-Z<>~*-]{0,3}:?[ \t]*334\b|\+)[A-Za-z0-9+/]{4,4096}={0,2}[ \t]*$/gm;

/** Takes secrets out of a pasted text before anything of it is kept or shown, and counts them. Linear in the text. */
export function dropSecrets(text: string): { text: string; count: number } {
  let count = 0;
  const counted =
    (keep: Secret['keep']) =>
    (match: string, ...groups: string[]) => {
      const kept = keep(match, ...groups);
      if (kept !== match) count += 1;
      return kept;
    };
  let left = text;
  for (const { pattern, keep } of secrets) left = left.replace(pattern, counted(keep));
  // Twice: of two answers one behind the other, the second stands behind the first's challenge.
  for (let round = 0; round < 2; round += 1) left = left.replace(answer, counted(keepFirst));
  return { text: left, count };
}
