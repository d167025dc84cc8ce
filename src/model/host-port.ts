/** `mail.example.test:995`; an IPv6 address stands in brackets (RFC 3986, section 3.2.2). */
export function hostPort({ host, port }: { host: string; port: number | string }): string {
  return `${bracketed(host)}:${port}`;
}

/** A host as it stands in a URL: an IPv6 address in brackets. */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
