/** What keeps the database from working: things of the machine, not of the report. */
export type StoreTrouble = 'locked' | 'full' | 'read-only' | 'damaged' | 'out-of-reach';

/** SQLite's result codes (https://sqlite.org/rescode.html). */
const troubles: Readonly<Record<number, StoreTrouble>> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  10: 'out-of-reach', // an error of reading or writing
  11: 'damaged',
  13: 'full',
  14: 'out-of-reach', // a file that cannot be opened, for example because too many are open
  26: 'damaged',
};

/** What an error of the database says of the machine; null for any other error. */
export function storeTrouble(error: unknown): StoreTrouble | null {
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown };
  if (code !== 'ERR_SQLITE_ERROR' || typeof errcode !== 'number') return null;
  // The low byte is the code, what is above it says more of the same.
  return troubles[errcode & 0xff] ?? null;
}
