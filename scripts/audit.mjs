// npm run audit: asks the registry for known weaknesses of what the service needs at run time. Where the registry answers no
// such questions, it lists every package with its age, the age of its newest version, and how many people may publish it;
// with --ask it leaves it at the question.
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './ensure.mjs';

const waitMs = 60_000;
const atOnce = 6;
const run = promisify(execFile);

process.exitCode = await main();

async function main() {
  const report = askForWeaknesses();
  if (report !== null) return judge(report);
  if (process.argv.includes('--ask')) {
    process.stdout.write('The registry answers no audits; `npm run audit` lists the age of each package.\n');
    return 0;
  }
  process.stdout.write('The registry answers no audits. What is known of each package:\n');
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const rows = [];
  const waiting = Object.entries(dependencies);
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        rows.push(await describe(...next));
    }),
  );
  for (const row of rows.sort()) process.stdout.write(`${row}\n`);
  return 0;
}

/** The registry's report, or null where it gives none. */
function askForWeaknesses() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: waitMs,
  });
  const report = readJson(stdout);
  return report?.auditReportVersion === undefined ? null : report;
}

/** Grave weaknesses end the command with 1; the others are told. */
function judge({ vulnerabilities, metadata }) {
  const { critical = 0, high = 0, moderate = 0, low = 0 } = metadata?.vulnerabilities ?? {};
  process.stdout.write(
    `Known weaknesses: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low.\n`,
  );
  for (const [name, { severity }] of Object.entries(vulnerabilities ?? {}))
    process.stdout.write(`${severity}: ${name}\n`);
  return critical + high > 0 ? 1 : 0;
}

async function describe(name, version) {
  try {
    const { stdout } = await run('npm', ['view', name, 'time', 'maintainers', '--json'], {
      cwd: root,
      timeout: waitMs,
      maxBuffer: 16 * 1024 * 1024,
    });
    // A registry that knows only one of the two hands it over bare.
    const told = readJson(stdout) ?? {};
    const time = told.time ?? told;
    const people = [told.maintainers ?? []].flat().length;
    const who = people === 0 ? 'publishers not told' : `${people} may publish`;
    return `${name} ${version}: published ${day(time[version])}, newest version ${day(newest(time))}, ${who}`;
  } catch {
    return `${name} ${version}: the registry did not answer`;
  }
}

function newest(time) {
  return Object.entries(time)
    .filter(([version]) => /^\d+\.\d+\.\d+$/.test(version))
    .map(([, at]) => at)
    .toSorted()
    .at(-1);
}

function day(time) {
  return time === undefined ? 'unknown' : time.slice(0, 10);
}

function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
