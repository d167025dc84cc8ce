import { writeFileSync } from 'node:fs';
import type { Client, ClientConfig } from '../clients/client.ts';
import { configAsText } from '../clients/config-text.ts';
import { clients, findClient, renderClient } from '../clients/index.ts';
import { nameOf } from '../clients/tell.ts';
import { loadConfig } from '../config.ts';
import { toJson } from '../model/visible.ts';
import { foundBy, namedIn } from '../web/found-by.ts';
import type { CommandLine } from './command-line.ts';
import { exit, UsageError } from './command-line.ts';
import { onlyAddress, readArguments, requestOptions, toCheckRequest } from './request-options.ts';
import { runOneCheck } from './run-one-check.ts';

/** `posthorn settings`: tests an account and prints what was found for one mail program: its file, steps, or both. */
export async function settingsCommand(args: readonly string[], line: CommandLine): Promise<number> {
  const options = {
    ...requestOptions,
    client: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  const { values, positionals } = readArguments(args, options);
  const client = chooseClient(values.client);
  const request = await toCheckRequest(onlyAddress(positionals), values, line);
  const { provider } = loadConfig(line.env);
  const { account, recommended, takenBy = [], discovery } = await runOneCheck(request, line);
  const config = renderClient(line.words, client, {
    account: { address: account.address },
    incoming: recommended.incoming,
    outgoing: recommended.outgoing,
    leaveOnServerDays: provider.leaveOnServerDays,
    providerName: provider.name,
    foundBy: foundBy(takenBy, recommended, namedIn(discovery)),
  });
  if (values.json) line.print(`${toJson(config, 2)}\n`);
  if (config.unusable !== null) {
    line.say(config.unusable);
    return exit.notTested;
  }
  deliver(config, values.out, values.json === true, line);
  return exit.works;
}

/** `posthorn clients`: lists the mail programs. */
export function clientsCommand(args: readonly string[], line: CommandLine): number {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  if (positionals.length > 0) throw new UsageError('cli-too-many-words');
  const list = clients.map((client) => {
    const { id, kind, protocols, devices } = client;
    return { id, name: nameOf(line.words, client), kind, protocols, devices };
  });
  const width = Math.max(...clients.map(({ id }) => id.length)) + 2;
  const lines = list.map(({ id, name }) => `${id.padEnd(width)}${name}\n`);
  line.print(values.json ? `${toJson(list, 2)}\n` : lines.join(''));
  return exit.works;
}

function chooseClient(id: string | undefined): Client {
  const ids = clients.map((client) => client.id);
  if (id === undefined) throw new UsageError('cli-client-missing', { clients: ids });
  const client = findClient(id);
  if (client === undefined) throw new UsageError('cli-client-unknown', { clients: ids });
  return client;
}

/**
 * Where a file is what one came for, it alone is the result, so that it can be used as it is, and the steps that belong
 * to it stand beside it; elsewhere the steps are the result and the file follows them.
 */
function deliver(config: ClientConfig, out: string | undefined, isJson: boolean, line: CommandLine): void {
  const { file } = config;
  const steps = configAsText(line.words, { ...config, file: null });
  const isFile = file !== null && (config.client.kind === 'file' || out !== undefined);
  if (!isJson && isFile) line.say(steps.trimEnd());
  const result = isFile ? file.content : configAsText(line.words, config);
  if (out !== undefined) write(out, result.endsWith('\n') ? result : `${result}\n`, line);
  else if (!isJson) line.print(result.endsWith('\n') ? result : `${result}\n`);
}

function write(path: string, text: string, line: CommandLine): void {
  try {
    writeFileSync(path, text, { mode: 0o600 });
  } catch (error) {
    throw new UsageError('cli-out-failed', { reason: (error as Error).message });
  }
  line.say(line.words.message('cli-written', { file: path }));
}
