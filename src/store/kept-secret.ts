import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileName = 'secret';

/**
 * The secret that signs links, made when there is none and kept in the data folder, where only its owner can read it. Of several
 * processes that start at once the first makes it: the file appears whole or not at all.
 */
export function keptSecret(dataDir: string): string {
  const file = join(dataDir, fileName);
  const found = readIn(file);
  if (found !== null) return found;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const made = readIn(file);
  if (made === null) throw new Error('the secret in the data folder is too short');
  return made;
}

/** The secret in a file; null where there is no file. One that is too short to be one is never taken. */
function readIn(file: string): string | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  if (text.length < 32) throw new Error('the secret in the data folder is too short');
  return text;
}
