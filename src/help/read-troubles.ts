import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    title: z.string().min(1),
    /** Names of articles and findings, the best first. */
    pages: z.array(z.string()).min(1),
  }),
);

/** What people suffer from, in their words, and the names of the pages about it. */
export type Trouble = z.infer<typeof schema>[number];

/** Reads `troubles.json` of a language's folder; none without that file. Throws where it names a page that is missing. */
export async function readTroubles(folder: string, slugs: ReadonlySet<string>): Promise<Trouble[]> {
  const file = join(folder, 'troubles.json');
  const source = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  const parsed = schema.safeParse(JSON.parse(source));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  for (const { id, pages } of parsed.data) {
    const lost = pages.find((page) => !slugs.has(page));
    if (lost) throw new Error(`${file}: ${id} names "${lost}", which does not exist`);
  }
  return parsed.data;
}
