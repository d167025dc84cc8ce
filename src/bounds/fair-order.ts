/**
 * The order in which those who wait get their turn: a visitor's second check comes after the first ones of everybody else.
 * `active` counts what a visitor has under way already. Of equals, who came first goes first.
 */
export function fairOrder<T extends { visitor: string }>(
  waiting: readonly T[],
  active: ReadonlyMap<string, number>,
): T[] {
  const before = new Map<string, number>();
  const ranked = waiting.map((one) => {
    const rank = (active.get(one.visitor) ?? 0) + (before.get(one.visitor) ?? 0);
    before.set(one.visitor, (before.get(one.visitor) ?? 0) + 1);
    return { one, rank };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ one }) => one);
}
