/** So many cases at a time: most of them wait, and a batch lasts as long as its slowest. */
const batch = 600;

/** Runs all cases, and gives how many there were. */
export async function inBatches(cases: readonly (() => Promise<void>)[], size = batch): Promise<number> {
  for (let at = 0; at < cases.length; at += size) {
    await Promise.all(cases.slice(at, at + size).map((one) => one()));
  }
  return cases.length;
}
