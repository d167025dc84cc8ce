import { loadConfig } from '../config.ts';
import { codesIn } from '../desk/find/read-search.ts';
import type { Report } from '../model/report.ts';
import { toJson } from '../model/visible.ts';
import { renderJson } from '../reports/render-json.ts';
import { renderText } from '../reports/render-text.ts';
import { openStores, type Stores } from '../store/sqlite-store.ts';
import type { CommandLine } from './command-line.ts';
import { exit, UsageError } from './command-line.ts';
import { readArguments } from './request-options.ts';

/** Who did it, in the log of the desk. */
const staff = 'posthorn';

/** `posthorn report CODE|ID`: prints a stored report, as text or JSON; the look is noted as one at the desk is. */
export async function reportCommand(args: readonly string[], line: CommandLine): Promise<number> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  const [asked = ''] = positionals;
  if (positionals.length === 0) throw new UsageError('cli-report-missing');
  if (positionals.length > 1) throw new UsageError('cli-too-many-words');
  const { dataDir, provider } = loadConfig(line.env);
  const stores = await openStores({ dataDir, retentionDays: provider.retentionDays });
  try {
    const report = await find(stores, asked);
    if (report === null) {
      line.say(line.words.message('cli-report-none'));
      return exit.usage;
    }
    await stores.deskLog.note({
      ...{ staff, action: 'report-opened', subject: report.id },
      details: { code: report.code },
    });
    const { words } = line;
    line.print(
      values.json ? `${toJson(renderJson(words, report), 2)}\n` : renderText(words, report, { provider }),
    );
    return exit.works;
  } finally {
    await stores.reports.close();
  }
}

/** By its id, or by its code however it is written; what its owner keeps from staff is not found. */
async function find({ reports, privacy }: Stores, asked: string): Promise<Report | null> {
  const own = /^[\w-]{1,64}$/.test(asked) ? await reports.get(asked) : null;
  if (own !== null) return (await privacy.mayStaffRead(own.id)) ? own : null;
  for (const code of codesIn(asked)) {
    const report = await reports.getByCode(code);
    if (report !== null) return report;
  }
  return null;
}
