const tokens = ['XOAUTH2', 'OAUTHBEARER', 'XOAUTH'];

/** True when a server takes access tokens only: no password, however sent, can be right. */
export function onlyTokens(offered: readonly string[]): boolean {
  const usable = offered.filter((mechanism) => mechanism !== 'EXTERNAL' && mechanism !== 'ANONYMOUS');
  return usable.length > 0 && usable.every((mechanism) => tokens.includes(mechanism));
}
