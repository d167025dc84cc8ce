// node lab/compare.ts: asks Posthorn and other tools about the same servers, and prints tables in Markdown. Takes minutes.
import { compareCapabilities, compareRelay } from './compare/compare-dialogue.ts';
import { compareTls } from './compare/compare-tls.ts';
import { startGround } from './scenarios/ground.ts';

function table(rows: readonly object[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
  const names = Object.keys(first);
  return [
    line(names),
    line(names.map(() => '---')),
    ...rows.map((row) => line(Object.values(row).map(String))),
  ].join('\n');
}

/** Runs the comparisons named on the command line, or all. */
async function main(wanted: string[]): Promise<void> {
  const parts = { tls: compareTls, capabilities: compareCapabilities, relay: compareRelay };
  const ground = await startGround();
  try {
    for (const [name, compare] of Object.entries(parts)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      process.stdout.write(`## ${name}\n\n${table(await compare(ground))}\n\n`);
    }
  } finally {
    await ground.stop();
  }
}

await main(process.argv.slice(2));
