/** One unusual way to name a foreign recipient, or a sender that a server may trust by mistake. */
export interface RelayForm {
  /** Counted as the well-known list of relay tests counts them; 2 is the plain question and asked before. */
  number: number;
  from: string;
  to: string;
}

/**
 * The address forms by which badly set up servers have been made to forward: senders they take for their own (1, 3, 4),
 * percent hack, quotes, two @ signs, source routes and bang paths (RFC 5321 appendix F.2, RFC 1123 section 5.2.16).
 * `server` is the server's own name, `address` the one that was dialled.
 */
export function relayForms(foreign: string, server: string, address: string): RelayForm[] {
  const at = foreign.lastIndexOf('@');
  const name = foreign.slice(0, at);
  const domain = foreign.slice(at + 1);
  const literal = address.includes(':') ? `[IPv6:${address}]` : `[${address}]`;
  const sender = `posthorn-sender@${literal}`;
  const forms: [number, string, string][] = [
    [1, '', foreign],
    [3, `posthorn-sender@${server}`, foreign],
    [4, sender, foreign],
    [5, sender, `${name}%${domain}@${literal}`],
    [6, sender, `${name}%${domain}@${server}`],
    [7, sender, `"${foreign}"`],
    [8, sender, `"${name}%${domain}"`],
    [9, sender, `${foreign}@${literal}`],
    [10, sender, `"${foreign}"@${literal}`],
    [11, sender, `${foreign}@${server}`],
    [12, sender, `@${literal}:${foreign}`],
    [13, sender, `@${server}:${foreign}`],
    [14, sender, `${domain}!${name}`],
    [15, sender, `${domain}!${name}@${literal}`],
    [16, sender, `${domain}!${name}@${server}`],
  ];
  return forms.map(([number, from, to]) => ({ number, from, to }));
}

/** The name a server gives itself in greeting or EHLO reply, or null when it is no host name. */
export function ownName(greeting: string | null): string | null {
  const word = /^220[ -](\S+)/.exec(greeting ?? '')?.[1] ?? '';
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i.test(word) ? word : null;
}
