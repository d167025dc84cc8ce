import type { FastifyRequest } from 'fastify';
import { parseAddress } from '../check/request/parse-request.ts';
import { plainValue, UnsafeValueError } from '../clients/safe-value.ts';
import type { Account } from '../model/account.ts';

/**
 * One text of a query whatever the case of its name: programs write `Email` and `email`. Of one given twice the first
 * counts, and an address that was encoded twice is decoded twice. Else the empty text.
 */
export function queryText(query: unknown, ...names: string[]): string {
  if (typeof query !== 'object' || query === null) return '';
  const found = Object.entries(query).find(([name]) => names.includes(name.toLowerCase()));
  const [value] = [found?.[1]].flat();
  return typeof value === 'string' ? decodedTwice(value.trim()) : '';
}

/**
 * A bare `+` in a query means a space, and no address has one: a link with `ann+news@` was written without encoding. Not for
 * what a person types into a form, where a space is a slip.
 */
export function withPlus(text: string): string {
  return text.includes('@') && !text.includes('"') ? text.replaceAll(' ', '+') : text;
}

/** An address whose `@` is still `%40`, because somebody encoded it twice, as it was meant. */
export function decodedTwice(text: string): string {
  if (text.includes('@') || !/%40/.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The account of an address that somebody else wrote, or null for what is none or cannot be written into a file. */
export function readAccount(text: string): Account | null {
  const parsed = parseAddress(text);
  if (!parsed.ok) return null;
  try {
    plainValue(parsed.value.address);
    return parsed.value;
  } catch (error) {
    if (error instanceof UnsafeValueError) return null;
    throw error;
  }
}

/** The domain of an address or of a bare domain in ASCII form, or null for what is none. */
export function readDomain(text: string): string | null {
  const parsed = parseAddress(`x@${text.slice(text.lastIndexOf('@') + 1)}`);
  return parsed.ok ? parsed.value.domain : null;
}

/**
 * The domain a program asks about: that of the address where it names one, even unencoded, else the host it came by,
 * without the label that stands before the domain, unless that belongs to a listed domain's own name.
 */
export function askedDomain(
  request: Pick<FastifyRequest, 'hostname'>,
  address: string,
  label: string,
  isListed: (domain: string) => boolean,
): string | null {
  if (address.includes('@')) return readDomain(address);
  const host = request.hostname.toLowerCase().replace(/\.$/, '');
  const isLabelled = host.startsWith(`${label}.`) && !isListed(host);
  return readDomain(isLabelled ? host.slice(label.length + 1) : host);
}
