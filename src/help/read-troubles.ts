import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Layer } from './read-articles.ts';

const schema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    title: z.string().min(1),
    /** Names of articles and findings, the best first; left out: those that the language below names. */
    pages: z.array(z.string()).min(1).optional(),
  }),
);

/** What people suffer from, in their words, and the names of the pages about it. */
export interface Trouble {
  id: string;
  title: string;
  pages: string[];
}

/**
 * Reads `troubles.json` of the highest layer that has one; none where no layer has. Throws where it names a page that is missing, or
 * none for a trouble that no layer below names pages for.
 */
export async function readTroubles(layers: readonly Layer[], slugs: ReadonlySet<string>): Promise<Trouble[]> {
  let troubles: Trouble[] = [];
  for (const { folder } of layers) {
    const file = join(folder, 'troubles.json');
    const source = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (source === null) continue;
    const parsed = schema.safeParse(JSON.parse(source));
    if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
    const below = new Map(troubles.map(({ id, pages }) => [id, pages]));
    troubles = parsed.data.map(({ id, title, pages = below.get(id) }) => {
      if (pages === undefined) throw new Error(`${file}: ${id} names no pages`);
      const lost = pages.find((page) => !slugs.has(page));
      if (lost) throw new Error(`${file}: ${id} names "${lost}", which does not exist`);
      return { id, title, pages };
    });
  }
  return troubles;
}
