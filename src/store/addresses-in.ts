import { domainToASCII } from 'node:url';
import type { Report } from '../model/report.ts';

/** A hostile server cannot make a report be found by more than this; what was typed or sent by us comes first. */
const mostAddresses = 60;
const mostLocal = 64;
const mostDomain = 255;
/** What we make up to ask servers with belongs to nobody. */
const own = /^posthorn-/;

/**
 * Every mail address that stands anywhere in a report, in small letters: whoever wants to be forgotten may stand in it as user name,
 * as recipient or in what a server said, and not as the account.
 */
export function addressesIn(report: Report): string[] {
  const found = new Set([report.account.address.toLowerCase()]);
  const { endpoints, recommended, findings, ...others } = report;
  const usernames = endpoints.map(({ username }) => username);
  for (const text of textsIn([usernames, recommended, findings, others, endpoints])) {
    if (found.size >= mostAddresses) break;
    for (const address of addressesOf(text)) found.add(address);
  }
  return [...found].slice(0, mostAddresses);
}

/** Every text inside data, in its order. */
function* textsIn(data: unknown): Generator<string> {
  if (typeof data === 'string') yield data;
  else if (typeof data === 'object' && data !== null)
    for (const value of Object.values(data)) yield* textsIn(value);
}

/** Looks around every @, no further than an address reaches, so that a long text costs its length alone. */
function addressesOf(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = text.slice(Math.max(0, at - mostLocal), at).toLowerCase();
    const after = text.slice(at + 1, at + 1 + mostDomain).toLowerCase();
    const domain = domainAt(after);
    if (domain === '') continue;
    // `user=ann@…` is one address by the letter, and another one by its sense.
    const locals = [
      before.split(/[\s<>"(),:;[\]\\@]/u).at(-1) ?? '',
      before.split(/[^\p{L}\p{N}._+-]/u).at(-1) ?? '',
    ];
    for (const local of locals.map((one) => one.replace(/^\.+/, '')))
      if (local !== '' && !own.test(local)) found.push(`${local}@${domain}`);
  }
  return found;
}

function domainAt(text: string): string {
  const [literal] = /^\[[\da-f.:]+\]/.exec(text) ?? [];
  if (literal !== undefined) return literal;
  const [name = ''] = /^[\p{L}\p{N}._-]+/u.exec(text) ?? [];
  return domainToASCII(name.replace(/[.-]+$/, ''));
}
