import type { Readable } from 'node:stream';
import { UsageError } from './command-line.ts';

const mostBytes = 4096;

/** Reads the password: the first line of standard input without its line ending. What follows is not read. */
export async function readPassword(stdin: Readable): Promise<string> {
  const line = await readLine(stdin);
  if (line.length > mostBytes) throw new UsageError('cli-password-too-long', { most: mostBytes });
  const text = decode(line);
  if (text === '') throw new UsageError('cli-password-none');
  return text;
}

async function readLine(stdin: Readable): Promise<Buffer> {
  let read = Buffer.alloc(0);
  for await (const chunk of stdin) {
    read = Buffer.concat([read, Buffer.from(chunk)]);
    const end = read.indexOf('\n');
    if (end >= 0) return read.subarray(0, read[end - 1] === 0x0d ? end - 1 : end);
    if (read.length > mostBytes) return read;
  }
  return read;
}

function decode(line: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
  } catch {
    throw new UsageError('cli-password-not-text');
  }
}
