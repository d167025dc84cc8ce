import type { Candidate } from './candidate.ts';
import { readClaim } from './claims/read-claims.ts';
import type { CatalogueEntry } from './entry.ts';
import { bounce } from './text-signs.ts';

/** A wording that no row knows, read by the things and states it names. */
export function ofClaims(statement: string, at: number, rows: readonly CatalogueEntry[] = []): Candidate[] {
  const claim = readClaim(statement);
  if (claim === null) return [];
  if (unclear.test(claim.id) && bounce.test(statement)) return [];
  const isNamed = /^claim\/(?:certificate|identity)-(?!fails|wrong)/.test(claim.id);
  // What is wrong is said by name; a row that covers several faults knows less.
  const isPlain =
    claim.how === 'said' &&
    (isNamed || (claim.meanings.length === 1 && rows.every(({ kind }) => kind === 'library-text')));
  if (rows.some(({ tells }) => tells === 'exact' || (tells === 'rough' && !isPlain))) return [];
  const weight = { said: isNamed ? 46 : isPlain && rows.length > 0 ? 44 : 42, supposed: 36, advised: 30 }[
    claim.how
  ];
  return [{ id: claim.id, meanings: claim.meanings, at, weight }];
}

/** What every notice says of whatever it could not deliver. */
export const unclear =
  /^claim\/(?:(?:recipient|sender|relay)-(?:fails|refused)|mail-address-fails|user-fails)$/;
