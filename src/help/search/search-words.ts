import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stemmer } from 'stemmer';
import { z } from 'zod';

const schema = z.strictObject({
  /** Words that say nothing about what is asked. */
  stopWords: z.array(z.string()),
  /** Words and phrases that mean the same; the first of a list stands for all of it. */
  sameWords: z.array(z.array(z.string()).min(2)),
});

/** How texts become words that can be compared. */
export interface Words {
  /** The words of a text that say something, phrases of the table as one. */
  cut(text: string): string[];
  /** One for all forms of a word and all words that mean the same. */
  root(word: string): string;
}

/** Reads the words of languages, `search/words.json` of their folders; without such a file every word counts as it is. */
export async function readWords(folders: readonly string[]): Promise<Words> {
  const read = await Promise.all(folders.map(readFolder));
  return wordsOf({
    stopWords: read.flatMap(({ stopWords }) => stopWords),
    sameWords: read.flatMap(({ sameWords }) => sameWords),
  });
}

async function readFolder(folder: string): Promise<z.infer<typeof schema>> {
  const file = join(folder, 'search', 'words.json');
  const source = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{"stopWords":[],"sameWords":[]}';
    throw error;
  });
  const parsed = schema.safeParse(JSON.parse(source));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function wordsOf({ stopWords, sameWords }: z.infer<typeof schema>): Words {
  const stops = new Set(stopWords);
  const phrases = new Map<string, string>();
  const singles = new Map<string, string>();
  for (const [first = '', ...others] of sameWords) {
    const stem = stemmer(first);
    for (const other of [first, ...others]) {
      if (other.includes(' ')) phrases.set(other, first);
      else singles.set(stemmer(other), stem);
    }
  }
  const anyPhrase = [...phrases.keys()].sort((a, b) => b.length - a.length).join('|');
  const phrase = anyPhrase === '' ? null : new RegExp(`(?<= )(?:${anyPhrase})(?= )`, 'g');
  return {
    cut(text) {
      const plain = ` ${text
        .toLowerCase()
        .replace(/['’]/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `;
      const joined = phrase === null ? plain : plain.replace(phrase, (found) => phrases.get(found) ?? found);
      return joined.split(' ').filter((word) => word !== '' && !stops.has(word));
    },
    root(word) {
      const stem = stemmer(word);
      return singles.get(stem) ?? stem;
    },
  };
}
