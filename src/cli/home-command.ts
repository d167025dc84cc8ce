import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { readHomeBytes } from '../home/read-home.ts';
import type { HomeCheck, HomeName, HomeReading } from '../model/home.ts';
import { hostPort } from '../model/host-port.ts';
import { toJson } from '../model/visible.ts';
import type { Words } from '../words/words.ts';
import type { CommandLine } from './command-line.ts';
import { exit, UsageError } from './command-line.ts';
import { readArguments } from './request-options.ts';

/** More than any output of these tools has; what comes behind is not read. */
const mostBytes = 1024 * 1024;

/** `posthorn home`: reads outputs that a customer pasted, from a file or standard input. */
export async function homeCommand(args: readonly string[], line: CommandLine): Promise<number> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  if (positionals.length > 1) throw new UsageError('cli-too-many-words');
  const [file] = positionals;
  const check = readHomeBytes(file === undefined ? await readAll(line.stdin) : await readBytes(file));
  line.print(values.json === true ? `${toJson(check, 2)}\n` : tell(check, line.words));
  return check.readings.length + check.names.length > 0 ? exit.works : exit.notTested;
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return (await readFile(file)).subarray(0, mostBytes);
  } catch {
    throw new UsageError('cli-home-no-file');
  }
}

async function readAll(stdin: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > mostBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, mostBytes);
}

function tell(check: HomeCheck, words: Words): string {
  const { readings, names, unread, dropped } = check;
  const lines = [
    ...readings.flatMap((one) => tellReading(one, words)),
    ...names.map((one) => tellName(one, words)),
    ...(readings.length + names.length === 0 ? [words.message('cli-home-none')] : []),
    ...(unread > 0 ? [words.message('cli-home-unread', { count: unread })] : []),
    ...(dropped > 0 ? [words.message('cli-home-dropped', { count: dropped })] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function tellReading(reading: HomeReading, words: Words): string[] {
  const { tool, outcome, starttls, tls, greeting } = reading;
  const more = [
    ...(reading.ownMachine ? [words.message('cli-home-own-machine')] : []),
    ...(greeting === null ? [] : [words.message('cli-home-greeting', { greeting })]),
    ...(starttls === null ? [] : [words.message('cli-home-starttls', { starttls: starttls ? 'yes' : 'no' })]),
    ...(reading.clearTextFirst ? [words.message('cli-home-clear-text')] : []),
    ...(tls === null
      ? []
      : [
          words.message('cli-home-tls', {
            verified: tls.verified === null ? 'unknown' : tls.verified ? 'yes' : 'no',
            ...{ version: tls.version ?? '?', issuer: tls.issuer ?? '?' },
          }),
        ]),
  ];
  const first = words.message('cli-home-reading', { tool, outcome, place: placeOf(reading) });
  return [first, ...more.map((text) => `  ${text}`)];
}

function placeOf({ host, address, port }: HomeReading): string {
  const name = host ?? address ?? '?';
  const place = port === null ? name : hostPort({ host: name, port });
  return address === null || address === name ? place : `${place} (${address})`;
}

function tellName({ tool, outcome, host, addresses, server }: HomeName, words: Words): string {
  const list = addresses.length === 0 ? '?' : words.format.list(addresses, 'and');
  return words.message('cli-home-name', { tool, outcome, host, addresses: list, server: server ?? '?' });
}
