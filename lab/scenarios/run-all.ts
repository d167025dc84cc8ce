/** How many scenarios run together: they mostly wait for servers, so several fit into one processor. */
export const atATime = 8;

/** Runs tasks in their order, a few at a time, and hands out each result as soon as it is there. */
export async function runAll<T, R>(
  tasks: readonly T[],
  atATime: number,
  run: (task: T) => Promise<R>,
  onResult: (result: R) => void = () => undefined,
): Promise<R[]> {
  const results: R[] = new Array(tasks.length);
  const queue = tasks.entries();
  const worker = async () => {
    for (const [index, task] of queue) {
      const result = await run(task);
      results[index] = result;
      onResult(result);
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return results;
}
