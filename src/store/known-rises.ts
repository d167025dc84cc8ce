import type { Kysely } from 'kysely';
import { type EventDraft, handInEvent } from './hand-in-event.ts';
import { inTransaction } from './in-transaction.ts';
import type { Tables } from './tables.ts';

/** What fails far more often than usual, and how webhooks are told of it. */
export interface SeenRise {
  key: string;
  name: string;
  event: EventDraft;
}

/** Which rises were told, so that each is told once. */
export interface KnownRises {
  /** Tells of those that are new, in one step with noting them, and forgets those that nobody saw for so long; gives the number told. */
  see(rises: readonly SeenRise[], quietMs: number): Promise<number>;
}

/** The same in the tables of a database. */
export function knownRisesIn(db: Kysely<Tables>, now: () => Date = () => new Date()): KnownRises {
  return {
    async see(rises, quietMs) {
      const at = now().getTime();
      let told = 0;
      await inTransaction(db, async (inside) => {
        await inside
          .deleteFrom('known_rise')
          .where('seen_at', '<=', at - quietMs)
          .execute();
        for (const { key, name, event } of rises) {
          const seen = inside.updateTable('known_rise').set({ seen_at: at }).where('key', '=', key);
          const known = await seen.where('name', '=', name).executeTakeFirst();
          if (known.numUpdatedRows > 0n) continue;
          await inside.insertInto('known_rise').values({ key, name, began_at: at, seen_at: at }).execute();
          await handInEvent(inside, event, at);
          told += 1;
        }
      });
      return told;
    },
  };
}
