import { loadConfig } from '../config.ts';
import { type AddressStores, exportAddress, forgetAddress } from '../desk/address-data.ts';
import { parseAddress } from '../fields/parse-fields.ts';
import { toJson } from '../model/visible.ts';
import { openStores } from '../store/sqlite-store.ts';
import type { CommandLine } from './command-line.ts';
import { exit, UsageError } from './command-line.ts';
import { onlyAddress, readArguments } from './request-options.ts';

/** Who did it, in the log of the desk. */
const staff = 'posthorn';

/** `posthorn forget ADDRESS`: deletes all that is stored about an address, and says what. */
export async function forgetCommand(args: readonly string[], line: CommandLine): Promise<number> {
  const counts = await withStores(args, line, (stores, address) => forgetAddress(stores, address, staff));
  line.print(`${line.words.message('cli-forgotten', counts)}\n`);
  return exit.works;
}

/** `posthorn export ADDRESS`: prints all that is stored about an address, as JSON. */
export async function exportCommand(args: readonly string[], line: CommandLine): Promise<number> {
  const data = await withStores(args, line, (stores, address) =>
    exportAddress(stores, address, staff, new Date()),
  );
  line.print(`${toJson(data, 2)}\n`);
  return exit.works;
}

async function withStores<T>(
  args: readonly string[],
  line: CommandLine,
  work: (stores: AddressStores, address: string) => Promise<T>,
): Promise<T> {
  const parsed = parseAddress(onlyAddress(readArguments(args, {}).positionals));
  if (!parsed.ok) throw new UsageError([{ option: null, message: parsed.message }]);
  const { dataDir, provider } = loadConfig(line.env);
  const stores = await openStores({ dataDir, retentionDays: provider.retentionDays });
  try {
    return await work(stores, parsed.value.address);
  } finally {
    await stores.reports.close();
  }
}
