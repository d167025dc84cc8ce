import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { parseAddress, parseHost } from '../check/request/parse-request.ts';
import { addFault } from './config-fault.ts';

/** A schema from a function that gives undefined for what it cannot read. */
export function read<T>(parse: (text: string) => T | undefined): z.ZodType<T, string> {
  return z.string().transform((text, context) => {
    const value = parse(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: 'invalid' });
    return z.NEVER;
  });
}

/** A schema for values separated by commas. */
export function listOf<T>(parse: (text: string) => T | undefined): z.ZodType<T[], string> {
  return read((text) => each(text, parse));
}

/** Every value between commas, or undefined when one of them cannot be read. */
export function each<T>(text: string, parse: (one: string) => T | undefined): T[] | undefined {
  const values = text.split(',').map((one) => parse(one.trim()));
  return values.every((value) => value !== undefined) ? (values as T[]) : undefined;
}

/** A whole number between two limits. */
export function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  return value >= least && value <= most ? value : undefined;
}

/** A host name or an IP address. */
export function hostOf(text: string): string | undefined {
  const host = parseHost(text);
  return host.ok ? host.value : undefined;
}

/** A host name that is no IP address. */
export function nameOf(text: string): string | undefined {
  const host = hostOf(text);
  return host === undefined || isIP(host) !== 0 ? undefined : host;
}

/** An e-mail address. */
export function addressOf(text: string): string | undefined {
  const account = parseAddress(text);
  return account.ok ? account.value.address : undefined;
}

/** The origin of a web address that has no path. */
export function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return bare && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

/** One CIDR range; a plain address stands for itself. ipaddr.js alone would take 0177.0.0.1 too. */
export function networkOf(text: string): string | undefined {
  const [address = '', bits] = text.split('/', 2);
  const family = isIP(address);
  if (family === 0 || address.includes('%')) return undefined;
  const range = `${address}/${bits ?? (family === 4 ? 32 : 128)}`;
  return text.split('/').length <= 2 && ipaddr.isValidCIDR(range) ? range : undefined;
}

/** An IP address and a port. */
export function resolverOf(text: string): string | undefined {
  const parts = /^(?:\[(?<six>[^\]]+)\]|(?<four>[^:]+)):(?<port>\d+)$/.exec(text)?.groups;
  const address = parts?.six ?? parts?.four ?? '';
  const fits = isIP(address) === (parts?.six === undefined ? 4 : 6);
  return fits && wholeNumber(parts?.port ?? '', 1, 65_535) !== undefined ? text : undefined;
}

/** The certificates (PEM) of a file, each apart. */
export function readCertificates(file: string, context: z.RefinementCtx): string[] {
  try {
    const blocks = readFileSync(file, 'utf8').match(
      /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g,
    );
    for (const block of blocks ?? []) new X509Certificate(block);
    if (blocks !== null) return [...blocks];
    addFault(context, 'config-no-certificate', { file });
  } catch (error) {
    addFault(context, 'config-bad-certificate', { file, reason: (error as Error).message });
  }
  return z.NEVER;
}
