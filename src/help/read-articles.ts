import { access, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';

/** An article as it stands on disk: placeholders not yet filled, Markdown not yet rendered. */
export interface SourceArticle {
  slug: string;
  /** Path for error messages. */
  file: string;
  /** That it is written in. */
  language: string;
  isFinding: boolean;
  title: string;
  summary: string;
  section: string;
  /** Place within the section; articles without one come last, by title. */
  order: number;
  questions: string[];
  related: string[];
  body: string;
  bodyLine: number;
}

export interface Section {
  id: string;
  title: string;
}

/** The section of the articles that explain one finding each. */
const findingsSection = 'findings';

/** The language that has every article. */
const fallback = 'en';
const sectionsFile = 'sections.md';
const knownKeys = ['title', 'summary', 'section', 'order', 'questions', 'related'];

/** Articles that lie over others: those of the same name take their place. */
export interface Layer {
  folder: string;
  language: string;
}

/**
 * The folders of `help/` that a language is read from, the lowest first: English, which is whole, then the language; each from
 * `contentDir`, then from `ownDir`, the provider's own. Those that do not exist are left out.
 */
export async function layersOf(
  contentDir: string,
  ownDir: string | null,
  language: string,
): Promise<Layer[]> {
  const languages = [...new Set([fallback, basename(language)])];
  const all = languages.flatMap((tag) =>
    [contentDir, ...(ownDir === null ? [] : [ownDir])].map((dir) => ({
      folder: join(dir, 'help', tag),
      language: tag,
    })),
  );
  const there = await Promise.all(all.map(({ folder }) => exists(folder)));
  return all.filter((_, index) => there[index]);
}

/** The highest layer that has a file of this name, else the lowest of all. */
export async function highestWith(layers: readonly Layer[], name: string): Promise<Layer> {
  for (const layer of layers.toReversed()) if (await exists(join(layer.folder, name))) return layer;
  return layers[0] ?? { folder: '', language: fallback };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The sections of all layers, by their ids in the order of the lowest one that has them. */
export async function readAllSections(layers: readonly Layer[]): Promise<Section[]> {
  const sections = new Map<string, Section>();
  for (const { folder } of layers) {
    if (!(await exists(join(folder, sectionsFile)))) continue;
    for (const section of await readSections(folder)) sections.set(section.id, section);
  }
  return [...sections.values()];
}

/** The sections of the index, in the order of the file. */
export async function readSections(folder: string): Promise<Section[]> {
  const file = join(folder, sectionsFile);
  const { values } = parseFrontMatter(await readFile(file, 'utf8'), file);
  return [...values].map(([id, title]) => ({ id, title }));
}

/** Reads every article of a folder and of its `findings` folder, in the order of their names. */
export async function readArticles({ folder, language }: Layer): Promise<SourceArticle[]> {
  const general = await readFolder(folder, language, false);
  const findings = await readFolder(join(folder, 'findings'), language, true);
  return [...general, ...findings];
}

async function readFolder(folder: string, language: string, isFinding: boolean): Promise<SourceArticle[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (isFinding && error.code === 'ENOENT') return [];
    throw error;
  });
  const articles = names.filter((name) => name.endsWith('.md') && name !== sectionsFile).sort();
  return Promise.all(articles.map((name) => readArticle(join(folder, name), language, isFinding)));
}

async function readArticle(file: string, language: string, isFinding: boolean): Promise<SourceArticle> {
  const head = parseFrontMatter(await readFile(file, 'utf8'), file);
  for (const key of [...head.values.keys(), ...head.lists.keys()]) {
    if (!knownKeys.includes(key))
      throw new Error(`${file}: unknown key "${key}"; known are ${knownKeys.join(', ')}`);
  }
  return {
    slug: basename(file, '.md'),
    file,
    language,
    isFinding,
    title: required(head, 'title', file),
    summary: required(head, 'summary', file),
    section: isFinding ? findingsSection : required(head, 'section', file),
    order: orderOf(head, file),
    questions: head.lists.get('questions') ?? [],
    related: head.lists.get('related') ?? [],
    ...{ body: head.body, bodyLine: head.bodyLine },
  };
}

function required(head: FrontMatter, key: string, file: string): string {
  const value = head.values.get(key);
  if (value === undefined || value === '') throw new Error(`${file}: "${key}" is missing`);
  return value;
}

function orderOf(head: FrontMatter, file: string): number {
  const value = head.values.get('order') ?? '1000';
  if (!/^\d{1,4}$/.test(value)) throw new Error(`${file}: "order" must be a whole number, found "${value}"`);
  return Number(value);
}
