import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** A host name or an address as a person or a tool writes it: without brackets, quotes and the dot of the root; null for anything else. */
export function hostIn(text: string | undefined): string | null {
  const bare = (text ?? '').replace(/^["'“”‘’«„([]{1,3}|["'“”’»)\],;.]{1,3}$/g, '').toLowerCase();
  if (isIP(bare) !== 0) return addressIn(bare);
  return /^(?=.{1,253}$)[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}._-]{0,251}[\p{L}\p{M}\p{N}_])?$/u.test(bare)
    ? bare
    : null;
}

/** An IP address in its usual short writing, without the name of a network card; null for anything else. */
export function addressIn(text: string | undefined): string | null {
  const bare = (text ?? '').replace(/^[([]|[)\],.:]{1,2}$/g, '').replace(/%.*$/, '');
  // `1.2` and `0x7f000001` are addresses to some programs only.
  return isIP(bare) === 0 ? null : ipaddr.process(bare).toString();
}

/** `25`, also with a dot or a comma behind it; null for anything that is no port. */
export function portIn(text: string | undefined): number | null {
  const digits = /^["']?(\d{1,5})["'.,;)]{0,2}$/.exec(text ?? '')?.[1];
  const port = Number(digits ?? 0);
  return port > 0 && port < 65_536 ? port : null;
}

/** Whether an address is one of the machine that asks. */
export function isOwnMachine(address: string | null, host: string | null): boolean {
  if (address === null) return host === 'localhost' || host?.endsWith('.localhost') === true;
  const parsed = ipaddr.parse(address);
  return parsed.range() === 'loopback' || parsed.range() === 'unspecified';
}
