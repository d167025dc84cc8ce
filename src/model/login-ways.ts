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

/** What the offered ways are: some take a name and a password (`usable`), or all are logins of a company network, or neither. */
export function kindOfWays(
  offered: readonly string[],
): { ways: 'password'; usable: string[] } | { ways: 'company' | 'other' } {
  const usable = offered.filter((name) => passwords.includes(name));
  if (usable.length > 0) return { ways: 'password', usable };
  const isCompany = offered.length > 0 && offered.every((name) => company.includes(name));
  return { ways: isCompany ? 'company' : 'other' };
}
