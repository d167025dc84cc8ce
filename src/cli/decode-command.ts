import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { decode } from '../decode/decode.ts';
import { toJson, visible } from '../model/visible.ts';
import { decodedJson, viewDecodings } from '../reports/decoded-view.ts';
import { wrap } from '../reports/text-layout.ts';
import type { CommandLine } from './command-line.ts';
import { exit, UsageError } from './command-line.ts';
import { readArguments } from './request-options.ts';

/** `posthorn decode [FILE]`: says what an error text means. Exit code 0: something is known of it, 1: nothing is. */
export async function decodeCommand(args: readonly string[], line: CommandLine): Promise<number> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  if (positionals.length > 1) throw new UsageError('cli-too-many-words');
  const [file] = positionals;
  const pasted = file === undefined ? await readAll(line.stdin) : await readGiven(file);
  const decoded = await decode(pasted);
  const { words } = line;
  if (values.json) {
    line.print(`${toJson(decodedJson(words, decoded), 2)}\n`);
    return decoded.decodings.length > 0 ? exit.works : exit.broken;
  }
  const parts = viewDecodings(words, decoded).map(({ title, means, steps, certainty }) =>
    [
      words.message('decode-plain-item', { title, certainty }),
      ...wrap(means, '  ', '  '),
      ...steps.flatMap((step, index) => wrap(step, `  ${index + 1}. `, '     ')),
    ].join('\n'),
  );
  if (parts.length === 0) parts.push(words.message('decode-plain-unknown'));
  if (decoded.recognised.length > 0)
    parts.push(words.message('decode-plain-recognised', { codes: decoded.recognised.join(', ') }));
  if (decoded.dropped > 0) parts.push(words.message('decode-plain-dropped', { count: decoded.dropped }));
  line.print(visible(`${parts.join('\n\n')}\n`));
  return decoded.decodings.length > 0 ? exit.works : exit.broken;
}

async function readGiven(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError('cli-file-unreadable', { file });
  }
}
