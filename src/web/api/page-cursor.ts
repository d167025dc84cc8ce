import type { FindPlace } from '../../store/report-index.ts';

/** Where a page of reports ends, as a word that callers hand back and need not understand. */
export function cursorOf({ createdAt, id }: FindPlace): string {
  return Buffer.from(`${createdAt} ${id}`).toString('base64url');
}

/** The place of such a word; null for anything else. */
export function placeOf(cursor: string): FindPlace | null {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const [, createdAt, id] = /^(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z) ([\w-]{1,64})$/.exec(text) ?? [];
  if (createdAt === undefined || id === undefined || Number.isNaN(Date.parse(createdAt))) return null;
  return { createdAt, id };
}
