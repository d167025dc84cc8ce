import { plainValue, UnsafeValueError } from '../safe-value.ts';

/**
 * Writes a name for the option client_send of Exim's plaintext driver. On the way it is split at colons, where a doubled
 * one stands for itself, and expanded, where a backslash takes the meaning from what follows (specification, sections
 * 6.21 and 11.1). `^` becomes a zero byte; doubled it is itself, but not beside the `^` that ends the name (34.2).
 */
export function eximLogin(value: string): string {
  plainValue(value);
  // Blanks around an item of a list are dropped.
  if (value.trim() !== value || value.includes('^')) throw new UnsafeValueError('circumflex');
  return value.replace(/[\\${}]/g, '\\$&').replaceAll(':', '::');
}

/**
 * Writes a host for the list of a route, whose separator is the colon; a doubled one stands for itself. Expansion and
 * patterns give most other signs a meaning there, and no host name has them.
 */
export function eximHost(host: string): string {
  if (!/^[A-Za-z0-9._:-]+$/.test(host)) throw new UnsafeValueError('host-character');
  return host.replaceAll(':', '::');
}
