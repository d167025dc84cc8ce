/** Whose server it is, where that is not a mail provider: a program on this very machine, or one in a network at home. */
export function whoRuns(host: string): 'this-machine' | 'own-network' | 'provider' {
  const name = host.toLowerCase().replace(/^\[|\]$|\.$/g, '');
  if (/^(?:127\.|0\.0\.0\.0$|::1$)/.test(name) || /(?:^|\.)localhost(?:\.localdomain)?$/.test(name))
    return 'this-machine';
  const isPrivate =
    /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd][0-9a-f]{2}:|fe80:)/.test(
      name,
    );
  const isLocalName =
    /\.(?:local|lan|home|internal|intranet|fritz\.box|home\.arpa)$/.test(name) || !/[.:]/.test(name);
  return isPrivate || isLocalName ? 'own-network' : 'provider';
}
