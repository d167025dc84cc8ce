import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseAddress, parseServer, parseUsername } from '../check/request/parse-request.ts';
import { keyState } from '../model/api-key.ts';
import type { FoundLink, LinkFault, PanelLink } from '../model/panel-link.ts';
import type { Secret } from '../model/secret.ts';
import { visible } from '../model/visible.ts';
import type { ApiKeys } from '../store/api-keys.ts';
import { canonicalQuery, type Fields } from './canonical-query.ts';
import { panelSecret } from './panel-secret.ts';

/** What links are verified with. */
export interface LinkParts {
  keys: Pick<ApiKeys, 'get' | 'noteUsed'>;
  /** The secret of the service, from which each key's own is made. */
  serviceSecret: string;
  now?: () => Date;
}

/** Parameters that are signed; those of the first list have to be there. */
const needed = ['address', 'expires', 'kid'] as const;
const possible = ['username', 'incoming', 'outgoing', 'return'] as const;
const signed: ReadonlySet<string> = new Set([...needed, ...possible]);
/** Not signed: the signature itself, and the language, which the reader may change. */
const unsigned: ReadonlySet<string> = new Set(['sig', 'lang']);

/** More than any link needs, and less than servers and proxies take (RFC 9110, section 4.1, names 8000). */
const longestQuery = 4000;
const longestReturn = 1000;
/** A link that lives longer than a week would outlive what it says of the account. */
export const longestLifeSeconds = 7 * 86_400;

/** The signature of a link: HMAC-SHA-256 (RFC 2104) of its canonical query, in hexadecimal. */
export function signLink(secret: Secret, fields: Fields): string {
  return createHmac('sha256', secret.reveal()).update(canonicalQuery(fields)).digest('hex');
}

/** Reads and verifies a link. `query` is what stands behind the question mark, as it was sent. */
export async function findLink(
  { keys, serviceSecret, now = () => new Date() }: Omit<LinkParts, 'keys'> & { keys: Pick<ApiKeys, 'get'> },
  query: string,
): Promise<FoundLink> {
  if (query.length > longestQuery) return refused({ why: 'too-long' });
  const all = [...new URLSearchParams(query)];
  const fault = faultIn(all);
  if (fault !== null) return refused(fault);
  const fields = all.filter(([name]) => signed.has(name));
  const given = Object.fromEntries(all);
  const { kid = '', sig: signature = '' } = given;
  const key = isKeyId.test(kid) ? await keys.get(kid) : null;
  const moment = now();
  const counts = key !== null && keyState(key, moment) === 'valid' && key.scopes.includes('links');
  if (!counts || !isSignature(signature, signLink(panelSecret(serviceSecret, kid), fields)))
    return refused({ why: 'wrong-signature' });
  const read = readFields(given, moment);
  if ('why' in read) return refused(read);
  const state = read.expiresAt > moment.getTime() ? 'usable' : 'expired';
  return { state, link: read, key, signature };
}

const isKeyId = /^[a-z0-9]{1,40}$/;

function refused(fault: LinkFault): FoundLink {
  return { state: 'refused', fault };
}

/** What is wrong with the names alone. */
function faultIn(fields: Fields): LinkFault | null {
  const seen = new Set<string>();
  for (const [name] of fields) {
    if (/^pass(?:word|wd|phrase)?$/i.test(name)) return { why: 'password' };
    if (!signed.has(name) && !unsigned.has(name)) return { why: 'unknown-field', field: name };
    if (seen.has(name)) return { why: 'doubled-field', field: name };
    seen.add(name);
  }
  const missing = [...needed, 'sig'].find((name) => !seen.has(name));
  return missing === undefined ? null : { why: 'missing-field', field: missing };
}

/** Takes as long for every wrong signature. */
function isSignature(given: string, wanted: string): boolean {
  return given.length === wanted.length && timingSafeEqual(hexBytes(given), hexBytes(wanted));
}

/** 32 bytes whatever is given, so that their comparison never throws. */
function hexBytes(text: string): Buffer {
  return Buffer.concat([Buffer.from(text, 'hex')], 32);
}

/** What the fields say, or which of them cannot be used. */
export function readFields(given: Record<string, string>, now: Date): PanelLink | LinkFault {
  const bad = (field: string): LinkFault => ({ why: 'bad-field', field });
  for (const [name, value] of Object.entries(given)) if (!isPlain(value)) return bad(name);
  const { address = '', username = '', incoming = '', outgoing = '', expires = '', kid = '' } = given;
  const account = parseAddress(address);
  if (!account.ok) return bad('address');
  const name = parseUsername(username);
  if (!name.ok) return bad('username');
  const receiving = incoming === '' ? null : parseServer(incoming, 'incoming');
  if (receiving?.ok === false) return bad('incoming');
  const sending = outgoing === '' ? null : parseServer(outgoing, 'outgoing');
  if (sending?.ok === false) return bad('outgoing');
  const returnTo = given.return === undefined ? null : returnUrl(given.return);
  if (returnTo === undefined) return bad('return');
  const expiresAt = /^\d{1,12}$/.test(expires) ? Number(expires) * 1000 : Number.NaN;
  if (!(expiresAt <= now.getTime() + longestLifeSeconds * 1000)) return bad('expires');
  return {
    address: account.value.address,
    username: name.value,
    incoming: receiving?.value ?? null,
    outgoing: sending?.value ?? null,
    ...{ returnTo, expiresAt, keyId: kid },
  };
}

/** One line in which everything is to be seen, and that could be read as UTF-8. */
function isPlain(value: string): boolean {
  return visible(value) === value && !/[\t\r\n\ufffd]/.test(value);
}

/** An address to which a person may be sent back: https, or http on this machine; undefined where it is none. */
function returnUrl(text: string): string | undefined {
  if (text.length > longestReturn || !URL.canParse(text)) return undefined;
  const { protocol, hostname, username, password, href } = new URL(text);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const fits = protocol === 'https:' || (protocol === 'http:' && isHere);
  return fits && username === '' && password === '' ? href : undefined;
}
