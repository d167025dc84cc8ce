import { isIP, isIPv4, isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';
import { z } from 'zod';
import type { Account } from '../model/account.ts';
import type { Message } from '../model/message.ts';
import { Secret } from '../model/secret.ts';

/** What a person typed, understood, or a message that says what to change (`locales/en/fields.ftl`). Never an exception. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; message: Message };

const localPartBytes = 64; // RFC 5321 section 4.5.3.1.1
const addressBytes = 254; // RFC 5321 section 4.5.3.1.3, less the angle brackets
const usernameBytes = 256;
const passwordBytes = 1024;
/** Longer than anything a person types: not even looked at, for what is typed and what strangers publish is read here. */
const longestField = 2000;

/** Control, format and line-separating characters: none of them belongs in a name, and CR LF would inject commands. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** What would end or reshape a domain where it is read as part of a URL. */
const urlSyntax = /[/\\?#@:%[\]]/;
/** Characters that need quotes in a local part (RFC 5322 section 3.2.3), which no customer's address uses. */
const specials = /[()<>[\]:;,\\"]/;

const hostname = z.hostname();

export function good<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function bad(id: string, args: Message['args'] = {}): { ok: false; message: Message } {
  return { ok: false, message: { id, args } };
}

/** Reads an e-mail address; the domain comes back in ASCII form and lower case. */
export function parseAddress(text: string): Parsed<Account> {
  if (text.length > longestField) return bad('address-too-long');
  const typed = trimSpaces(text);
  if (typed === '') return bad('address-missing');
  if (hasInvisible(typed)) return bad('address-invisible');
  if (/\p{Zs}/u.test(typed)) return bad('address-spaces');
  const at = typed.lastIndexOf('@');
  if (at < 0) return bad('address-without-at');
  const localPart = typed.slice(0, at);
  if (localPart === '') return bad('address-without-name');
  if (localPart.includes('@') || specials.test(localPart)) {
    return bad('address-odd-character');
  }
  if (Buffer.byteLength(localPart) > localPartBytes) {
    return bad('address-name-too-long', { most: localPartBytes });
  }
  const domain = toAsciiName(typed.slice(at + 1));
  if (domain === null) return bad('address-without-domain');
  if (!domain.includes('.')) return bad('address-without-ending');
  const address = `${localPart}@${domain}`;
  if (Buffer.byteLength(address) > addressBytes) return bad('address-over-limit', { most: addressBytes });
  return good({ address, localPart, domain });
}

/** Reads a server: a name (ASCII form), an IPv4 address, or an IPv6 address, which comes back without brackets. */
export function parseHost(text: string): Parsed<string> {
  if (text.length > longestField) return bad('host-too-long');
  const typed = trimSpaces(text);
  if (typed === '') return bad('host-missing');
  if (hasInvisible(typed)) return bad('host-invisible');
  if (/\p{Zs}/u.test(typed)) return bad('host-spaces');
  if (isIPv4(typed)) return good(typed);
  const inside = /^\[(.*)\]$/.exec(typed)?.[1] ?? typed;
  if (isIPv6(inside)) {
    // A zone (fe80::1%eth0) names a network card of this machine.
    return inside.includes('%') ? bad('host-zone') : good(inside.toLowerCase());
  }
  if (/^[a-z]+:\/\//i.test(typed)) return bad('host-with-scheme');
  if (/^[^:]+:\d+$/.test(typed)) return bad('host-with-port');
  const name = toAsciiName(typed);
  if (name === null) return bad('host-no-name');
  return good(name);
}

/** Reads a port number, 1 to 65535. */
export function parsePort(text: string | number): Parsed<number> {
  const typed = trimSpaces(String(text).slice(0, longestField));
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  return port >= 1 && port <= 65_535 ? good(port) : bad('port-no-number');
}

/** Reads a login name; empty means "the same as the address" and gives null. */
export function parseUsername(text: string): Parsed<string | null> {
  if (text === '') return good(null);
  if (text.length > longestField) return bad('username-too-long', { most: usernameBytes });
  if (hasInvisible(text)) return bad('username-invisible');
  if (Buffer.byteLength(text) > usernameBytes) return bad('username-too-long', { most: usernameBytes });
  return good(text);
}

/** Reads a password; empty means "none" and gives null. The message never repeats the password. */
export function parsePassword(text: string): Parsed<Secret | null> {
  if (text === '') return good(null);
  if (/[\r\n\0]/.test(text)) return bad('password-line-break');
  if (!text.isWellFormed()) return bad('password-broken');
  if (Buffer.byteLength(text) > passwordBytes) return bad('password-too-long', { most: passwordBytes });
  return good(new Secret(text));
}

function hasInvisible(text: string): boolean {
  return invisible.test(text) || !text.isWellFormed();
}

function trimSpaces(text: string): string {
  let [from, to] = [0, text.length];
  while (text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return text.slice(from, to);
}

/** The ASCII form of a name, or null where it is no name: `0x7f.1` and its kin turn into addresses on the way. */
function toAsciiName(text: string): string | null {
  if (urlSyntax.test(text)) return null;
  const name = domainToASCII(text).toLowerCase().replace(/\.$/, '');
  if (name === '' || name.endsWith('.') || isIP(name) !== 0 || /(^|\.)(\d+|0x[\da-f]*)$/.test(name))
    return null;
  return hostname.safeParse(name).success ? name : null;
}
