import { diffWordsWithSpace } from 'diff';

/** A piece of a text as it was and as it became. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** So many changes are looked for before all counts as changed: time does not grow with how different texts are. */
const mostEdits = 2000;

/** What became of a text, word by word. */
export function textDifference(before: string, after: string): Piece[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (changes === undefined)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
