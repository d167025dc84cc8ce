import type { ApiKey } from '../model/api-key.ts';
import type { LinkFault } from '../model/panel-link.ts';
import type { Fields } from './canonical-query.ts';
import { canonicalQuery } from './canonical-query.ts';
import { readFields, signLink } from './panel-link.ts';
import { panelSecret } from './panel-secret.ts';

/** What a program says that wants a link for a customer. */
export interface LinkDraft {
  address: string;
  username?: string | undefined;
  /** As in the link: `imap:HOST:PORT:tls`, for outgoing `HOST:PORT:tls`. */
  incoming?: string | undefined;
  outgoing?: string | undefined;
  returnTo?: string | undefined;
  /** The tag of a language that is offered. */
  language?: string | undefined;
  /** For how long it works. */
  seconds?: number | undefined;
}

export const usualLifeSeconds = 3600;

/** A link as a panel would sign it itself, as path and query, or the fault in what it is to say. */
export function makeLink(
  serviceSecret: string,
  { id: kid }: Pick<ApiKey, 'id'>,
  draft: LinkDraft,
  now: Date,
): { ok: true; path: string; expiresAt: Date } | { ok: false; fault: LinkFault } {
  const { address, username, incoming, outgoing, returnTo, language, seconds = usualLifeSeconds } = draft;
  const expires = Math.floor(now.getTime() / 1000) + seconds;
  const all = {
    ...{ address, username, incoming, outgoing },
    ...{ return: returnTo, expires: String(expires), kid },
  };
  const fields = Object.entries(all).filter((field): field is [string, string] => field[1] !== undefined);
  const read = readFields(Object.fromEntries(fields), now);
  if ('why' in read) return { ok: false, fault: read };
  const query = canonicalQuery([
    ...fields,
    ['sig', signLink(panelSecret(serviceSecret, kid), fields)] as const,
    ...(language === undefined ? [] : [['lang', language] as const]),
  ] satisfies Fields);
  return { ok: true, path: `/from-panel?${query}`, expiresAt: new Date(read.expiresAt) };
}
