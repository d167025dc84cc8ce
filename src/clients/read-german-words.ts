import { existsSync, readFileSync } from 'node:fs';
import { messagesOfArchive, type ProgramWords, plainWord } from './read-program-words.ts';

/** The German texts of a program, from its own catalogues; null where they are not installed. */
export function readGermanWords(files: readonly string[]): ProgramWords | null {
  if (!files.every((file) => existsSync(file))) return null;
  const words = new Set(files.flatMap(textsOf).map(plainWord));
  return { has: (word) => words.has(word) };
}

function textsOf(file: string): string[] {
  if (file.endsWith('.xpi')) return messagesOfArchive(readFileSync(file), /\/de\/.*\.(ftl|dtd|properties)$/);
  if (file.endsWith('.desktop'))
    return [...readFileSync(file, 'utf8').matchAll(/^Name\[de\]=(.*)$/gm)].map(([, name = '']) => name);
  return textsOfCatalogue(readFileSync(file));
}

/** The translations in a catalogue of gettext (its manual, "The Format of GNU MO Files"). */
function textsOfCatalogue(bytes: Buffer): string[] {
  const count = bytes.readUInt32LE(8);
  const table = bytes.readUInt32LE(16);
  return Array.from({ length: count }, (_, at) => {
    const length = bytes.readUInt32LE(table + 8 * at);
    const start = bytes.readUInt32LE(table + 8 * at + 4);
    // Forms for several numbers stand one behind the other.
    return bytes.toString('utf8', start, start + length).split('\0');
  }).flat();
}
