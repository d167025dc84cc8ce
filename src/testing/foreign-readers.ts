import { targets } from './fuzz/targets.ts';
import type { Texts } from './hostile-texts.ts';

/** A reader of text that strangers write, with the most that may reach it. */
export interface ForeignReader {
  name: string;
  /** Bytes. */
  most: number;
  /** Texts around so many bytes, each hostile in its own way. */
  texts: Texts;
  read(text: string): unknown;
}

/** Of the readers of foreign text (`fuzz/targets.ts`) those that have a size of their own. */
export const foreignReaders: readonly ForeignReader[] = targets.flatMap(({ name, grows, read }) =>
  grows === undefined
    ? []
    : [{ name, ...grows, read: (text: string) => read(Buffer.from(text, grows.encoding ?? 'utf8')) }],
);
