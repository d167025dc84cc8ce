import { access, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';

/** An article as it stands on disk: placeholders not yet filled, Markdown not yet rendered. */
export interface SourceArticle {
  slug: string;
  /** Path for error messages. */
  file: string;
  isFinding: boolean;
  title: string;
  summary: string;
  section: string;
  /** Place within the section; articles without one come last, by title. */
  order: number;
  questions: string[];
  related: string[];
  body: string;
}

export interface Section {
  id: string;
  title: string;
}

/** The section of the articles that explain one finding each. */
const findingsSection = 'findings';

const sectionsFile = 'sections.md';
const knownKeys = ['title', 'summary', 'section', 'order', 'questions', 'related'];

/** The folder of a language's articles; English where that language has none. */
export async function languageFolder(contentDir: string, language: string): Promise<string> {
  const wanted = join(contentDir, 'help', basename(language));
  const exists = await access(join(wanted, sectionsFile)).then(
    () => true,
    () => false,
  );
  return exists ? wanted : join(contentDir, 'help', 'en');
}

/** The sections of the index, in the order of the file. */
export async function readSections(folder: string): Promise<Section[]> {
  const file = join(folder, sectionsFile);
  const { values } = parseFrontMatter(await readFile(file, 'utf8'), file);
  return [...values].map(([id, title]) => ({ id, title }));
}

/** Reads every article of a folder and of its `findings` folder, in the order of their names. */
export async function readArticles(folder: string): Promise<SourceArticle[]> {
  const general = await readFolder(folder, false);
  const findings = await readFolder(join(folder, 'findings'), true);
  return [...general, ...findings];
}

async function readFolder(folder: string, isFinding: boolean): Promise<SourceArticle[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (isFinding && error.code === 'ENOENT') return [];
    throw error;
  });
  const articles = names.filter((name) => name.endsWith('.md') && name !== sectionsFile).sort();
  return Promise.all(articles.map((name) => readArticle(join(folder, name), isFinding)));
}

async function readArticle(file: string, isFinding: boolean): Promise<SourceArticle> {
  const head = parseFrontMatter(await readFile(file, 'utf8'), file);
  for (const key of [...head.values.keys(), ...head.lists.keys()]) {
    if (!knownKeys.includes(key))
      throw new Error(`${file}: unknown key "${key}"; known are ${knownKeys.join(', ')}`);
  }
  return {
    slug: basename(file, '.md'),
    file,
    isFinding,
    title: required(head, 'title', file),
    summary: required(head, 'summary', file),
    section: isFinding ? findingsSection : required(head, 'section', file),
    order: orderOf(head, file),
    questions: head.lists.get('questions') ?? [],
    related: head.lists.get('related') ?? [],
    body: head.body,
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
