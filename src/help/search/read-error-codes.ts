import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Layer } from '../read-articles.ts';
import type { SearchEntry } from './search-entry.ts';

const schema = z.array(
  z.strictObject({
    codes: z.array(z.string()).min(1),
    title: z.string().min(1),
    summary: z.string().min(1),
    words: z.string().default(''),
    /** Articles and findings that help, the best first. */
    pages: z.array(z.string()).min(1),
  }),
);

/** Reads what error codes mean, `search/codes.json` of a language's folder; none without that file. */
export async function readErrorCodes(
  { folder, language }: Layer,
  slugs: ReadonlySet<string>,
): Promise<SearchEntry[]> {
  const file = join(folder, 'search', 'codes.json');
  const source = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  const parsed = schema.safeParse(JSON.parse(source));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data.map(({ codes, title, summary, words, pages }) => {
    const lost = pages.find((page) => !slugs.has(page));
    if (lost) throw new Error(`${file}: ${codes.join(', ')} leads to "${lost}", which does not exist`);
    const [first = '', ...further] = pages.map((page) => `/help/${page}`);
    return {
      ...{ id: `code:${codes.join(' ')}`, kind: 'code', url: first, title, summary, codes, language },
      ...{ words, more: [first, ...further] },
    };
  });
}
