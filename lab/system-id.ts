import { readFile } from 'node:fs/promises';

/** The number of a system user; throws when there is none of that name. */
export function idOfUser(name: string): Promise<number> {
  return find('/etc/passwd', name);
}

/** The number of a system group; throws when there is none of that name. */
export function idOfGroup(name: string): Promise<number> {
  return find('/etc/group', name);
}

/** In both files the name stands first and the number third. */
async function find(file: string, name: string): Promise<number> {
  const lines = (await readFile(file, 'utf8')).split('\n').map((line) => line.split(':'));
  const found = lines.find(([entry]) => entry === name);
  if (found === undefined) throw new Error(`${file} has no "${name}"; installing its package creates it`);
  return Number(found[2]);
}
