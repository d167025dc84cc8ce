import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { failuresOfNode, failuresOfBrowser, totalLines } = await import(
  new URL('./test-results.mjs', import.meta.url).href
);

const failing = `import { describe, test } from 'node:test';
test('good', () => {});
describe('a group', () => {
  test("it's (broken) at 1.5", () => { throw new Error('no'); });
  test('fine', () => {});
});
`;

/** Runs test files in a folder of their own with our reporter; gives the file of results. */
function runNode(t: TestContext, files: Record<string, string>): { folder: string; results: string } {
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-results-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const results = join(folder, 'results');
  const reporter = [
    '--test-reporter',
    join(root, 'scripts/failures-reporter.mjs'),
    '--test-reporter-destination',
    results,
  ];
  const { NODE_TEST_CONTEXT: _inside, ...env } = process.env;
  spawnSync(process.execPath, ['--test', ...reporter, ...Object.keys(files)], { cwd: folder, env });
  return { folder, results };
}

test('a failed test becomes a command that runs it alone, whatever is in its name', (t) => {
  const { folder, results } = runNode(t, { 'a.test.mjs': failing });
  const [command, ...more] = failuresOfNode(results);
  assert.deepEqual(more, []);
  assert.match(command, / --test-name-pattern='\^it'\\''s \\\(broken\\\) at 1\\\.5\$' 'a\.test\.mjs'$/);
  const { NODE_TEST_CONTEXT: _inside, ...env } = process.env;
  const alone = command.replace(/^npm run --silent node --/, `'${process.execPath}' --test-reporter=tap`);
  const { stdout } = spawnSync('sh', ['-c', alone], { cwd: folder, env, encoding: 'utf8' });
  assert.match(stdout, /^# fail 1$/m);
  assert.match(stdout, /^# pass 0$/m);
});

test('a file that does not even load is run as a whole', (t) => {
  const { results } = runNode(t, { 'b.test.mjs': 'throw new Error("gone");\n' });
  assert.match(failuresOfNode(results)[0], /--test 'b\.test\.mjs'$/);
});

test('the closing lines of several runs are added up', (t) => {
  const one = runNode(t, { 'a.test.mjs': failing });
  const two = runNode(t, { 'c.test.mjs': "import { test } from 'node:test';\ntest('x', () => {});\n" });
  const lines: string[] = totalLines([one.results, two.results, join(one.folder, 'missing')]);
  assert.ok(readFileSync(one.results, 'utf8').includes('"totals"'));
  for (const line of ['ℹ tests 4', 'ℹ pass 3', 'ℹ fail 1']) assert.ok(lines.includes(line), lines.join('\n'));
});

test('a run that came to nothing has no closing lines', () => {
  assert.deepEqual(totalLines([join(root, 'no-such-file')]), []);
});

test('a failed browser test is named by file and line', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-results-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'browser');
  const spec = (line: number, ok: boolean) => ({ title: `at ${line}`, file: 'pages.spec.ts', line, ok });
  const inner = { specs: [spec(7, false)] };
  writeFileSync(file, JSON.stringify({ suites: [{ specs: [spec(3, true)], suites: [inner] }] }));
  assert.deepEqual(failuresOfBrowser(file), [
    'npm run --silent test:browser -- e2e/pages.spec.ts:7   # at 7',
  ]);
});

test('the test command knows its parts', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/test.mjs', 'unti'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(
    stderr,
    /There is no part unti\. The parts are: types, lint, audit, browser, judging, unit, lab\./,
  );
});
