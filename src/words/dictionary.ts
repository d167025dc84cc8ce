import { resolve } from 'node:path';
import { checkMessages } from './check-messages.ts';
import type { Offer } from './choose-language.ts';
import { falseLanguage } from './false-language.ts';
import { type Language, languageOf, languages } from './languages.ts';
import { looksSound } from './looks-sound.ts';
import { ownFilesOf } from './own-messages.ts';
import { type MessageFile, readLocale } from './read-locale.ts';
import { type OnFault, Words } from './words.ts';

const root = resolve(import.meta.dirname, '../..');

/** Messages that cannot be read; the text names every file and line. */
export class UnreadableMessages extends Error {
  constructor(faults: readonly string[]) {
    super(`Some messages cannot be read:\n${faults.join('\n')}`);
  }
}

/** All languages; each is read when it is first asked for. */
export class Dictionary {
  readonly #onFault: OnFault | undefined;
  readonly #ownDir: string | null;
  readonly #made = new Map<string, Words>();

  /** `ownDir` is a folder with messages of the provider, which lie over ours. */
  constructor({ onFault, ownDir = null }: { onFault?: OnFault; ownDir?: string | null } = {}) {
    this.#ownDir = ownDir;
    this.#onFault = onFault;
  }

  /** The words of every language that is offered, in its order. */
  all([first, ...others]: Offer): [Words, ...Words[]] {
    return [this.words(first.tag), ...others.map(({ tag }) => this.words(tag))];
  }

  /** The words of a language that we speak, else those of the first one. Throws `UnreadableMessages` for files with faults. */
  words(tag: string = languages[0].tag): Words {
    const language = languageOf(tag) ?? languages[0];
    const known = this.#made.get(language.tag);
    if (known !== undefined) return known;
    const fallback = language === languages[0] ? null : this.words();
    const made = new Words(language, [...filesOf(language), ...ownFilesOf(this.#ownDir, language.tag)], {
      fallback,
      ...(this.#onFault && { onFault: this.#onFault }),
    });
    this.#made.set(language.tag, made);
    return made;
  }
}

/** The files of a language; those of a false one are made from English. */
export function filesOf({ tag, state }: Pick<Language, 'tag' | 'state'>): MessageFile[] {
  if (state === 'accented' || state === 'mirrored') return falseLanguage(filesOf(languages[0]), state);
  const files = readLocale(resolve(root, 'locales', tag), root);
  // The parser with positions takes ten times as long as the one that the words are made by.
  const faults = looksSound(files) ? [] : checkMessages(files).faults;
  if (faults.length > 0) throw new UnreadableMessages(faults);
  return files;
}
