import { getDomain } from 'tldts';

/** Whether a host belongs to the registered domain of an address: `mail.example.org` to `sales.example.org`. */
export function isSameOwner(host: string, domain: string): boolean {
  const owner = registeredDomain(host);
  return owner !== null ? owner === registeredDomain(domain) : host === domain || host.endsWith(`.${domain}`);
}

// Where customers have names below a provider's (`ann.github.io`), each of them is an owner.
function registeredDomain(name: string): string | null {
  return getDomain(name, { allowPrivateDomains: true });
}
