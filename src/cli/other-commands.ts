import { loadConfig } from '../config.ts';
import { phoneCodeOf } from '../model/phone-codes.ts';
import { usualDeskLogDays } from '../model/provider.ts';
import { toJson } from '../model/visible.ts';
import { actorsOf } from '../rules/actors.ts';
import { rules, rulesVersion } from '../rules/index.ts';
import { purgeDesk } from '../store/purge-desk.ts';
import { migrateSqliteStore, openStores } from '../store/sqlite-store.ts';
import type { CommandLine } from './command-line.ts';
import { exit, UsageError } from './command-line.ts';
import { readArguments } from './request-options.ts';

/** `posthorn rules`: lists what is looked for. */
export function rulesCommand(args: readonly string[], line: CommandLine): number {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  refuse(positionals);
  const list = rules.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    phoneCode: phoneCodeOf(rule.id),
    actors: actorsOf(rule),
    scope: rule.scope,
    protocols: rule.scope === 'endpoint' ? rule.protocols : [],
    explains: rule.explains,
    version: rulesVersion,
  }));
  const lines = rules.map((rule) => {
    const { id, severity } = rule;
    return `${severity.padEnd(9)}${phoneCodeOf(id)}  ${actorsOf(rule).join(', ').padEnd(24)}${id}\n`;
  });
  line.print(values.json ? `${toJson(list, 2)}\n` : lines.join(''));
  return exit.works;
}

/** `posthorn purge`: deletes expired reports, and what the desk need not know any more. */
export async function purgeCommand(args: readonly string[], line: CommandLine): Promise<number> {
  refuse(readArguments(args, {}).positionals);
  const { dataDir, provider } = loadConfig(line.env);
  const { retentionDays, deskLogDays = usualDeskLogDays } = provider;
  const stores = await openStores({ dataDir, retentionDays });
  try {
    const now = new Date();
    const count = await stores.reports.purge(now);
    const entries = await purgeDesk(stores, { log: deskLogDays, claims: retentionDays }, now);
    line.print(`${line.words.message('cli-purged', { count })}\n`);
    line.print(`${line.words.message('cli-purged-log', { entries })}\n`);
  } finally {
    await stores.reports.close();
  }
  return exit.works;
}

/** `posthorn migrate`: brings the tables of the database up to date. */
export async function migrateCommand(args: readonly string[], line: CommandLine): Promise<number> {
  refuse(readArguments(args, {}).positionals);
  const changes = await migrateSqliteStore(loadConfig(line.env).dataDir);
  const { words } = line;
  line.print(
    `${changes.length === 0 ? words.message('cli-migrated-already') : words.message('cli-migrated', { changes })}\n`,
  );
  return exit.works;
}

function refuse(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new UsageError('cli-too-many-words');
}
