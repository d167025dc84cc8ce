import { FluentResource } from '@fluent/bundle';
import type { MessageFile } from './read-locale.ts';

/** Whether every message that begins in the files was understood and none begins twice: the runtime's parser leaves out what it cannot read. */
export function looksSound(files: readonly MessageFile[]): boolean {
  const known = new Set<string>();
  return files.every(({ text }) => {
    const begun = text.match(/^[^\s#}]/gm) ?? [];
    const read = new FluentResource(text).body;
    const before = known.size;
    for (const { id } of read) known.add(id);
    return begun.length === read.length && known.size - before === read.length;
  });
}
