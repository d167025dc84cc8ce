import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The code of a section of a page of docs/, as it stands there: the first block in that language below the heading. */
export function docExample(page: string, heading: string, language: string): string {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  const [, section = ''] = text.split(new RegExp(`^#{2,3} ${heading}$`, 'm'));
  const [own = ''] = section.split(/^#{2,3} /m);
  const [, code] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(own) ?? [];
  if (code === undefined) throw new Error(`docs/${page} has no ${language} below "${heading}"`);
  return code;
}

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a program with what it reads from standard input; it has a minute. */
export function runProgram(
  command: string,
  args: readonly string[],
  { env = {}, input = '' }: { env?: Record<string, string>; input?: string },
): Promise<Ran> {
  const child = spawn(command, args, { env: { PATH: process.env.PATH ?? '', ...env }, timeout: 60_000 });
  const ran: Ran = { code: null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    ran.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    ran.err += text;
  });
  // A script that ends before it has read all says so by its code.
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ ...ran, code }));
  });
}

/** A folder with files, in which the packages of the project can be imported. */
export function exampleFolder(
  t: { after: (work: () => unknown) => void },
  files: Record<string, string>,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-example-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
