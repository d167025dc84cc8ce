/** Where mail is handed in. */
export interface SmtpTarget {
  host: string;
  port: number;
  /** Whether TLS begins with the connection. */
  secure: boolean;
  auth: { user: string; pass: string } | null;
}

/**
 * Reads `smtp://host`, `smtps://user:password@host:465`; undefined where the text is none. Without a port it is 465 for `smtps`,
 * 587 with a user name, and 25 without.
 */
export function readSmtpUrl(text: string): SmtpTarget | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
  const secure = protocol === 'smtps:';
  if ((!secure && protocol !== 'smtp:') || hostname === '') return undefined;
  if (search !== '' || hash !== '' || !['', '/'].includes(pathname)) return undefined;
  if ((username === '') !== (password === '')) return undefined;
  try {
    const auth = username === '' ? null : { user: decoded(username), pass: decoded(password) };
    const usual = secure ? 465 : auth === null ? 25 : 587;
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || usual), secure, auth };
  } catch {
    // A percent sign that encodes nothing.
    return undefined;
  }
}

function decoded(text: string): string {
  return decodeURIComponent(text);
}
