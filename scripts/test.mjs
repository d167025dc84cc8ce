// npm test: installs what is missing, then runs every test and stops at the first step that fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ensureDependencies, findNode, root, say } from './ensure.mjs';
import { ensurePrograms } from './ensure-programs.mjs';

ensureDependencies({ dev: true });
const node = findNode();
ensurePrograms();

const folder = mkdtempSync(join(tmpdir(), 'posthorn-test-'));
const specFile = join(folder, 'spec.txt');

/** The reporters: dots while waiting, and the whole story to a file whose summary closes the output. */
const reporters = [
  ...['--test-reporter=dot', '--test-reporter-destination=stdout'],
  ...['--test-reporter=spec', `--test-reporter-destination=${specFile}`],
];

// A file whose tests are over ends, even if a socket of a hostile server is still open somewhere.
const steps = [
  { name: 'types', args: [bin('tsc'), '--noEmit'] },
  { name: 'lint', args: [bin('biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'browser', args: [bin('playwright'), 'test', '--config', 'e2e/playwright.config.ts'] },
  {
    name: 'unit, protocol and lab',
    args: [
      node,
      '--test',
      '--test-force-exit',
      '--test-concurrency=2',
      ...reporters,
      '{src,lab,scripts}/**/*.test.ts',
    ],
  },
];

const failed = steps.find((step) => !run(step));
printSummary();
rmSync(folder, { recursive: true });
process.exitCode = failed === undefined ? 0 : 1;

function bin(name) {
  return join(root, 'node_modules', '.bin', name);
}

function run({ name, args: [command, ...args] }) {
  say(`> ${name}`);
  const started = Date.now();
  // The programs of node_modules/.bin ask the PATH for node, and have to get the new one.
  const path = [join(root, 'node_modules', '.bin'), dirname(node), process.env.PATH].join(delimiter);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path },
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(
    status === 0
      ? `  ${name}: passed in ${seconds} s`
      : `  ${name}: FAILED after ${seconds} s ${error?.message ?? ''}`,
  );
  return status === 0;
}

/** The closing lines of Node's test runner: `ℹ tests N`, `ℹ pass N` and so on. */
function printSummary() {
  let lines = [];
  try {
    lines = readFileSync(specFile, 'utf8').split('\n');
  } catch {
    return; // The tests of Node were not reached.
  }
  process.stdout.write(
    `${lines.filter((line) => /^ℹ (tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(line)).join('\n')}\n`,
  );
}
