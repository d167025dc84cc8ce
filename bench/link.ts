// npm run bench:link: how long a check takes over a line with a long round trip, held against what the rules of the protocols force,
// and against the programs that people use today. Root and Linux; elsewhere it says so and ends with 0. docs/performance.md tells more.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../src/model/report.ts';
import { runChild } from './link/children.ts';
import { type LinkGround, startLinkGround, whyNoLink } from './link/ground.ts';
import type { Task } from './link/measure.ts';
import { type Options, readOptions, usage } from './link/options.ts';
import { asTheyCome, peersFor, testsslFor, writePeerFiles } from './link/peers.ts';
import { type PeerRun, runPeers } from './link/run-peers.ts';
import { setUps } from './link/set-ups.ts';
import { type Measured, median, middle, secondsOf, tableOf } from './link/table.ts';
import { tellTimeLine } from './link/time-line.ts';
import { writePerformance } from './link/write-performance.ts';

/** However much is asked for, the bench ends. */
const longestMs = 45 * 60_000;

const abort = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => abort.abort(new Error(`ended by ${signal}`)));

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stdout.write(options === '' ? usage : `${options}\n\n${usage}`);
    return options === '' ? 0 : 2;
  }
  const reason = await whyNoLink();
  if (reason !== null) {
    process.stdout.write(`The bench over a long line was left out: ${reason}\n`);
    return 0;
  }
  const signal = AbortSignal.any([abort.signal, AbortSignal.timeout(longestMs)]);
  const tables: { milliseconds: number; rows: Measured[] }[] = [];
  for (const milliseconds of options.milliseconds) {
    const ground = await startLinkGround(milliseconds);
    try {
      const rows = await measure(options, ground, signal);
      tables.push({ milliseconds, rows });
      process.stdout.write(`\n${milliseconds} ms\n\n${tableOf(rows)}\n\n`);
    } finally {
      await ground.stop();
    }
  }
  if (options.write) await writePerformance(tables);
  return 0;
}

/** Measures every set-up over one line. */
async function measure(options: Options, ground: LinkGround, signal: AbortSignal): Promise<Measured[]> {
  signal.throwIfAborted();
  const { roundTripMs, reports, least } = await runChecks(options, ground, signal);
  process.stdout.write(`\nround trip, measured: ${roundTripMs.toFixed(1)} ms\n`);
  const directory = await mkdtemp(join(tmpdir(), 'posthorn-peers-'));
  try {
    const at = { caFile: ground.caFile, directory };
    await writePeerFiles(at);
    const known = new Map<string, PeerRun>();
    const rows: Measured[] = [];
    for (const setUp of setUps.filter(({ id }) => options.setUps.includes(id))) {
      const report = middle(reports[setUp.id] ?? []);
      if (report === null) continue;
      process.stdout.write(
        `\n${setUp.name}: ${report.verdict}, decided ${report.decidedMs} ms, done ${report.durationMs} ms\n`,
      );
      if (options.timeLine) process.stdout.write(tellTimeLine(report));
      const programs = options.peers ? peersFor(setUp.id, at) : [];
      const peers = await runPeers(programs, ground.inside, known, signal);
      const usual = await runPeers(asTheyCome(programs), ground.inside, known, signal);
      tellPeers(peers);
      tellPeers(usual);
      if (options.testssl) tellPeers(await runPeers(testsslFor(setUp.id, at), ground.inside, known, signal));
      rows.push({ setUp, roundTripMs, report, leastMs: median(least[setUp.id] ?? []), peers, usual });
    }
    return rows;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function runChecks(
  { setUps, runs }: Options,
  { inside, caFile }: LinkGround,
  signal: AbortSignal,
): Promise<{ roundTripMs: number; reports: Record<string, Report[]>; least: Record<string, number[]> }> {
  const task: Task = { setUps, runs, caFile };
  const [command = '', ...words] = [
    ...inside,
    process.execPath,
    join(import.meta.dirname, 'link/measure.ts'),
  ];
  return JSON.parse(await runChild(command, words, { input: JSON.stringify(task), signal }));
}

function tellPeers(peers: readonly PeerRun[]): void {
  for (const { command, seconds, answered, said } of peers) {
    process.stdout.write(
      `${seconds.toFixed(1).padStart(7)} s  ${command.split(' ').slice(0, 12).join(' ')}\n`,
    );
    if (!answered) process.stdout.write(`           no answer: ${said.trim().slice(-300)}\n`);
  }
  const sum = secondsOf(peers);
  if (sum !== null) process.stdout.write(`${sum.toFixed(1).padStart(7)} s  together\n`);
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
