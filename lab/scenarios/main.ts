import { startGround } from './ground.ts';
import { atATime, runAll } from './run-all.ts';
import { runScenario, type ScenarioResult } from './run-scenario.ts';
import { scenarios } from './table/index.ts';

function lineOf({ scenario, misses, report, seconds }: ScenarioResult): string {
  const verdict = report.diagnosis?.code ?? report.verdict;
  const cells = [
    misses.length === 0 ? 'hit ' : 'MISS',
    scenario.name.padEnd(52),
    scenario.on.padEnd(16),
    verdict.padEnd(30),
    `${seconds.toFixed(1)} s`,
  ];
  const why = [`      broken: ${scenario.broken}`, ...misses.map((miss) => `      ${miss}`)];
  return [cells.join('  '), ...(misses.length === 0 ? [] : why)].join('\n');
}

/** Prints the table of all scenarios, or of those whose name holds a word given on the command line. */
async function main(words: string[]): Promise<number> {
  const wanted = scenarios.filter(({ name }) => words.every((word) => name.includes(word)));
  const began = Date.now();
  const ground = await startGround();
  const say = (text: string) => process.stdout.write(`${text}\n`);
  try {
    const results = await runAll(
      wanted,
      atATime,
      (scenario) => runScenario(ground, scenario),
      (result) => say(lineOf(result)),
    );
    const missed = results.filter(({ misses }) => misses.length > 0).length;
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    say(`\n${results.length} scenarios: ${results.length - missed} hits, ${missed} misses, in ${seconds} s`);
    return missed === 0 ? 0 : 1;
  } finally {
    await ground.stop();
  }
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
