import { runCheck } from '../check/run/run-check.ts';
import { loadConfig, toCheckParts } from '../config.ts';
import type { CheckRequest } from '../model/check-request.ts';
import type { ProgressEvent } from '../model/progress.ts';
import type { Report } from '../model/report.ts';
import { practiceDomain } from '../practice/accounts.ts';
import { endingOf } from '../reports/ending-words.ts';
import { newReportCode, newReportId } from '../store/new-report-id.ts';
import type { CommandLine } from './command-line.ts';

interface RunOptions {
  /** Ends the check as soon as the verdict stands. */
  quick?: boolean;
  /** Hears of the verdict while the check goes on. */
  onDecided?: (report: Report) => void;
}

/** Runs one check with the settings of the environment. The practice servers run only for their own addresses. */
export async function runOneCheck(
  request: CheckRequest,
  line: CommandLine,
  { quick = false, onDecided = () => {} }: RunOptions = {},
): Promise<Report> {
  const config = loadConfig(line.env);
  const practise = config.demo && request.account.domain === practiceDomain;
  const practice = practise ? await startPractice() : null;
  try {
    const parts = toCheckParts(config, practice);
    const enough = new AbortController();
    const early: Report[] = [];
    const onProgress = (event: ProgressEvent) => {
      tell(event, line);
      if (event.type !== 'decided') return;
      if (!quick) return onDecided(event.report);
      early.push({ ...event.report, state: 'done' });
      enough.abort();
    };
    const signal = AbortSignal.any([line.signal, enough.signal]);
    const report = await runCheck(request, parts, newReportId(), newReportCode(), onProgress, signal);
    return early[0] ?? report;
  } finally {
    await practice?.close();
  }
}

async function startPractice() {
  const practice = await import('../practice/start-practice.ts');
  return practice.startPractice(new Date());
}

/** Shows a waiting person what is being tried. */
function tell(event: ProgressEvent, line: CommandLine): void {
  if (!line.watched) return;
  const { words } = line;
  if (event.type === 'endpoint') {
    const { id, host, port } = event.endpoint;
    line.say(words.message('cli-asking', { endpoint: id, host, port: String(port) }));
  }
  if (event.type === 'round-trip' && event.stage !== 'looking')
    line.say(
      words.message('cli-test-message', { address: event.address, stage: event.outcome ?? event.stage }),
    );
  if (event.type === 'endpoint-done') line.say(`${event.endpoint}: ${endingOf(line.words, event).text}`);
}
