import { existsSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/**
 * The texts that a program can show, read from the program itself, without the marks of keyboard shortcuts and without
 * the colon or dots that end a label. null where it is not installed.
 */
export function readProgramWords(files: readonly string[]): ProgramWords | null {
  if (!files.every((file) => existsSync(file))) return null;
  const all = files.flatMap(wordsOf);
  const words = new Set(all);
  const isBinary = files.some((file) => !file.endsWith('.ja'));
  return {
    // A linker stores a text that ends another one only once.
    has: (word) => words.has(word) || (isBinary && all.some((one) => endsInWord(one, word))),
  };
}

function wordsOf(file: string): string[] {
  if (file.endsWith('.ja')) return wordsOfOmni(file);
  return file.endsWith('.desktop') ? wordsOfDesktopEntry(file) : wordsOfBinary(file);
}

function endsInWord(text: string, word: string): boolean {
  return text.endsWith(word) && !/[\p{L}\d]$/u.test(text.slice(0, -word.length));
}

export interface ProgramWords {
  has(word: string): boolean;
}

/** A word as it is compared: what a person would read of it. */
export function plainWord(text: string): string {
  return text
    .replace(/&(?=[\p{L}\d])|_(?=[\p{L}\d])|\(_\w\)/gu, '')
    .replace(/%s/g, '…')
    .replace(/\s+/g, ' ')
    .replace(/(:|\.\.\.|…)$/, '')
    .trim();
}

/** Every text that stands between zero bytes. */
function wordsOfBinary(file: string): string[] {
  return readFileSync(file, 'latin1').split('\0').filter(isText).map(plainWord);
}

function isText(text: string): boolean {
  return text.length > 1 && text.length < 120 && /^[\x20-\x7e\n]+$/.test(text);
}

/** The English name of a program or a part of one. */
function wordsOfDesktopEntry(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^Name=(.*)$/gm)].map(([, name]) => plainWord(name ?? ''));
}

/** The English messages in Mozilla's archive. */
function wordsOfOmni(file: string): string[] {
  return messagesOfArchive(readFileSync(file), /en-US\/.*\.(ftl|dtd|properties)$/).map(plainWord);
}

/** Mozilla's messages: `name = Text`, `.label = Text` and `<!ENTITY name "Text">`. */
export function messagesOfArchive(bytes: Buffer, wanted: RegExp): string[] {
  const words: string[] = [];
  for (const text of textsOfArchive(bytes, wanted)) {
    for (const [, value] of text.matchAll(/^[ \t]*[\w.-]+ *= *(.+)$/gm)) words.push(value ?? '');
    for (const [, value] of text.matchAll(/<!ENTITY\s+\S+\s+"([^"]*)"/g)) words.push(value ?? '');
  }
  return words;
}

/** The files of a zip archive whose names match, by its central directory. */
function textsOfArchive(bytes: Buffer, wanted: RegExp): string[] {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const texts: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, start] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ];
    const [nameLength, extraLength, remarkLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    );
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    if (wanted.test(name)) {
      const body = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
      const packed = bytes.subarray(body, body + size);
      texts.push((method === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    }
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (remarkLength ?? 0);
  }
  return texts;
}
