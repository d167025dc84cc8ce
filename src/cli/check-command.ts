import { loadConfig } from '../config.ts';
import type { Verdict } from '../model/legs.ts';
import type { Report } from '../model/report.ts';
import { toJson } from '../model/visible.ts';
import { renderJson } from '../reports/render-json.ts';
import { renderText, renderTicket } from '../reports/render-text.ts';
import { toReportView } from '../reports/view-model.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { CommandLine } from './command-line.ts';
import { exit, UsageError } from './command-line.ts';
import { onlyAddress, readArguments, requestOptions, toCheckRequest } from './request-options.ts';
import { runOneCheck } from './run-one-check.ts';

const exitCodes: Record<Verdict, number> = {
  works: exit.works,
  'works-with-warnings': exit.works,
  broken: exit.broken,
  'not-tested': exit.notTested,
};

/** `posthorn check`: tests an account and prints the report. */
export async function checkCommand(args: readonly string[], line: CommandLine): Promise<number> {
  const { values, positionals } = readArguments(args, {
    ...requestOptions,
    json: { type: 'boolean' },
    text: { type: 'boolean' },
    save: { type: 'boolean' },
    quick: { type: 'boolean' },
  });
  if (values.json && values.text) throw new UsageError('cli-json-and-text');
  if (values.quick && values['round-trip']) throw new UsageError('cli-quick-and-round-trip');
  const request = await toCheckRequest(onlyAddress(positionals), values, line);
  // Who waits at a terminal has the answer at once, and the whole with its evidence after it.
  const onDecided = (decided: Report) => {
    if (line.watched && !values.json)
      line.say(
        `\n${renderTicket(line.words, toReportView(line.words, decided, { provider: loadConfig(line.env).provider }))}\n${line.words.message('report-looking')}\n`,
      );
  };
  const report = await runOneCheck(request, line, { quick: values.quick === true, onDecided });
  const shown = values.save ? await saveReport(report, line) : report;
  const { provider } = loadConfig(line.env);
  line.print(
    values.json
      ? `${toJson(renderJson(line.words, shown), 2)}\n`
      : renderText(line.words, shown, { provider }),
  );
  return exitCodes[shown.verdict];
}

async function saveReport(report: Report, line: CommandLine): Promise<Report> {
  const { dataDir, provider, baseUrl } = loadConfig(line.env);
  const store = await openSqliteStore({ dataDir, retentionDays: provider.retentionDays });
  try {
    const saved = await store.save(report);
    line.say(line.words.message('cli-saved', { address: `${baseUrl}/reports/${saved.id}` }));
    return saved;
  } finally {
    await store.close();
  }
}
