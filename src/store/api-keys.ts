import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ApiKey, KeyDraft, Scope } from '../model/api-key.ts';
import { inPlainLetters, plainLetters } from '../model/plain-letters.ts';
import { Secret } from '../model/secret.ts';
import type { Tables } from './tables.ts';

/** Keys by which programs call the interface. */
export interface ApiKeys {
  /** A new key; its token is told here and never again. */
  make(draft: KeyDraft): Promise<{ key: ApiKey; token: Secret }>;
  /** The key of a token, whether or not it is still worth something; null where it is none of ours. */
  find(token: Secret): Promise<ApiKey | null>;
  get(id: string): Promise<ApiKey | null>;
  /** All, the newest first. */
  list(): Promise<ApiKey[]>;
  /** Notes that a key was used, to the minute: a busy program must not write at every request. */
  noteUsed(key: ApiKey): Promise<void>;
  /** Ends a key for good; false where it is none, or was ended before. */
  revoke(id: string): Promise<boolean>;
  /** Deletes those that ended before a moment; gives the number. */
  purge(before: Date): Promise<number>;
}

const idLength = 10;
const secretLength = 32;
const isToken = new RegExp(`^ph_([${plainLetters}]{${idLength}})_([${plainLetters}]{${secretLength}})$`);
const minuteMs = 60_000;

/** The keys in the tables of a database. */
export function apiKeysIn(db: Kysely<Tables>, now: () => Date = () => new Date()): ApiKeys {
  const rowOf = (id: string) => db.selectFrom('api_key').selectAll().where('id', '=', id).executeTakeFirst();
  return {
    async make({ name, scopes, perMinute, madeBy, expiresAt }) {
      const [id = '', secret = ''] = [idLength, secretLength].map((length) =>
        inPlainLetters(randomBytes(length), length),
      );
      const row: Tables['api_key'] = {
        ...{ id, name, hash: hashOf(secret), scopes: scopes.join(' '), per_minute: perMinute },
        ...{ made_by: madeBy, created_at: now().getTime(), last_used_at: null, revoked_at: null },
        expires_at: expiresAt === null ? null : Date.parse(expiresAt),
      };
      await db.insertInto('api_key').values(row).execute();
      return { key: toKey(row), token: new Secret(`ph_${id}_${secret}`) };
    },
    async find(token) {
      const [, id = '', secret = ''] = isToken.exec(token.reveal()) ?? [];
      if (id === '') return null;
      const row = await rowOf(id);
      if (row === undefined) return null;
      return timingSafeEqual(Buffer.from(row.hash), Buffer.from(hashOf(secret))) ? toKey(row) : null;
    },
    async get(id) {
      const row = await rowOf(id);
      return row === undefined ? null : toKey(row);
    },
    async list() {
      const rows = db.selectFrom('api_key').selectAll().orderBy('created_at', 'desc').orderBy('id');
      return (await rows.execute()).map(toKey);
    },
    async noteUsed({ id, lastUsedAt }) {
      const moment = now().getTime();
      if (lastUsedAt !== null && moment - Date.parse(lastUsedAt) < minuteMs) return;
      await db.updateTable('api_key').set({ last_used_at: moment }).where('id', '=', id).execute();
    },
    async revoke(id) {
      const living = db.updateTable('api_key').where('id', '=', id).where('revoked_at', 'is', null);
      return (await living.set({ revoked_at: now().getTime() }).executeTakeFirst()).numUpdatedRows > 0n;
    },
    async purge(before) {
      const at = before.getTime();
      const ended = db
        .deleteFrom('api_key')
        .where(({ eb, or }) => or([eb('revoked_at', '<', at), eb('expires_at', '<', at)]));
      return Number((await ended.executeTakeFirst()).numDeletedRows);
    },
  };
}

function toKey(row: Tables['api_key']): ApiKey {
  const time = (at: number | null) => (at === null ? null : new Date(Number(at)).toISOString());
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes.split(' ') as Scope[],
    perMinute: Number(row.per_minute),
    madeBy: row.made_by,
    createdAt: new Date(Number(row.created_at)).toISOString(),
    expiresAt: time(row.expires_at),
    lastUsedAt: time(row.last_used_at),
    revokedAt: time(row.revoked_at),
  };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
