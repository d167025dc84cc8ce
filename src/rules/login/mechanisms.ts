const tokens = ['XOAUTH2', 'OAUTHBEARER', 'XOAUTH'];
/** Logins of a company network (Windows, Kerberos), by certificate, or of nobody: none of them is a mail password. */
const company = ['NTLM', 'GSSAPI', 'GSS-SPNEGO', 'NEGOTIATE', 'KERBEROS_V4', 'EXTERNAL', 'ANONYMOUS'];
/** Ways to log in with a name and a password that a mail program knows. */
const passwords = [
  'USER',
  'LOGIN-command',
  'APOP',
  'PLAIN',
  'LOGIN',
  'CRAM-MD5',
  'SCRAM-SHA-1',
  'SCRAM-SHA-256',
];

/** True when a server takes access tokens only: no password, however sent, can be right. */
export function onlyTokens(offered: readonly string[]): boolean {
  return offersTokens(offered) && offered.every((name) => tokens.includes(name) || company.includes(name));
}

export function offersTokens(offered: readonly string[]): boolean {
  return offered.some((name) => tokens.includes(name));
}

/** True where all that is offered are logins of a company network. */
export function onlyCompany(offered: readonly string[]): boolean {
  return offered.length > 0 && offered.every((name) => company.includes(name));
}

/** The offered ways that take a name and a password. */
export function passwordWays(offered: readonly string[]): string[] {
  return offered.filter((name) => passwords.includes(name));
}
