/**
 * Runs every chosen fault of a table, so many at once, and gives the number of cases that all runs came to. `isChosen` is asked with
 * a fault's place in the table.
 */
export async function inTurns<Fault>(
  faults: Readonly<Record<string, Fault>>,
  atOnce: number,
  run: (name: string, fault: Fault) => Promise<number>,
  isChosen: (index: number) => boolean = () => true,
): Promise<number> {
  const all = Object.entries(faults).filter((_, index) => isChosen(index));
  let cases = 0;
  for (let at = 0; at < all.length; at += atOnce) {
    const counts = await Promise.all(all.slice(at, at + atOnce).map(([name, fault]) => run(name, fault)));
    cases += counts.reduce((sum, count) => sum + count, 0);
  }
  return cases;
}
