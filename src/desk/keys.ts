import { type ApiKey, type KeyDraft, type KeyState, keyState, type Scope, scopes } from '../model/api-key.ts';
import type { Secret } from '../model/secret.ts';
import type { ApiKeys } from '../store/api-keys.ts';
import type { DeskLog } from '../store/desk-log.ts';
import { panelSecret } from './panel-secret.ts';

/** What a key may carry at most. */
export const keyLimits = { name: 60, perMinute: 6000, days: 3650 } as const;

/** A key as it is told to who made it, this once. */
export interface MadeKey {
  key: ApiKey;
  token: Secret;
  /** What links are signed with; null where the key may not sign any. */
  linkSecret: Secret | null;
}

/** Keys of programs, as people make and end them: whatever is done with one is written down. */
export class Keys {
  readonly #apiKeys: ApiKeys;
  readonly #log: DeskLog;
  readonly #serviceSecret: string;

  constructor(parts: { apiKeys: ApiKeys; log: DeskLog; serviceSecret: string }) {
    this.#apiKeys = parts.apiKeys;
    this.#log = parts.log;
    this.#serviceSecret = parts.serviceSecret;
  }

  /** Makes a key. `by` is who is named in the log. */
  async make(by: string, draft: KeyDraft): Promise<MadeKey> {
    const made = await this.#apiKeys.make(draft);
    const { id, name, scopes } = made.key;
    await this.#log.note({
      ...{ staff: by, action: 'key-made', subject: name },
      details: { key: id, scopes: scopes.join(' ') },
    });
    return { ...made, linkSecret: scopes.includes('links') ? panelSecret(this.#serviceSecret, id) : null };
  }

  /** All, the newest first, each with what it is worth now. */
  async list(now: Date): Promise<(ApiKey & { state: KeyState })[]> {
    return (await this.#apiKeys.list()).map((key) => ({ ...key, state: keyState(key, now) }));
  }

  /** Ends a key for good; null where there is none, or it was ended before. */
  async revoke(by: string, id: string): Promise<ApiKey | null> {
    const key = await this.#apiKeys.get(id);
    if (key === null || !(await this.#apiKeys.revoke(id))) return null;
    await this.#log.note({ staff: by, action: 'key-revoked', subject: key.name, details: { key: id } });
    return key;
  }
}

/** Whether a key can be called that: a line that can be read, with no hidden letters. */
export function isKeyName(name: string): boolean {
  return name === name.trim() && name.length >= 1 && name.length <= keyLimits.name && !/\p{C}/u.test(name);
}

/** The scopes among some words, each once and in their usual order; null where one is none, or there is none at all. */
export function readScopes(words: readonly string[]): Scope[] | null {
  const known = scopes.filter((scope) => words.includes(scope));
  const isAll = words.every((word) => scopes.some((scope) => scope === word));
  return isAll && known.length > 0 ? known : null;
}

/** A whole number from 1 to `most`, or null. */
export function readCount(text: string, most: number): number | null {
  const count = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
  return count !== null && count <= most ? count : null;
}

/** The moment a number of days from now, as keys have it; null stays null. */
export function endAfter(days: number | null, now: Date): string | null {
  return days === null ? null : new Date(now.getTime() + days * 86_400_000).toISOString();
}
