// npm test: installs what is missing, then runs every part, whatever became of the parts before it, and says at the end
// what failed and how to run that alone. Names of parts as arguments run just those: npm test -- types lint
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ensureDependencies, findNode, root, say } from './ensure.mjs';
import { ensurePrograms } from './ensure-programs.mjs';
import { failuresOfBrowser, failuresOfNode, totalLines } from './test-results.mjs';

const folder = mkdtempSync(join(tmpdir(), 'posthorn-test-'));
/** Hundreds of test files load the same sources: each is compiled once a run. */
const compiled = join(folder, 'compiled');
/** Rooms that judge and say, and open nothing: their tests run in one process, for a process each takes ten times as long as the tests. */
const judging = 'rules,words,reports,help,config,model';
const parts = [
  { name: 'types', run: () => [bin('tsc'), '--noEmit'], again: 'npm run types' },
  { name: 'lint', run: () => [bin('biome'), 'check', '--error-on-warnings', '.'], again: 'npm run lint' },
  { name: 'audit', run: (node) => [node, 'scripts/audit.mjs', '--ask'], again: 'npm run audit' },
  {
    name: 'browser',
    run: () => [bin('playwright'), 'test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'],
    env: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file }),
    failures: failuresOfBrowser,
    again: 'npm run test:browser',
  },
  nodePart('judging', [`src/{${judging}}/**/*.test.ts`], 'npm run test:judging', '--test-isolation=none'),
  nodePart(
    'unit',
    [`src/!(${judging.replaceAll(',', '|')})/**/*.test.ts`, 'src/*.test.ts', '{scripts,bench}/**/*.test.ts'],
    'npm run test:unit',
  ),
  nodePart('lab', ['lab/**/*.test.ts'], 'npm run test:lab'),
];

process.exitCode = main(process.argv.slice(2));

function main(names) {
  const unknown = names.filter((name) => parts.every((part) => part.name !== name));
  if (unknown.length > 0) {
    say(
      `There is no part ${unknown.join(', ')}. The parts are: ${parts.map(({ name }) => name).join(', ')}.`,
    );
    return 2;
  }
  ensureDependencies({ dev: true });
  const node = findNode();
  ensurePrograms();
  const chosen = names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
  try {
    const results = chosen.map((part) => runPart(part, node));
    for (const line of totalLines(results.map(({ file }) => file))) process.stdout.write(`${line}\n`);
    return sayWhatFailed(results.filter(({ passed }) => !passed));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A part of tests for Node's runner: dots while waiting, the whole story of what failed, and a file of results. */
function nodePart(name, patterns, again, ...options) {
  const to = (file) => `--test-reporter-destination=${file}`;
  return {
    name,
    // A file whose tests are over ends, even if a socket of a hostile server is still open somewhere.
    run: (node, file) => [
      ...[node, '--test', '--test-force-exit', '--test-concurrency=2'],
      ...['--test-reporter=dot', to('stdout')],
      ...['--test-reporter=./scripts/failures-reporter.mjs', to(file)],
      ...options,
      ...patterns,
    ],
    env: () => ({}),
    failures: failuresOfNode,
    again,
  };
}

function bin(name) {
  return join(root, 'node_modules', '.bin', name);
}

function runPart(part, node) {
  const file = join(folder, `${part.name}.results`);
  say(`> ${part.name}`);
  const started = Date.now();
  const [command, ...args] = part.run(node, file);
  // The programs of node_modules/.bin ask the PATH for node, and have to get the new one.
  const path = [join(root, 'node_modules', '.bin'), dirname(node), process.env.PATH].join(delimiter);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path, NODE_COMPILE_CACHE: compiled, ...part.env?.(file) },
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const passed = status === 0;
  say(`  ${part.name}: ${passed ? 'passed in' : 'FAILED after'} ${seconds} s ${error?.message ?? ''}`);
  return { part, file, passed };
}

/** The list at the end; returns the exit code. */
function sayWhatFailed(failed) {
  if (failed.length === 0) return 0;
  say('\nThis failed; each line runs it alone:');
  for (const { part, file } of failed) {
    const commands = part.failures?.(file) ?? [];
    for (const command of commands.length > 0 ? commands : [part.again]) say(`  ${command}`);
  }
  return 1;
}
