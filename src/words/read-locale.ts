import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One file of messages, and its name as a fault is told with: `locales/de/form.ftl`. */
export interface MessageFile {
  name: string;
  text: string;
}

/** Every `.ftl` file in a language's folder; none where there is no such folder. `under` is what names are told from. */
export function readLocale(folder: string, under: string): MessageFile[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return names
    .filter((name) => name.endsWith('.ftl'))
    .toSorted()
    .map((name) => ({
      name: relative(under, join(folder, name)),
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}
