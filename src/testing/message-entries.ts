import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkMessages, type MessageEntry } from '../words/check-messages.ts';
import { type MessageShape, shapeOf } from '../words/message-shape.ts';
import { readLocale } from '../words/read-locale.ts';

const root = resolve(import.meta.dirname, '../..');

/** The messages of a language by their name, and what is wrong with its files. */
export function shapesOf(tag: string): { shapes: Map<string, MessageShape>; faults: string[] } {
  const { entries, faults } = checkMessages(readLocale(join(root, 'locales', tag), root));
  return { shapes: new Map(entries.map((entry) => [entry.id, shapeOf(entry)])), faults };
}

/** The same as they stand in the files. */
export function entriesOf(tag: string): Map<string, MessageEntry> {
  const { entries } = checkMessages(readLocale(join(root, 'locales', tag), root));
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Files that print words: source without tests, templates, and scripts of pages. */
export function speakingFiles(): { name: string; text: string }[] {
  const list = (folder: string, ext: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ext) && !name.endsWith('.test.ts') && !name.startsWith('testing/'))
      .map((name) => `${folder}/${name}`);
  return [...list('src', '.ts'), ...list('views', '.eta'), ...list('public', '.js')].map((name) => ({
    name,
    text: readFileSync(join(root, name), 'utf8'),
  }));
}
