/**
 * The known word that an unknown one was probably meant to be: one that it begins, or one a slip or two away; of several,
 * the commonest. The word itself where there is none, since a far-fetched guess would find pages about something else.
 */
export function correctWord(word: string, known: ReadonlyMap<string, number>): string {
  const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  let best = { word, slips: allowed + 1, count: 0 };
  for (const [other, count] of known) {
    const slips = isBeginning(word, other) ? 0.5 : slipsBetween(word, other, allowed);
    if (slips < best.slips || (slips === best.slips && slips <= allowed && count > best.count))
      best = { word: other, slips, count };
  }
  return best.word;
}

function isBeginning(word: string, other: string): boolean {
  return (
    word.length > 2 && other.length > word.length && other.length <= word.length + 4 && other.startsWith(word)
  );
}

/** How many letters are wrong, missing, too many or swapped with their neighbour; more than `limit` counts as endless. */
function slipsBetween(a: string, b: string, limit: number): number {
  if (limit === 0 || a[0] !== b[0] || Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? (before[column - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed, swapped));
    }
    before = last;
    last = current;
  }
  const slips = last[b.length] ?? 0;
  return slips <= limit ? slips : Number.POSITIVE_INFINITY;
}
