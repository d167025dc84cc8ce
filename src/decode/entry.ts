import type { MeaningId } from './meanings.ts';

export const entryKinds = [
  'enhanced-code',
  'reply-code',
  'response-code',
  'program-code',
  'system-code',
  'program-text',
  'library-text',
  'provider-text',
  'server-text',
  'server-log',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * One row of the catalogue. It is found by a code, or by phrases. Phrases are lower case; those within one list must all stand in
 * one statement, in any order, so that no claim hangs on words far apart; one list that fits is enough.
 */
export interface CatalogueEntry {
  /** Unique and stable, such as `outlook/0x800ccc0f`. */
  id: string;
  kind: EntryKind;
  codes: readonly string[];
  phrases: readonly (readonly string[])[];
  /** What it means, the likeliest first. More than one where the text does not tell which. */
  meanings: readonly [MeaningId, ...MeaningId[]];
  /** How much it tells: `exact` names one cause, `rough` covers several, `weak` stands behind whatever else is said. */
  tells: 'exact' | 'rough' | 'weak';
  /** Where it is documented or written: an RFC and section, a program's source or table. */
  source: string;
}

type Means = MeaningId | readonly [MeaningId, ...MeaningId[]];

function all(means: Means): readonly [MeaningId, ...MeaningId[]] {
  return typeof means === 'string' ? [means] : means;
}

/** Rows found by a code: `code: meanings`. Of several meanings the text does not say which. */
export function codes(
  group: string,
  kind: EntryKind,
  source: string,
  rows: Record<string, Means>,
  tells: CatalogueEntry['tells'] = 'exact',
): CatalogueEntry[] {
  return Object.entries(rows).map(([code, means]) => ({
    id: `${group}/${code.toLowerCase()}`,
    ...{ kind, codes: [code.toLowerCase()], phrases: [], meanings: all(means) },
    tells: tells === 'weak' ? tells : all(means).length > 1 ? 'rough' : 'exact',
    source,
  }));
}

/** Rows found by phrases: `'one phrase + another': meanings`. Every phrase of a row has to stand in the statement. */
export function texts(
  group: string,
  kind: EntryKind,
  source: string,
  rows: readonly (readonly [name: string, phrases: string | readonly string[], means: Means])[],
  tells: CatalogueEntry['tells'] = 'exact',
): CatalogueEntry[] {
  return rows.map(([name, phrases, means]) => ({
    id: `${group}/${name}`,
    ...{ kind, codes: [], meanings: all(means) },
    phrases: (typeof phrases === 'string' ? [phrases] : phrases).map((one) =>
      one.split(' + ').map((phrase) => phrase.toLowerCase()),
    ),
    tells: tells === 'weak' ? tells : all(means).length > 1 ? 'rough' : 'exact',
    source,
  }));
}
