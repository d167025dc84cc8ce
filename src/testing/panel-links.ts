import type { AppParts } from '../app.ts';
import { canonicalQuery } from '../desk/canonical-query.ts';
import { signLink } from '../desk/panel-link.ts';
import { panelSecret } from '../desk/panel-secret.ts';
import type { ApiKey } from '../model/api-key.ts';

const serviceSecret = 'a secret of the tests, long enough';

export const linkKey: ApiKey = {
  ...{ id: 'abcdefghjk', name: 'Panel', scopes: ['links'], perMinute: 60, madeBy: '' },
  ...{ createdAt: '2026-01-01T00:00:00Z', expiresAt: null, lastUsedAt: null, revokedAt: null },
};

/** What a service verifies links with that knows one key; the key may be changed while it runs. */
export function linksBy(key: { now: ApiKey } = { now: linkKey }): NonNullable<AppParts['links']> {
  const keys = { get: async (id: string) => (id === key.now.id ? key.now : null), noteUsed: async () => {} };
  return { keys, serviceSecret };
}

/** The query of a link that works for ten minutes and fills in what `fields` say. */
export function signedQuery(fields: Record<string, string> = {}): string {
  const expires = String(Math.floor(Date.now() / 1000) + 600);
  const all = Object.entries({ address: 'bob@example.org', expires, kid: linkKey.id, ...fields });
  return `${canonicalQuery(all)}&sig=${signLink(panelSecret(serviceSecret, linkKey.id), all)}`;
}
