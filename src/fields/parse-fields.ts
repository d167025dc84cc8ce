import { isIP, isIPv4, isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';
import { z } from 'zod';
import type { Account } from '../model/account.ts';
import { Secret } from '../model/secret.ts';

/** What a person typed, understood, or a sentence that says what to change. Never an exception. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; message: string };

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

export function bad(message: string): { ok: false; message: string } {
  return { ok: false, message };
}

/** Reads an e-mail address; the domain comes back in ASCII form and lower case. */
export function parseAddress(text: string): Parsed<Account> {
  if (text.length > longestField) return bad('The address is longer than any e-mail address can be.');
  const typed = trimSpaces(text);
  if (typed === '') return bad('Enter the e-mail address of the account.');
  if (hasInvisible(typed))
    return bad('The address holds an invisible character, such as a line break. Type it again.');
  if (/\p{Zs}/u.test(typed)) return bad('An e-mail address has no spaces.');
  const at = typed.lastIndexOf('@');
  if (at < 0) return bad('An e-mail address has an @ sign, such as ann@example.org.');
  const localPart = typed.slice(0, at);
  if (localPart === '') return bad('The name before the @ sign is missing.');
  if (localPart.includes('@') || specials.test(localPart)) {
    return bad('The part before the @ sign holds a character that addresses cannot have.');
  }
  if (Buffer.byteLength(localPart) > localPartBytes) {
    return bad(`The part before the @ sign is longer than ${localPartBytes} bytes.`);
  }
  const domain = toAsciiName(typed.slice(at + 1));
  if (domain === null) return bad('The part after the @ sign is not a domain name, such as example.org.');
  if (!domain.includes('.')) return bad('The part after the @ sign needs an ending, such as .org.');
  const address = `${localPart}@${domain}`;
  if (Buffer.byteLength(address) > addressBytes)
    return bad(`The address is longer than ${addressBytes} bytes.`);
  return good({ address, localPart, domain });
}

/** Reads a server: a name (ASCII form), an IPv4 address, or an IPv6 address, which comes back without brackets. */
export function parseHost(text: string): Parsed<string> {
  if (text.length > longestField) return bad('The server name is longer than any name can be.');
  const typed = trimSpaces(text);
  if (typed === '') return bad('Enter the name of the server, such as mail.example.org.');
  if (hasInvisible(typed)) return bad('The server name holds an invisible character, such as a line break.');
  if (/\p{Zs}/u.test(typed)) return bad('A server name has no spaces.');
  if (isIPv4(typed)) return good(typed);
  const inside = /^\[(.*)\]$/.exec(typed)?.[1] ?? typed;
  if (isIPv6(inside)) {
    // A zone (fe80::1%eth0) names a network card of this machine.
    return inside.includes('%')
      ? bad('An IPv6 address with a zone (%) cannot be tested.')
      : good(inside.toLowerCase());
  }
  if (/^[a-z]+:\/\//i.test(typed)) return bad('Enter the server name alone, without https:// in front.');
  if (/^[^:]+:\d+$/.test(typed)) return bad('Enter the server name alone; the port has a place of its own.');
  const name = toAsciiName(typed);
  if (name === null)
    return bad('This is not a server name, such as mail.example.org, nor a plain IP address.');
  return good(name);
}

/** Reads a port number, 1 to 65535. */
export function parsePort(text: string | number): Parsed<number> {
  const typed = trimSpaces(String(text).slice(0, longestField));
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  return port >= 1 && port <= 65_535 ? good(port) : bad('A port is a whole number from 1 to 65535.');
}

/** Reads a login name; empty means "the same as the address" and gives null. */
export function parseUsername(text: string): Parsed<string | null> {
  if (text === '') return good(null);
  if (text.length > longestField) return bad(`The user name is longer than ${usernameBytes} bytes.`);
  if (hasInvisible(text)) return bad('The user name holds an invisible character, such as a line break.');
  if (Buffer.byteLength(text) > usernameBytes)
    return bad(`The user name is longer than ${usernameBytes} bytes.`);
  return good(text);
}

/** Reads a password; empty means "none" and gives null. The message never repeats the password. */
export function parsePassword(text: string): Parsed<Secret | null> {
  if (text === '') return good(null);
  if (/[\r\n\0]/.test(text))
    return bad('The password holds a line break or a NUL character. No mail server can take it.');
  if (!text.isWellFormed()) return bad('The password holds a broken character. Type it again.');
  if (Buffer.byteLength(text) > passwordBytes)
    return bad(`The password is longer than ${passwordBytes} bytes.`);
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
