#!/usr/bin/env node
import './config/require-node.ts';
import { exportCommand, forgetCommand } from './cli/address-commands.ts';
import { checkCommand } from './cli/check-command.ts';
import type { CommandLine } from './cli/command-line.ts';
import { exit, UsageError } from './cli/command-line.ts';
import { decodeCommand } from './cli/decode-command.ts';
import { doctorCommand } from './cli/doctor-command.ts';
import { homeCommand } from './cli/home-command.ts';
import { keysCommand } from './cli/keys-command.ts';
import { migrateCommand, purgeCommand, rulesCommand } from './cli/other-commands.ts';
import { reportCommand } from './cli/report-command.ts';
import { clientsCommand, settingsCommand } from './cli/settings-command.ts';
import { staffCommand } from './cli/staff-command.ts';
import { usageIn } from './cli/usage.ts';
import { webhooksCommand } from './cli/webhooks-command.ts';
import { wordsFor } from './cli/words-for.ts';
import { ConfigError, readConfig } from './config.ts';
import { whyNoDatabase } from './doctor/database.ts';
import { visible } from './model/visible.ts';
import { languageOf, languages } from './words/languages.ts';
import type { Words } from './words/words.ts';

type Command = (args: readonly string[], line: CommandLine) => number | Promise<number>;

const commands = new Map<string, Command>([
  ['check', checkCommand],
  ['decode', decodeCommand],
  ['settings', settingsCommand],
  ['clients', clientsCommand],
  ['rules', rulesCommand],
  ['report', reportCommand],
  ['home', homeCommand],
  ['purge', purgeCommand],
  ['forget', forgetCommand],
  ['export', exportCommand],
  ['migrate', migrateCommand],
  ['doctor', doctorCommand],
  ['staff', staffCommand],
  ['keys', keysCommand],
  ['webhooks', webhooksCommand],
]);

/** Carries out one command line and gives its exit code. Throws only for our own bugs. */
export async function runCommandLine(args: readonly string[], given: CommandLine): Promise<number> {
  const { tag, others } = cutLanguage(args);
  const words = tag === null ? given.words : wordsOf(tag, given.env);
  if (words === null) {
    const tags = languages.map((one) => one.tag);
    given.say(given.words.message('cli-language-unknown', { tags: given.words.format.list(tags, 'or') }));
    return exit.usage;
  }
  const line = { ...given, words };
  const [name = '', ...rest] = others;
  if (args.includes('--help') || args.includes('-h') || name === 'help') {
    line.print(usageIn(words));
    return exit.works;
  }
  const command = commands.get(name);
  if (command === undefined) {
    const fault = words.message(name === '' ? 'cli-command-missing' : 'cli-command-unknown');
    line.say(`${fault}\n\n${usageIn(words)}`);
    return exit.usage;
  }
  try {
    return await command(rest, line);
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigError) {
      line.say(error.told(words));
      return exit.usage;
    }
    const database = await whyNoDatabase(words, readConfig(line.env).config.dataDir);
    if (!isOfStorage(error) || database === null) throw error;
    line.say(database);
    return exit.usage;
  }
}

/** Takes `--lang TAG`, which every command understands, out of the others. */
function cutLanguage(args: readonly string[]): { tag: string | null; others: string[] } {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = args[at];
  if (given === undefined) return { tag: null, others: [...args] };
  const length = given === '--lang' ? 2 : 1;
  const tag = length === 2 ? (args[at + 1] ?? '') : given.slice('--lang='.length);
  return { tag, others: args.toSpliced(at, length) };
}

/** With the provider's own texts; a fault in their folder is told where settings are read. Null where we do not speak the language. */
function wordsOf(tag: string, env: CommandLine['env']): Words | null {
  const language = languageOf(tag);
  return language === null ? null : wordsFor(readConfig(env).config, language.tag);
}

/** Whether an error comes from the file system or the database, and so from the machine and not from us. */
function isOfStorage(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return code === 'ERR_SQLITE_ERROR' || /^E[A-Z]+$/.test(code);
}

async function main(): Promise<void> {
  const abort = new AbortController();
  const words = wordsFor(readConfig().config);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => abort.abort());
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on('error', () => undefined);
  const code = await runCommandLine(process.argv.slice(2), {
    words,
    stdin: process.stdin,
    print: (text) => process.stdout.write(visible(text)),
    say: (text) => process.stderr.write(`${visible(text)}\n`),
    watched: process.stderr.isTTY === true,
    signal: abort.signal,
  }).catch((error: unknown) => {
    process.stderr.write(`${visible(words.message('cli-our-fault', { error: String(error) }))}\n`);
    return exit.notTested;
  });
  // Node's own tidying at a natural end can spin for ever on a connection that a hostile server left half closed.
  process.stderr.write('', () => process.stdout.write('', () => process.exit(code)));
}

if (import.meta.main) await main();
