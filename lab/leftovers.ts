import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, stopDaemon } from './daemon.ts';

const prefix = 'posthorn-lab-';

/** Makes the directory of a new lab and notes whose it is. */
export async function createLabDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), prefix));
  await writeFile(join(directory, 'owner.pid'), `${process.pid}\n`);
  return directory;
}

/** Stops every server whose pid file lies in the directory of a lab, and removes the directory. */
export async function removeLab(directory: string): Promise<void> {
  const files = await readdir(directory, { recursive: true });
  const pidFiles = files.filter((file) => file.endsWith('.pid') && file !== 'owner.pid');
  await Promise.all(pidFiles.map((file) => stopDaemon(join(directory, file), directory)));
  await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** Removes labs whose owner was killed before it could tidy up. */
export async function removeLeftovers(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    const directory = join(tmpdir(), name);
    const owner = await readFile(join(directory, 'owner.pid'), 'utf8').catch(() => '');
    // A directory without an owner is being made just now by another lab.
    if (owner === '' || (await isRunning(Number(owner)))) continue;
    await removeLab(directory);
  }
}
