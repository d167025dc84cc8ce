/** Processor time of a piece of work in microseconds: what the machine does beside it does not count. */
export async function workOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
