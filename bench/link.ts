import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../src/model/report.ts';
import { runChild } from './link/children.ts';
import { startLinkGround, whyNoLink } from './link/ground.ts';
import type { Task } from './link/measure.ts';
import { setUps } from './link/set-ups.ts';
import { tellTimeLine } from './link/time-line.ts';

const { values } = parseArgs({
  options: {
    ms: { type: 'string', default: '100' },
    'set-up': { type: 'string', multiple: true },
    runs: { type: 'string', default: '3' },
    'time-line': { type: 'boolean', default: false },
  },
});

const reason = await whyNoLink();
if (reason !== null) {
  process.stdout.write(`The link bench was left out: ${reason}\n`);
  process.exit(0);
}

const abort = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => abort.abort(new Error(`ended by ${signal}`)));

const ground = await startLinkGround(Number(values.ms));
try {
  abort.signal.throwIfAborted();
  const task: Task = {
    setUps: values['set-up'] ?? setUps.map(({ id }) => id),
    runs: Number(values.runs),
    caFile: ground.caFile,
  };
  const [command = '', ...words] = [
    ...ground.inside,
    process.execPath,
    join(import.meta.dirname, 'link/measure.ts'),
  ];
  const out = await runChild(command, words, { input: JSON.stringify(task), signal: abort.signal });
  const { roundTripMs, reports } = JSON.parse(out) as {
    roundTripMs: number;
    reports: Record<string, Report[]>;
  };
  process.stdout.write(`round trip ${roundTripMs.toFixed(1)} ms\n`);
  for (const { id, name } of setUps) {
    for (const report of reports[id]?.slice(-1) ?? []) {
      const main = report.endpoints.flatMap(({ attempts }) =>
        attempts.filter(({ purpose }) => purpose === 'login'),
      );
      const ends = main.map(
        ({ startedMs, steps }) => startedMs + Math.max(0, ...steps.map((s) => s.startMs + s.durationMs)),
      );
      process.stdout.write(
        `\n## ${name}: ${report.verdict}, main dialogues ended ${Math.round(Math.max(...ends))} ms, done ${report.durationMs} ms\n`,
      );
      if (values['time-line']) process.stdout.write(tellTimeLine(report));
    }
  }
} finally {
  await ground.stop();
}
