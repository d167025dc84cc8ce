import type { FastifyRequest } from 'fastify';
import { visitorKeys } from '../../bounds/keys.ts';
import type { ApiKey, Scope } from '../../model/api-key.ts';

/** Who calls the interface: a program with a key, or somebody without one, who shares the limits of visitors. */
export type Caller = { kind: 'key'; key: ApiKey } | { kind: 'visitor' };

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the door of the interface; null on pages. */
    caller: Caller | null;
  }
  interface FastifyContextConfig {
    /** What a key must be allowed for this route of the interface; `open` needs none and tells nothing of anybody. */
    scope?: Scope | 'open';
  }
}

/** What somebody counts by: the key, or the network of the visitor. */
export function callerKey({ caller, ip }: Pick<FastifyRequest, 'caller' | 'ip'>): string {
  if (caller?.kind === 'key') return `key ${caller.key.id}`;
  const [near, wide] = visitorKeys(ip);
  return wide ?? near;
}
